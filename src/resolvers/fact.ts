import type * as models from '../application/models.js';
import { readAnyEnd, readEnd, readNamed } from '../application/readNode.js';
import { readPlace } from '../application/readPlace.js';
import { titleOf } from '../application/titleOf.js';
import { FACT_MODEL, type FactRow } from '../domain/factModel.js';
import { globalId, keyOf } from '../domain/ids.js';
import { GRADE, HONOUR_LEVEL, LOCATION_ROLE, OPERATES_ROLE, STAGE, TITLE } from '../domain/vocabulary.js';
import type * as g from '../generated/graphql.js';
import type { RequestContext } from '../application/requestContext.js';
import { factTypename } from './factTypename.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';

export const fact: g.FactResolvers = { __resolveType: (row) => factTypename(row) };
export const place: g.PlaceResolvers = { __resolveType: (row) => row.label };

/** What every kind of fact has. `from` and `to` are ids in the model and nodes in the contract. */
const common = {
  id: ({ key }: FactRow) => globalId('Fact', key),
  revision,
  kindLabel: labelled(FACT_MODEL, ({ kind }: FactRow) => kind),
  gradeLabel: labelledOrNull(GRADE, ({ grade }: FactRow) => grade),
  from: (row: FactRow, _args: object, context: RequestContext) => readAnyEnd(context, row, 'from'),
  to: (row: FactRow, _args: object, context: RequestContext) => readAnyEnd(context, row, 'to'),
};

const levelLabel = labelledOrNull(HONOUR_LEVEL, ({ level }: models.LeadershipModel | models.TitleHoldingModel) => level);

export const location: ObjectResolvers<g.LocationResolvers, models.LocationModel> = {
  ...common,
  roleLabel: labelled(LOCATION_ROLE, ({ role }: models.LocationModel) => role),
  place: (row, _args, context) => readPlace(context, row),
};
export const operation: ObjectResolvers<g.OperationResolvers, models.OperationModel> = {
  ...common,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  segment: (row, _args, context) => readEnd(context, row, 'to', 'Segment'),
  roleLabel: labelled(OPERATES_ROLE, ({ role }: models.OperationModel) => role),
  products: ({ products }) => products ?? [],
};
export const supplyLink: ObjectResolvers<g.SupplyLinkResolvers, models.SupplyLinkModel> = {
  ...common,
  supplier: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  customer: (row, _args, context) => readEnd(context, row, 'to', 'Enterprise'),
  segment: ({ segment }, _args, context) => (segment === null ? null : readNamed(context, 'Segment', segment)),
};
export const investment: ObjectResolvers<g.InvestmentResolvers, models.InvestmentModel> = {
  ...common,
  investor: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  investee: (row, _args, context) => readEnd(context, row, 'to', 'Enterprise'),
};
export const leadership: ObjectResolvers<g.LeadershipResolvers, models.LeadershipModel> = {
  ...common,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  chain: (row, _args, context) => readEnd(context, row, 'to', 'Chain'),
  levelLabel,
};
export const titleHolding: ObjectResolvers<g.TitleHoldingResolvers, models.TitleHoldingModel> = {
  ...common,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  title: ({ to }) => titleOf(keyOf('Title', to)),
  titleLabel: labelled(TITLE, ({ to }: models.TitleHoldingModel) => titleOf(keyOf('Title', to))),
  levelLabel,
};
export const chainPlacement: ObjectResolvers<g.ChainPlacementResolvers, models.ChainPlacementModel> = {
  ...common,
  segment: (row, _args, context) => readEnd(context, row, 'from', 'Segment'),
  chain: (row, _args, context) => readEnd(context, row, 'to', 'Chain'),
  stageLabel: labelledOrNull(STAGE, ({ stage }: models.ChainPlacementModel) => stage),
};
export const feedLink: ObjectResolvers<g.FeedLinkResolvers, models.FeedLinkModel> = {
  ...common,
  input: (row, _args, context) => readEnd(context, row, 'from', 'Segment'),
  output: (row, _args, context) => readEnd(context, row, 'to', 'Segment'),
};
export const nearLink: ObjectResolvers<g.NearLinkResolvers, models.NearLinkModel> = {
  ...common,
  a: (row, _args, context) => readEnd(context, row, 'from', 'Region'),
  b: (row, _args, context) => readEnd(context, row, 'to', 'Region'),
};
export const structuralFact: ObjectResolvers<g.StructuralFactResolvers, models.StructuralFactModel> = { ...common };
