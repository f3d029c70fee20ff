import type { RankOptions } from '../../../src/analysis/rank/rankOptions.js';
import type { GapRanks } from '../../../src/analysis/rank/rankResult.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { chainOf } from './chain.js';
import { lookAt } from './here.js';
import { oracleChainGaps } from './oracleChainGaps.js';
import { factorsOf, type Seen } from './rankFactors.js';
import { ranksOf, type Gap } from './rankOrder.js';
import { gatesOf } from './rankTier.js';
import { worldAsked } from './worldAsked.js';

/** What to do first in one chain, written from docs/ranking.md and CALCULUS 7 alone: slow and plain. */
export const oracleRanks = (rows: GraphRows, ask: Ask, options: RankOptions): GapRanks => ranksOf(gapsOf(seenOf(rows, ask), options), options);

/** The gaps of several chains together; a chain takes part when a producing company of the territory does something in it. */
export function oraclePriorityGaps(rows: GraphRows, asks: readonly Ask[], options: RankOptions): GapRanks {
  const taking = asks.map((ask) => seenOf(rows, ask)).filter(({ chain, here }) => chain.segments.some((segment) => here.doing(segment).length > 0));
  return ranksOf(taking.flatMap((seen) => gapsOf(seen, options)), options);
}

function seenOf(rows: GraphRows, ask: Ask): Seen {
  const result = oracleChainGaps(rows, ask);
  const world = worldAsked(rows, ask);
  const chain = chainOf(world, ask.chain);
  return { world, chain, here: lookAt(world, chain, ask.territory, ask.options), result, ask };
}

const gapsOf = (seen: Seen, options: RankOptions): readonly Gap[] =>
  seen.result.segments
    .filter(({ state }) => state !== 'NO_GAP_FOUND')
    .map((gap) => ({ chain: seen.chain.key, segment: gap.segment, gates: gatesOf(seen.world, gap), factors: factorsOf(seen, gap, options) }));
