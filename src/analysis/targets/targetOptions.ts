import type { TargetFactor } from '../../domain/targets.js';

/** Weights of the factors of a target, and the amounts that make a full factor (docs/targets.md). */
export interface TargetOptions {
  readonly weights: Readonly<Record<TargetFactor, number>>;
  readonly fullTies: number;
  readonly fullPartners: number;
  readonly fullBuyers: number;
  readonly fullCustomers: number;
  readonly fullPlaces: number;
}

export const DEFAULT_TARGET_OPTIONS: TargetOptions = {
  weights: { TARGET_TIES: 1, PARTNERS: 1, BUYERS: 1, CUSTOMERS: 1, SCALE: 1, TITLES: 1, EXPANSION: 1, NEARNESS: 1, PARK_FIT: 1 },
  fullTies: 3,
  fullPartners: 5,
  fullBuyers: 10,
  fullCustomers: 50,
  fullPlaces: 3,
};
