import type { SegmentFit } from '../analysis/fit/fitIn.js';
import type { FitPartners } from '../analysis/fit/partners.js';
import type { Territory } from '../analysis/gapOptions.js';
import type { TerritorySet } from '../analysis/territorySet.js';
import type { FitNothing } from '../domain/fit.js';
import type { EnterpriseStatus } from '../domain/vocabulary.js';
import type { DayGraph } from '../graph/dayGraph.js';
import type { Snapshot } from '../projection/projection.js';
import type { SegmentAnalysisModel } from './chainGapModels.js';
import type { GapParametersModel } from './parameters.js';

/** What a company would mean for a place. */
export interface EnterpriseFitModel {
  readonly snapshot: Snapshot;
  readonly asOf: string;
  readonly territory: Territory;
  readonly parameters: GapParametersModel;
  /** Keys of the company and of the segments that it is stated to do. */
  readonly enterprise: string;
  readonly segments: readonly string[];
  readonly inTerritory: boolean;
  readonly placeCount: number;
  readonly standing: Exclude<EnterpriseStatus, 'PRODUCING'> | null;
  readonly gaps: readonly FitGapModel[];
  readonly gapCount: number;
  readonly nothing: FitNothing | null;
  readonly partners: FitPartners;
  readonly coverage: FitCoverageModel;
}
export interface FitGapModel {
  readonly snapshot: Snapshot;
  readonly graph: DayGraph;
  readonly territory: TerritorySet;
  /** As in priorityGaps; null in a chain in which nobody here does anything. */
  readonly rank: number | null;
  readonly gap: SegmentAnalysisModel;
  readonly fit: SegmentFit;
}
export interface FitCoverageModel {
  /** Chains looked at, and their gaps; links of the company, and those that count. */
  readonly chains: number;
  readonly gaps: number;
  readonly operations: number;
  readonly operationsCounted: number;
}
