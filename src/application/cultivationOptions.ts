import { DEFAULT_CULTIVATION_OPTIONS, type CultivationOptions } from '../analysis/cultivation/cultivationOptions.js';
import type { CultivationFactor } from '../domain/cultivation.js';
import { optionWithin } from './optionWithin.js';
import { refuseWeightless } from './refuseWeightless.js';

/** The name of each weight as clients give it. */
const WEIGHT_OF = { CLOSENESS: 'closeness', LOCAL_TRADE: 'localTrade', CAPACITY: 'capacity', SCALE: 'scale', TITLES: 'titles' } as const satisfies Record<CultivationFactor, string>;
const FACTORS = Object.keys(WEIGHT_OF) as readonly CultivationFactor[];

export interface CultivationOptionsGiven {
  readonly weights?: Readonly<Partial<Record<(typeof WEIGHT_OF)[CultivationFactor], number | null | undefined>>> | null | undefined;
  readonly fullTrade?: number | null | undefined;
}

/** Options as used. Throws BAD_ARGUMENT with the argument and its bounds. */
export function cultivationOptionsOf(given: CultivationOptionsGiven | null | undefined): CultivationOptions {
  const options = given ?? {};
  const weightOf = (factor: CultivationFactor): number =>
    optionWithin(`options.cultivation.weights.${WEIGHT_OF[factor]}`, options.weights?.[WEIGHT_OF[factor]], DEFAULT_CULTIVATION_OPTIONS.weights[factor], 0, 100);
  const weights = Object.fromEntries(FACTORS.map((factor) => [factor, weightOf(factor)])) as CultivationOptions['weights'];
  refuseWeightless('options.cultivation.weights', weights);
  return { weights, fullTrade: optionWithin('options.cultivation.fullTrade', options.fullTrade, DEFAULT_CULTIVATION_OPTIONS.fullTrade, 1, 1_000) };
}
