import type { MarketVerdict, NoParkReason, ParkResource, ProfileNullReason } from '../../domain/profile.js';
import type { DemandResult } from '../chainGapResult.js';

/** What kind of company would fill a segment here, and what it would find. All in keys; money is 万元 a year. */
export interface SegmentProfile {
  readonly chain: string;
  readonly segment: string;
  readonly minScale: number | null;
  readonly demand: DemandResult;
  /** The most that demand can be; null with the first reason that holds. */
  readonly upper: number | null;
  readonly upperNullReason: ProfileNullReason | null;
  readonly verdict: MarketVerdict;
  /** Direct FEEDS predecessors that are present, and those that are not; successors likewise. Essential first, then by key. */
  readonly inputsAtHand: readonly ProfileNeighbour[];
  readonly inputsLacking: readonly ProfileNeighbour[];
  readonly buyersAtHand: readonly ProfileNeighbour[];
  readonly buyersLacking: readonly ProfileNeighbour[];
  /** Who here buys it from sellers that are not here: most by value first, then by links, then by key. */
  readonly boughtElsewhere: readonly OutsidePurchases[];
  /** Parks here whose leading industries it fits, most free land first; without one the reason. */
  readonly parks: readonly ProfilePark[];
  readonly noParkReason: NoParkReason | null;
  readonly coverage: ProfileCoverage;
}

export interface ProfileNeighbour {
  readonly segment: string;
  /** Whether the input is essential to what it feeds; null where nobody says. */
  readonly essential: boolean | null;
  /** Producing companies of the territory that do it, in order. */
  readonly enterprises: readonly string[];
  /** FEEDS facts, from all sources. */
  readonly facts: readonly string[];
}

export interface OutsidePurchases {
  readonly enterprise: string;
  readonly links: number;
  /** Sum of share × value over the purchases that state one; null when none does. */
  readonly value: number | null;
  /** SUPPLIES facts, from all sources, in order. */
  readonly facts: readonly string[];
}

export interface ProfilePark {
  readonly park: string;
  /** Its leading industries that the segment fits. */
  readonly industries: readonly string[];
  readonly unstated: readonly ParkResource[];
}

export interface ProfileCoverage {
  /** FEEDS links of the chain into the segment, and out of it. */
  readonly inputs: number;
  readonly buyers: number;
  readonly purchases: number;
  readonly purchasesWithValue: number;
  /** Parks of the territory, and those that state their leading industries. */
  readonly parks: number;
  readonly parksStating: number;
}
