import { DEFAULT_TARGET_OPTIONS, type TargetOptions } from '../analysis/targets/targetOptions.js';
import type { TargetFactor } from '../domain/targets.js';
import { refuseWeightless } from './refuseWeightless.js';
import { optionWithin } from './optionWithin.js';

/** The name of each weight as clients give it. */
const WEIGHT_OF = {
  TARGET_TIES: 'ties',
  PARTNERS: 'partners',
  BUYERS: 'buyers',
  CUSTOMERS: 'customers',
  SCALE: 'scale',
  TITLES: 'titles',
  EXPANSION: 'expansion',
  NEARNESS: 'nearness',
  PARK_FIT: 'parkFit',
} as const satisfies Record<TargetFactor, string>;
const FACTORS = Object.keys(WEIGHT_OF) as readonly TargetFactor[];

type Full = Exclude<keyof TargetOptions, 'weights'>;
const MOST = { fullTies: 1_000, fullPartners: 1_000, fullBuyers: 1_000, fullCustomers: 100_000, fullPlaces: 1_000 } as const satisfies Record<Full, number>;

export type TargetOptionsGiven = Readonly<Partial<Record<Full, number | null | undefined>>> & {
  readonly weights?: Readonly<Partial<Record<(typeof WEIGHT_OF)[TargetFactor], number | null | undefined>>> | null | undefined;
};

/** Options as used. Throws BAD_ARGUMENT with the argument and its bounds. */
export function targetOptionsOf(given: TargetOptionsGiven | null | undefined): TargetOptions {
  const options = given ?? {};
  const weightOf = (factor: TargetFactor): number =>
    optionWithin(`options.targets.weights.${WEIGHT_OF[factor]}`, options.weights?.[WEIGHT_OF[factor]], DEFAULT_TARGET_OPTIONS.weights[factor], 0, 100);
  const fullOf = (name: Full): number => optionWithin(`options.targets.${name}`, options[name], DEFAULT_TARGET_OPTIONS[name], 1, MOST[name]);
  const weights = Object.fromEntries(FACTORS.map((factor) => [factor, weightOf(factor)])) as TargetOptions['weights'];
  refuseWeightless('options.targets.weights', weights);
  return {
    weights,
    fullTies: fullOf('fullTies'),
    fullPartners: fullOf('fullPartners'),
    fullBuyers: fullOf('fullBuyers'),
    fullCustomers: fullOf('fullCustomers'),
    fullPlaces: fullOf('fullPlaces'),
  };
}
