import type { FactRow } from '../domain/factModel.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { Connection, Edge } from './connection.js';

/** What stands behind each type of the public contract: codegen maps the types of the SDL to these. */
export type RegionModel = NodeRow<'Region'>;
export type ParkModel = NodeRow<'Park'>;
export type ChainModel = NodeRow<'Chain'>;
export type SegmentModel = NodeRow<'Segment'>;
export type EnterpriseModel = NodeRow<'Enterprise'>;
export type AssociationModel = NodeRow<'Association'>;
export type DeclarationModel = NodeRow<'Declaration'>;
export type IndicatorModel = NodeRow<'Indicator'>;
export type TitleModel = NodeRow<'Title'>;
export type PlaceModel = RegionModel | ParkModel;

export type LocationModel = FactRow<'LOCATED_IN'>;
export type OperationModel = FactRow<'OPERATES_IN'>;
export type SupplyLinkModel = FactRow<'SUPPLIES'>;
export type InvestmentModel = FactRow<'INVESTS_IN'>;
export type LeadershipModel = FactRow<'LEADS'>;
export type TitleHoldingModel = FactRow<'HOLDS'>;
export type ChainPlacementModel = FactRow<'IN_CHAIN'>;
export type FeedLinkModel = FactRow<'FEEDS'>;
export type NearLinkModel = FactRow<'NEAR'>;
export type StructuralFactModel = FactRow<'PART_OF' | 'IN_REGION' | 'MEMBER_OF' | 'COVERS' | 'FOR_CHAIN' | 'DESCRIBES'>;
export type FactModel = FactRow;
export type AnyNodeModel = NodeRow | FactRow;

export type RegionConnectionModel = Connection<RegionModel>;
export type ParkConnectionModel = Connection<ParkModel>;
export type ChainConnectionModel = Connection<ChainModel>;
export type SegmentConnectionModel = Connection<SegmentModel>;
export type EnterpriseConnectionModel = Connection<EnterpriseModel>;
export type SupplyLinkConnectionModel = Connection<SupplyLinkModel>;
export type OperationConnectionModel = Connection<OperationModel>;
export type FeedLinkConnectionModel = Connection<FeedLinkModel>;

export interface ChainSegmentEdgeModel extends Edge<SegmentModel> {
  /** Key of the chain: where the segment stands in it is a fact. */
  readonly chain: string;
}
export type ChainSegmentConnectionModel = Omit<Connection<SegmentModel>, 'edges'> & { readonly edges: readonly ChainSegmentEdgeModel[] };
