import { gapResult, gapWork } from '../../src/analysis/chainGaps.js';
import { gapsToRank, ranksOf } from '../../src/analysis/rank/rankGaps.js';
import type { RankedGap } from '../../src/analysis/rank/rankedGap.js';
import type { RankOptions } from '../../src/analysis/rank/rankOptions.js';
import type { GapRanks } from '../../src/analysis/rank/rankResult.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { graphOf } from './graphOf.js';
import type { Ask } from './oracle/ask.js';

/** The engine's ranks, from rows to answer: of one chain. */
export const engineRanks = (rows: GraphRows, ask: Ask, options: RankOptions): GapRanks => ranksOf(gapsOf(rows, ask, options).gaps, options);

/** Of several chains together: those in which a producing company of the territory does something. */
export const enginePriorityGaps = (rows: GraphRows, asks: readonly Ask[], options: RankOptions): GapRanks =>
  ranksOf(
    asks.map((ask) => gapsOf(rows, ask, options)).flatMap(({ inChain, gaps }) => (inChain > 0 ? gaps : [])),
    options,
  );

function gapsOf(rows: GraphRows, ask: Ask, options: RankOptions): { readonly inChain: number; readonly gaps: readonly RankedGap[] } {
  const work = gapWork(graphOf(rows, ask), ask);
  const result = gapResult(work);
  return { inChain: result.coverage.inChain, gaps: gapsToRank(work, result, options) };
}
