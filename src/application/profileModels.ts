import type { Territory } from '../analysis/gapOptions.js';
import type { OutsidePurchases, ProfileCoverage, ProfileNeighbour, ProfilePark, SegmentProfile } from '../analysis/profile/profileResult.js';
import type { Snapshot } from '../projection/projection.js';
import type { GapParametersModel } from './parameters.js';

/** A profile, with the question that it answers. */
export interface TargetProfileModel {
  readonly snapshot: Snapshot;
  readonly territory: Territory;
  readonly asOf: string;
  readonly parameters: GapParametersModel;
  readonly profile: SegmentProfile;
}
export type ProfileMarketModel = Pick<SegmentProfile, 'minScale' | 'demand' | 'upper' | 'upperNullReason' | 'verdict'>;
export interface ProfileNeighbourModel {
  readonly snapshot: Snapshot;
  readonly neighbour: ProfileNeighbour;
}
export interface OutsidePurchasesModel {
  readonly snapshot: Snapshot;
  readonly purchases: OutsidePurchases;
}
export interface ProfileParkModel {
  readonly snapshot: Snapshot;
  readonly fit: ProfilePark;
}
export type ProfileCoverageModel = ProfileCoverage;
