import type {
  ChainFindingFacts,
  ChainGapResult,
  ChainSupplyRateResult,
  DemandResult,
  FindingResult,
  LocationQuotientResult,
  RateResult,
  RingResult,
  SegmentResult,
} from '../analysis/chainGapResult.js';
import type { GapWork } from '../analysis/gapWork.js';
import type { Territory } from '../analysis/gapOptions.js';
import type { NullReason } from '../domain/findings.js';
import type { FactRow } from '../domain/factModel.js';
import type { Snapshot } from '../projection/projection.js';
import type { Connection } from './connection.js';
import type { EnterpriseModel } from './models.js';
import type { GapParametersModel } from './parameters.js';

/** One answer of the gap calculus and the revision of the graph that it stands on. */
export interface ChainGapAnalysisModel {
  /** The figures behind it, for evidence and single buyers. */
  readonly work: GapWork;
  readonly result: ChainGapResult;
  /** Options as used, those of ranks and targets with them. */
  readonly parameters: GapParametersModel;
  readonly snapshot: Snapshot;
}
export interface ChainFindingModel {
  readonly analysis: ChainGapAnalysisModel;
  readonly finding: ChainFindingFacts;
}
export interface SegmentAnalysisModel {
  readonly analysis: ChainGapAnalysisModel;
  readonly facts: SegmentResult;
}
export interface SegmentFindingModel {
  readonly of: SegmentAnalysisModel;
  readonly finding: FindingResult;
}
export interface CoverageModel {
  readonly analysis: ChainGapAnalysisModel;
}
export interface ConcentrationModel {
  readonly value: number | null;
  readonly nullReason: NullReason | null;
  readonly measure: 'VALUE' | 'LINKS';
  readonly sellers: number;
}
export interface EvidenceModel {
  readonly purpose: 'OPERATION' | 'PURCHASE' | 'FEED' | 'DECLARATION';
  readonly fact: FactRow;
  readonly share: number | null;
  readonly local: boolean | null;
}
export type EvidenceConnectionModel = Connection<EvidenceModel>;
export type ChainSupplyRateModel = ChainSupplyRateResult;
/** The rates of one company as the buyer. */
export interface CompanySupplyRateModel extends Pick<ChainSupplyRateResult, 'byValue' | 'byLinks' | 'totals'> {
  readonly enterprise: EnterpriseModel;
}
export type RateModel = RateResult;
export type DemandModel = DemandResult;
export type LocationQuotientModel = LocationQuotientResult;
export interface RingPresenceModel extends RingResult {
  readonly of: SegmentAnalysisModel;
}
export type TerritoryModel = Territory;
