import type { LayerStep } from '../graph/layers.js';
import type { SimplePath } from '../graph/simplePaths.js';
import type { Connection, Edge } from './connection.js';
import type { DaySnapshot } from './readSnapshot.js';

/** A page of a walk, with the graph that it was walked in. */
export interface TraceModel<S> extends Connection<S> {
  readonly read: DaySnapshot;
  readonly exploredCount: number;
  readonly isTruncated: boolean;
}
export interface StepModel {
  readonly read: DaySnapshot;
  readonly step: LayerStep;
}
export type SupplyStepModel = StepModel;
export type SupplyStepEdgeModel = Edge<StepModel>;
export type SupplyTraceModel = TraceModel<StepModel>;
export type FeedStepModel = StepModel;
export type FeedStepEdgeModel = Edge<StepModel>;
export type FeedTraceModel = TraceModel<StepModel>;

export interface SupplyPathResultModel {
  readonly read: DaySnapshot;
  readonly paths: readonly SimplePath[];
  readonly exploredCount: number;
  readonly isTruncated: boolean;
}
export interface SupplyPathModel {
  readonly read: DaySnapshot;
  readonly path: SimplePath;
}
export interface SupplyPathHopModel {
  readonly read: DaySnapshot;
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
}
