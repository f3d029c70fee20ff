import { RANK_FACTOR, type RankFactor } from '../../domain/ranks.js';
import { inOrder } from './order.js';
import type { RankOptions } from './rankOptions.js';
import type { RankedGap } from './rankedGap.js';
import type { StabilityResult } from './rankResult.js';

const FIRST = 10;
const MOVES = [0.8, 1.2] as const;
const FACTORS = Object.keys(RANK_FACTOR) as readonly RankFactor[];

/** How far the first ten ranks hold when each weight moves by ±20 % alone. */
export function stabilityOf(gaps: readonly RankedGap[], options: RankOptions): StabilityResult {
  const asked = inOrder(gaps, options.weights, options).map(({ gap }) => gap);
  const first = asked.slice(0, FIRST);
  const variations = FACTORS.flatMap((factor) => MOVES.map((move) => ({ ...options.weights, [factor]: options.weights[factor] * move })));
  const ranks = variations.map((weights) => new Map(inOrder(gaps, weights, options).map(({ gap }, at) => [gap, at + 1])));
  return {
    variations: variations.length,
    unchanged: ranks.filter((rank) => first.every((gap, at) => rank.get(gap) === at + 1)).length,
    first: first.map((gap, at) => {
      const reached = ranks.map((rank) => rank.get(gap)!);
      return { chain: gap.chain, segment: gap.segment, rank: at + 1, best: Math.min(at + 1, ...reached), worst: Math.max(at + 1, ...reached) };
    }),
  };
}
