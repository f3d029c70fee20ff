import type { RankOptions } from '../../src/analysis/rank/rankOptions.js';
import { DEFAULT_RANK_OPTIONS } from '../../src/analysis/rank/rankOptions.js';
import type { FactorResult, GapRank, GapRanks } from '../../src/analysis/rank/rankResult.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { RANK_FACTOR, type RankFactor } from '../../src/domain/ranks.js';
import { enginePriorityGaps, engineRanks } from './engineRanks.js';
import type { Ask } from './oracle/ask.js';
import { oraclePriorityGaps, oracleRanks } from './oracle/oracleRanks.js';

export interface RankSubject {
  readonly ofChain: (rows: GraphRows, ask: Ask, options: RankOptions) => GapRanks;
  readonly ofChains: (rows: GraphRows, asks: readonly Ask[], options: RankOptions) => GapRanks;
}

/** Ranks worked out by hand hold for both. */
export const RANK_SUBJECTS: readonly (readonly [string, RankSubject])[] = [
  ['engine', { ofChain: engineRanks, ofChains: enginePriorityGaps }],
  ['oracle', { ofChain: oracleRanks, ofChains: oraclePriorityGaps }],
];

/** The defaults, with the weights said and those of all other factors as they are. */
export const rankOptionsOf = ({ weights = {}, ...options }: Partial<Omit<RankOptions, 'weights'>> & { readonly weights?: Partial<RankOptions['weights']> } = {}): RankOptions => ({
  ...DEFAULT_RANK_OPTIONS,
  ...options,
  weights: { ...DEFAULT_RANK_OPTIONS.weights, ...weights },
});

/** Weights of nothing but the factors named. */
export function only(...names: readonly RankFactor[]): RankOptions['weights'] {
  const weight = (factor: RankFactor): number => Number(names.includes(factor));
  return {
    LEAKAGE: weight('LEAKAGE'), ESSENTIAL: weight('ESSENTIAL'), UNLOCKS: weight('UNLOCKS'), SCARCITY: weight('SCARCITY'),
    INPUTS: weight('INPUTS'), MARKET: weight('MARKET'), POOL: weight('POOL'), TIES: weight('TIES'),
  };
}

export function gapOf({ gaps }: GapRanks, segment: string): GapRank {
  const found = gaps.find((gap) => gap.segment === segment);
  if (found === undefined) throw new Error(`No gap ${segment} in the ranks`);
  return found;
}

export function factorOf(ranks: GapRanks, segment: string, factor: RankFactor): FactorResult {
  const { attractiveness, feasibility } = gapOf(ranks, segment);
  const found = [...attractiveness.factors, ...feasibility.factors].find((result) => result.factor === factor);
  if (found === undefined) throw new Error(`No factor ${RANK_FACTOR[factor].en} of ${segment}`);
  return found;
}
