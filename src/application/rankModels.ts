import type { GapRank, GapRanks, ScoreResult, StabilityResult } from '../analysis/rank/rankResult.js';
import type { RankOptions } from '../analysis/rank/rankOptions.js';
import type { Snapshot } from '../projection/projection.js';
import type { ChainGapAnalysisModel, SegmentAnalysisModel } from './chainGapModels.js';
import type { Connection, Edge } from './connection.js';
import type { GapParametersModel } from './parameters.js';

export interface ScoreModel {
  readonly of: ChainGapAnalysisModel;
  readonly score: ScoreResult;
}
export interface RankStabilityModel {
  readonly snapshot: Snapshot;
  readonly stability: StabilityResult;
}
export interface RankRangeModel {
  readonly snapshot: Snapshot;
  readonly range: StabilityResult['first'][number];
}
/** A gap among those of all chains of a place, with the analysis of its chain. */
export interface PriorityGapModel {
  readonly rank: GapRank;
  readonly gap: SegmentAnalysisModel;
}
export type PriorityGapEdgeModel = Edge<PriorityGapModel>;
export interface PriorityGapConnectionModel extends Connection<PriorityGapModel> {
  readonly snapshot: Snapshot;
  readonly asOf: string;
  readonly ranks: GapRanks;
  /** Keys of the chains ranked, and how many were left out. */
  readonly chains: readonly string[];
  readonly chainsLeftOut: number;
  readonly parameters: GapParametersModel;
}
export type RankParametersModel = RankOptions;
