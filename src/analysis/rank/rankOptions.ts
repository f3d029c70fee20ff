import type { RankFactor } from '../../domain/ranks.js';

/** Weights and thresholds of the ranks (docs/ranking.md). */
export interface RankOptions {
  readonly weights: Readonly<Record<RankFactor, number>>;
  /** Score from which attractiveness or feasibility is high. */
  readonly priorityFrom: number;
  /** Companies elsewhere that make a full pool, as a power of ten: 3 is 999 companies. */
  readonly fullPoolMagnitude: number;
  /** Companies with a direct tie that make full ties. */
  readonly fullTies: number;
}

export const DEFAULT_RANK_OPTIONS: RankOptions = {
  weights: { LEAKAGE: 1, ESSENTIAL: 1, UNLOCKS: 1, SCARCITY: 1, INPUTS: 1, MARKET: 1, POOL: 1, TIES: 1 },
  priorityFrom: 0.5,
  fullPoolMagnitude: 3,
  fullTies: 5,
};
