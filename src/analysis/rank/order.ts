import { ATTRACTIVENESS, FEASIBILITY, type Tier, type TierReason } from '../../domain/ranks.js';
import { onGrid } from '../compare.js';
import type { RankOptions } from './rankOptions.js';
import type { RankedGap } from './rankedGap.js';
import { meanOf } from './score.js';
import { tierOf } from './tier.js';

export interface Placed {
  readonly gap: RankedGap;
  readonly tier: Tier;
  readonly reasons: readonly TierReason[];
  readonly score: number;
}

const TIERS: readonly Tier[] = ['PRIORITY', 'WATCH', 'DEFER'];

/** Gaps in order of tier, then of attractiveness + feasibility, then of segment and chain: total, and the same for any order given. */
export function inOrder(gaps: readonly RankedGap[], weights: RankOptions['weights'], { priorityFrom }: Pick<RankOptions, 'priorityFrom'>): readonly Placed[] {
  const placed = gaps.map((gap): Placed => {
    const [attractiveness, feasibility] = [meanOf(ATTRACTIVENESS, gap.figures, weights), meanOf(FEASIBILITY, gap.figures, weights)];
    return { gap, ...tierOf(gap.gates, attractiveness, feasibility, priorityFrom), score: onGrid((attractiveness ?? 0) + (feasibility ?? 0)) };
  });
  return placed.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score || compare(a.gap.segment, b.gap.segment) || compare(a.gap.chain, b.gap.chain));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
