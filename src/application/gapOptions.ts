import { DEFAULT_GAP_OPTIONS, type GapOptions } from '../analysis/gapOptions.js';
import { ChaingapError } from '../domain/errors.js';
import type { Presence } from '../domain/findings.js';
import { optionWithin } from './optionWithin.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

/** Options as a client gives them; what is absent has its default. */
export type GapOptionsGiven = {
  readonly [K in Exclude<keyof GapOptions, 'reference' | 'presentFrom'>]?: GapOptions[K] | null | undefined;
} & { readonly reference?: TerritoryGiven | null | undefined; readonly presentFrom?: Presence | null | undefined };

type Bounds = readonly [min: number, max: number];
const SHARE: Bounds = [0, 1];
const COUNT: Bounds = [0, 1_000_000];
const BOUNDS = {
  recordedShareFrom: SHARE,
  outputCoverageFrom: SHARE,
  disconnectedBelow: SHARE,
  weakBelow: [0, 1_000],
  concentratedAbove: SHARE,
  concentratedMinEdges: COUNT,
  adequateEdges: COUNT,
  thinEdges: COUNT,
  thinOutputShareBelow: SHARE,
  oneHourMinutes: [0, 1_440],
} as const satisfies Partial<Record<keyof GapOptions, Bounds>>;
type Threshold = keyof typeof BOUNDS;

/** Options as used. Throws BAD_ARGUMENT with the argument and its bounds, and what `territoryOf` throws for the reference. */
export function gapOptionsOf(given: GapOptionsGiven | null | undefined): GapOptions {
  const options = given ?? {};
  return {
    minGrade: options.minGrade ?? DEFAULT_GAP_OPTIONS.minGrade,
    presentFrom: presentFromOf(options.presentFrom),
    universe: options.universe ?? DEFAULT_GAP_OPTIONS.universe,
    reference: options.reference === null || options.reference === undefined ? null : territoryOf(options.reference, 'options.reference'),
    ...thresholdsOf(options),
  };
}

function thresholdsOf(options: GapOptionsGiven): Pick<GapOptions, Threshold> {
  const entries = Object.entries(BOUNDS).map(([name, [min, max]]) => {
    return [name, optionWithin(`options.${name}`, options[name as Threshold], DEFAULT_GAP_OPTIONS[name as Threshold], min, max)];
  });
  return Object.fromEntries(entries) as Pick<GapOptions, Threshold>;
}

function presentFromOf(given: Presence | null | undefined): GapOptions['presentFrom'] {
  const value = given ?? DEFAULT_GAP_OPTIONS.presentFrom;
  if (value === 'NONE' || value === 'REGISTERED') {
    throw new ChaingapError('BAD_ARGUMENT', 'options.presentFrom must be PRODUCING, ABOVE_SCALE or BACKBONE', {
      argument: 'options.presentFrom',
      value,
      allowed: ['PRODUCING', 'ABOVE_SCALE', 'BACKBONE'],
    });
  }
  return value;
}
