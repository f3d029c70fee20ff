import type { CultivationFactor, CultivationKind, CultivationNeed, CultivationNullReason } from '../../domain/cultivation.js';
import type { EnterpriseStatus } from '../../domain/vocabulary.js';
import type { Figure } from '../targets/figure.js';

export interface CultivationFigure extends Figure<CultivationNullReason> {
  readonly factor: CultivationFactor;
  readonly weight: number;
}

/** What it would need: true, or null with a reason where that cannot be known; what it does not need is not listed. */
export interface NeedResult {
  readonly need: CultivationNeed;
  readonly needed: true | null;
  readonly nullReason: CultivationNullReason | null;
}

/** A company of the territory that could grow into a segment. All in keys. */
export interface CultivationResult {
  readonly enterprise: string;
  readonly kind: CultivationKind;
  /** Mean of the known factors by weight; 0, and `scored` false, when all of these weigh nothing. */
  readonly score: number;
  readonly scored: boolean;
  readonly factors: readonly CultivationFigure[];
  readonly needs: readonly NeedResult[];
  /** Stated segments by which it is near, in order; and the facts that say so, from all sources, in order. */
  readonly segments: readonly string[];
  readonly facts: readonly string[];
  /** What it states to put out of these, 万元 a year; null when it states none. */
  readonly output: number | null;
  /** Its state when it does not produce. */
  readonly standing: Exclude<EnterpriseStatus, 'PRODUCING'> | null;
}

export interface CultivationCoverage {
  /** Companies of the territory that have not left; of these, doing something in the chain. */
  readonly enterprises: number;
  readonly inChain: number;
  readonly candidates: number;
  /** Of the candidates: stating an output, a scale; trading with a company here. */
  readonly withOutput: number;
  readonly withScale: number;
  readonly withLocalTrade: number;
  /** Minimum economic scale of the segment, 万元 a year. */
  readonly minScale: number | null;
}

export interface CultivationRanking {
  /** Best first. */
  readonly targets: readonly CultivationResult[];
  readonly coverage: CultivationCoverage;
}
