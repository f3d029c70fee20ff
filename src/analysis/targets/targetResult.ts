import type { Ring } from '../../domain/findings.js';
import type { TargetFactor, TargetNullReason } from '../../domain/targets.js';
import type { EnterpriseStatus } from '../../domain/vocabulary.js';

/** One factor of a target, 0 to 1, with the figures that it is made of. Null with a reason when it cannot be known. */
export interface TargetFigure {
  readonly factor: TargetFactor;
  readonly value: number | null;
  readonly nullReason: TargetNullReason | null;
  readonly weight: number;
  /** Companies, titles or places counted; null for scale, nearness and fit with a park. */
  readonly amount: number | null;
  /** The amount that makes a full factor; null likewise. */
  readonly of: number | null;
}

/** A company elsewhere that could fill a segment. */
export interface TargetResult {
  /** Key of the company. */
  readonly enterprise: string;
  /** Mean of the known factors by weight; 0 when all of these weigh nothing, and then it is no judgement: `scored` is false. */
  readonly score: number;
  readonly scored: boolean;
  readonly factors: readonly TargetFigure[];
  /** Its state as recorded, when it does not produce: shown, not hidden. */
  readonly standing: Exclude<EnterpriseStatus, 'PRODUCING'> | null;
  /** The nearest ring around the territory that it is in; null when it is in none that can be drawn. */
  readonly ring: Ring | null;
  /** Key of the park that it fits best; null without one. */
  readonly park: string | null;
}

/** How much data the scores rest on. */
export interface TargetCoverage {
  readonly candidates: number;
  /** Of these: with a place in force, a stated scale, a recorded customer, a direct tie to a company here, and not producing just now. */
  readonly withPlace: number;
  readonly withScale: number;
  readonly withCustomers: number;
  readonly withTies: number;
  readonly notProducing: number;
  /** Companies outside, whatever they do, with a direct tie to a company here. */
  readonly tiedOutside: number;
  /** Parks of the territory that state their leading industries. */
  readonly parksStating: number;
}

export interface TargetRanking {
  /** Best first. */
  readonly targets: readonly TargetResult[];
  readonly coverage: TargetCoverage;
}
