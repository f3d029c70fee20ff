import type { Day } from '../domain/day.js';
import type { Surveys } from './absence.js';
import type { GapOptions, Territory } from './gapOptions.js';
import type { Comparison } from './locationQuotient.js';
import type { PlaceFigures } from './place.js';
import type { RingPlaces } from './rings.js';
import type { Scope } from './scope.js';

/** What is asked: one chain in one territory on one day. */
export interface GapAsk {
  /** Key of the chain. */
  readonly chain: string;
  readonly territory: Territory;
  readonly day: Day;
  readonly options: GapOptions;
}

/** The figures behind an answer, kept so that evidence and single buyers need no second analysis. */
export interface GapWork {
  readonly ask: GapAsk;
  readonly scope: Scope;
  readonly place: PlaceFigures;
  readonly rings: readonly { readonly places: RingPlaces; readonly figures: PlaceFigures | null }[];
  readonly comparison: Comparison;
  readonly surveys: Surveys;
  /** Declarations for every chain cover the territory and the reference. */
  readonly universeDeclared: boolean;
  /** By segment, in the chain's own numbers. */
  readonly present: Uint8Array;
}
