import type { Introduction, IntroductionSearch } from '../analysis/targets/introductions.js';
import type { TieFacts } from '../analysis/targets/ties.js';
import type { TargetCoverage, TargetResult } from '../analysis/targets/targetResult.js';
import type { TerritorySet } from '../analysis/territorySet.js';
import type { DayGraph } from '../graph/dayGraph.js';
import type { Snapshot } from '../projection/projection.js';
import type { Connection, Edge } from './connection.js';
import type { GapParametersModel } from './parameters.js';

/** A target, with the graph and the territory in which it was found. */
export interface InvestmentTargetModel {
  readonly snapshot: Snapshot;
  readonly graph: DayGraph;
  readonly territory: TerritorySet;
  readonly target: TargetResult;
}
export type InvestmentTargetEdgeModel = Edge<InvestmentTargetModel>;
export interface InvestmentTargetConnectionModel extends Connection<InvestmentTargetModel> {
  readonly snapshot: Snapshot;
  readonly asOf: string;
  readonly parameters: GapParametersModel;
  readonly coverage: TargetCoverage;
}
export type TargetCoverageModel = TargetCoverage;
export interface IntroductionResultModel {
  readonly snapshot: Snapshot;
  readonly search: IntroductionSearch;
}
export interface IntroductionPathModel {
  readonly snapshot: Snapshot;
  readonly path: Introduction;
}
export interface IntroductionHopModel {
  readonly snapshot: Snapshot;
  readonly hop: Introduction['hops'][number];
}
export interface CompanyTieModel {
  readonly snapshot: Snapshot;
  readonly tie: TieFacts;
}
export interface TruncatedModel {
  readonly reason: NonNullable<IntroductionSearch['truncated']>;
}
