import type { RankedGap } from '../analysis/rank/rankedGap.js';
import { gapsToRank, ranksOf } from '../analysis/rank/rankGaps.js';
import type { GapRank, GapRanks } from '../analysis/rank/rankResult.js';
import type { ChainGapAnalysisModel, SegmentAnalysisModel } from './chainGapModels.js';

const known = new WeakMap<ChainGapAnalysisModel, GapRanks>();

/** The ranks of the gaps of an analysis; made when they are first asked for. */
export function gapRanks(analysis: ChainGapAnalysisModel): GapRanks {
  const ranks = known.get(analysis) ?? ranksOf(gapsOfChain(analysis), analysis.parameters.ranking);
  known.set(analysis, ranks);
  return ranks;
}

/** Its gaps, not yet in order, for a ranking with those of other chains. */
export function gapsOfChain({ work, result, parameters }: ChainGapAnalysisModel): readonly RankedGap[] {
  return gapsToRank(work, result, parameters.ranking);
}

/** The rank of a segment; null when it has no gap. */
export function rankOf({ analysis, facts }: SegmentAnalysisModel): GapRank | null {
  if (facts.state === 'NO_GAP_FOUND') return null;
  return gapRanks(analysis).gaps.find(({ segment }) => segment === facts.segment) ?? null;
}
