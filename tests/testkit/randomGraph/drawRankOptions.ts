import { DEFAULT_RANK_OPTIONS, type RankOptions } from '../../../src/analysis/rank/rankOptions.js';
import type { Random } from './random.js';

/** Weights: many zeros; sums that differ in the last digit by their order (0.1 + 0.2 and 0.3); anything. */
const WEIGHTS = [
  [0, 0, 0, 1],
  [0.1, 0.2, 0.3],
  [0.1, 0.2, 0.3],
  [0, 0.3, 1, 1, 1, 1, 2, 3.7],
  [0, 0.3, 1, 1, 1, 1, 2, 3.7],
];

/** The defaults, or weights and thresholds changed; pools and ties that these small graphs can fill, smaller than the API lets through. */
export function drawRankOptions(random: Random): RankOptions {
  if (random.chance(0.3)) return DEFAULT_RANK_OPTIONS;
  const weights = random.pick(WEIGHTS);
  const weight = (): number => random.pick(weights);
  // At times feasibility says nothing: then more gaps are equal, but for a last digit.
  const other = random.chance(0.3) ? (): number => 0 : weight;
  return {
    weights: {
      LEAKAGE: weight(), ESSENTIAL: weight(), UNLOCKS: weight(), SCARCITY: weight(),
      INPUTS: other(), MARKET: other(), POOL: other(), TIES: other(),
    },
    // A score of a half, a quarter or one is at the threshold although a last digit is missing.
    priorityFrom: random.pick([0, 0.25, 0.375, 0.5, 0.5, 0.75, 1]) + random.pick([0, 0, 5e-10]),
    fullPoolMagnitude: random.pick([0.6, 1, 1, 1.4, 3, 9]),
    fullTies: random.pick([1, 1.5, 2, 3, 5]),
  };
}
