import type { CultivationCoverage, CultivationResult, NeedResult } from '../analysis/cultivation/cultivationResult.js';
import type { Snapshot } from '../projection/projection.js';
import type { Connection, Edge } from './connection.js';
import type { GapParametersModel } from './parameters.js';

/** A company here that could grow into a segment, at a revision. */
export interface CultivationTargetModel {
  readonly snapshot: Snapshot;
  readonly result: CultivationResult;
  readonly minScale: number | null;
}
export interface CultivationNeedModel {
  readonly of: CultivationTargetModel;
  readonly need: NeedResult;
}
export type CultivationTargetEdgeModel = Edge<CultivationTargetModel>;
export interface CultivationTargetConnectionModel extends Connection<CultivationTargetModel> {
  readonly snapshot: Snapshot;
  /** Key of the chain whose links were followed. */
  readonly chain: string;
  readonly asOf: string;
  readonly parameters: GapParametersModel;
  readonly coverage: CultivationCoverage;
}
export type CultivationCoverageModel = CultivationCoverage;
