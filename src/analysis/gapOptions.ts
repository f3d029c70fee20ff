import type { Presence, Universe } from '../domain/findings.js';
import type { Grade } from '../domain/vocabulary.js';

/** A territory as keys: at least one. docs/method.md, 2. */
export interface Territory {
  readonly regions: readonly string[];
  readonly parks: readonly string[];
}

/** Every option and threshold, with the defaults that docs/method.md lists first; echoed in each answer. */
export interface GapOptions {
  /** Lowest grade of OPERATES_IN that counts. */
  readonly minGrade: Grade;
  /** Presence from which a segment is present: PRODUCING, ABOVE_SCALE or BACKBONE. */
  readonly presentFrom: Exclude<Presence, 'NONE' | 'REGISTERED'>;
  readonly universe: Universe;
  /** Reference territory of the location quotient; null is the whole graph. */
  readonly reference: Territory | null;
  /** Basis is VALUE when recorded is at least this share of demand. */
  readonly recordedShareFrom: number;
  /** Share of companies that must state an output before it is compared. */
  readonly outputCoverageFrom: number;
  readonly disconnectedBelow: number;
  readonly weakBelow: number;
  readonly concentratedAbove: number;
  readonly concentratedMinEdges: number;
  readonly adequateEdges: number;
  readonly thinEdges: number;
  readonly thinOutputShareBelow: number;
  readonly oneHourMinutes: number;
}

export const DEFAULT_GAP_OPTIONS: GapOptions = {
  minGrade: 'PROBABLE',
  presentFrom: 'PRODUCING',
  universe: 'DECLARED',
  reference: null,
  recordedShareFrom: 0.5,
  outputCoverageFrom: 0.5,
  disconnectedBelow: 0.3,
  weakBelow: 0.5,
  concentratedAbove: 0.5,
  concentratedMinEdges: 2,
  adequateEdges: 5,
  thinEdges: 5,
  thinOutputShareBelow: 0.5,
  oneHourMinutes: 60,
};

/** A value within this distance of a threshold counts as equal to it (docs/method.md, 10). */
export const TOLERANCE = 1e-9;
