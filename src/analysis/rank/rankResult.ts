import type { FactorNullReason, RankFactor, Tier, TierReason } from '../../domain/ranks.js';

/**
 * One factor of a score, 0 to 1, and the two figures that it is made of: what was counted or summed, and against what.
 * Null with a reason when it cannot be known; then it has no part in the score.
 */
export interface FactorResult {
  readonly factor: RankFactor;
  readonly value: number | null;
  readonly nullReason: FactorNullReason | null;
  readonly weight: number;
  /** 万元 or links (leakage), companies (unlocks, pool, ties), rings (scarcity), segments (inputs, market); null for essential. */
  readonly amount: number | null;
  /** What the amount is measured against: the largest of the chain, all companies, all rings, all segments; null for essential. */
  readonly of: number | null;
  /** Keys of the segments that it rests on: what it is essential to, the inputs and users that are present. In order. */
  readonly segments: readonly string[];
}

/** Mean of the known factors by weight; null without one. */
export interface ScoreResult {
  readonly value: number | null;
  readonly nullReason: FactorNullReason | null;
  readonly factors: readonly FactorResult[];
}

/** Where a gap stands among the gaps ranked with it. */
export interface GapRank {
  /** Keys. */
  readonly chain: string;
  readonly segment: string;
  /** From 1. */
  readonly rank: number;
  readonly tier: Tier;
  readonly reasons: readonly TierReason[];
  readonly attractiveness: ScoreResult;
  readonly feasibility: ScoreResult;
}

/** How far the first ranks hold when each weight moves by a fifth alone. */
export interface StabilityResult {
  /** Variations tried: two for each weight. */
  readonly variations: number;
  /** Of these, those that leave the first ranks as they are. */
  readonly unchanged: number;
  /** Of each of the first ten, the best and the worst rank over all variations. */
  readonly first: readonly { readonly chain: string; readonly segment: string; readonly rank: number; readonly best: number; readonly worst: number }[];
}

/** Gaps of one chain or of several, best first, and how stable their order is. */
export interface GapRanks {
  readonly gaps: readonly GapRank[];
  readonly stability: StabilityResult;
}
