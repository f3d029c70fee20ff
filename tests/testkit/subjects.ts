import type { ChainGapResult, SegmentResult } from '../../src/analysis/chainGapResult.js';
import { DEFAULT_GAP_OPTIONS, type GapOptions } from '../../src/analysis/gapOptions.js';
import { parseDay } from '../../src/domain/day.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { engineChainGaps } from './askEngine.js';
import type { Ask } from './oracle/ask.js';
import { oracleChainGaps } from './oracle/oracleChainGaps.js';

export type Subject = (rows: GraphRows, ask: Ask) => ChainGapResult;

/** Figures worked out by hand hold for both. */
export const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ['engine', engineChainGaps],
  ['oracle', oracleChainGaps],
];

export const TODAY = parseDay('2024-07-01')!;

/** The question of the hand-made cases: chain `c` in county `H` today, unless said. */
export const askOf = (options: Partial<GapOptions> = {}, ask: Partial<Omit<Ask, 'options'>> = {}): Ask => ({
  chain: 'c',
  territory: { regions: ['H'], parks: [] },
  day: TODAY,
  ...ask,
  options: { ...DEFAULT_GAP_OPTIONS, ...options },
});

export function segmentOf(result: ChainGapResult, key: string): SegmentResult {
  const found = result.segments.find(({ segment }) => segment === key);
  if (found === undefined) throw new Error(`No segment ${key} in the answer`);
  return found;
}
