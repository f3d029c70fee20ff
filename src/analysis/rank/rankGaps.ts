import type { ChainGapResult } from '../chainGapResult.js';
import type { GapWork } from '../gapWork.js';
import { candidateFigures } from './candidates.js';
import { factorsOf } from './factors.js';
import { inOrder } from './order.js';
import type { RankedGap } from './rankedGap.js';
import type { RankOptions } from './rankOptions.js';
import type { GapRanks, GapRank } from './rankResult.js';
import { scoresOf } from './score.js';
import { stabilityOf } from './stability.js';
import { gatesOf } from './tier.js';

/**
 * What to do first (轻重缓急): the gaps of a chain in order of tier, then of attractiveness + feasibility (null as 0),
 * then of key. Pure; one pass over the companies of the chain, and one over the ties of the territory's companies.
 * Definitions: docs/ranking.md.
 */
export function rankGaps(work: GapWork, result: ChainGapResult, options: RankOptions): GapRanks {
  return ranksOf(gapsToRank(work, result, options), options);
}

/** The gaps of a chain with their gates and factors. */
export function gapsToRank(work: GapWork, result: ChainGapResult, options: RankOptions): readonly RankedGap[] {
  const { view, day } = work.scope;
  const factors = factorsOf(work, result, candidateFigures(work), options);
  return result.segments.flatMap((facts, local) => {
    if (facts.state === 'NO_GAP_FOUND') return [];
    const { tradability, minScale } = day.graph.nodes.Segment.rows[view.segments[local]!]!;
    return [{ chain: result.chain, segment: facts.segment, gates: gatesOf({ facts, tradability, minScale }), figures: factors(local, facts) }];
  });
}

/** Ranks of gaps, of one chain or of several together. */
export function ranksOf(gaps: readonly RankedGap[], options: RankOptions): GapRanks {
  const ordered = inOrder(gaps, options.weights, options);
  return {
    gaps: ordered.map(({ gap, tier, reasons }, at): GapRank => ({ chain: gap.chain, segment: gap.segment, rank: at + 1, tier, reasons, ...scoresOf(gap.figures, options.weights) })),
    stability: stabilityOf(gaps, options),
  };
}
