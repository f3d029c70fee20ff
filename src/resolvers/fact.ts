import type * as models from '../application/models.js';
import { readAnyEnd, readEnd, readNamed } from '../application/readNode.js';
import { readPlace } from '../application/readPlace.js';
import { titleOf } from '../application/titleOf.js';
import { labelOf } from '../application/labels.js';
import type { FactRow } from '../domain/factModel.js';
import { globalId, keyOf } from '../domain/ids.js';
import { TITLE } from '../domain/vocabulary.js';
import type * as g from '../generated/graphql.js';
import type { RequestContext } from '../application/requestContext.js';
import { factTypename } from './factTypename.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const fact: g.FactResolvers = { __resolveType: (row) => factTypename(row) };
export const place: g.PlaceResolvers = { __resolveType: (row) => row.label };

/** What every kind of fact has. `from` and `to` are ids in the model and nodes in the contract. */
const ends = {
  id: ({ key }: FactRow) => globalId('Fact', key),
  from: (row: FactRow, _args: object, context: RequestContext) => readAnyEnd(context, row, 'from'),
  to: (row: FactRow, _args: object, context: RequestContext) => readAnyEnd(context, row, 'to'),
};

export const location: ObjectResolvers<g.LocationResolvers, models.LocationModel> = {
  ...ends,
  place: (row, _args, context) => readPlace(context, row),
};
export const operation: ObjectResolvers<g.OperationResolvers, models.OperationModel> = {
  ...ends,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  segment: (row, _args, context) => readEnd(context, row, 'to', 'Segment'),
  products: ({ products }) => products ?? [],
};
export const supplyLink: ObjectResolvers<g.SupplyLinkResolvers, models.SupplyLinkModel> = {
  ...ends,
  supplier: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  customer: (row, _args, context) => readEnd(context, row, 'to', 'Enterprise'),
  segment: ({ segment }, _args, context) => (segment === null ? null : readNamed(context, 'Segment', segment)),
};
export const investment: ObjectResolvers<g.InvestmentResolvers, models.InvestmentModel> = {
  ...ends,
  investor: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  investee: (row, _args, context) => readEnd(context, row, 'to', 'Enterprise'),
};
export const leadership: ObjectResolvers<g.LeadershipResolvers, models.LeadershipModel> = {
  ...ends,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  chain: (row, _args, context) => readEnd(context, row, 'to', 'Chain'),
};
export const titleHolding: ObjectResolvers<g.TitleHoldingResolvers, models.TitleHoldingModel> = {
  ...ends,
  enterprise: (row, _args, context) => readEnd(context, row, 'from', 'Enterprise'),
  title: ({ to }) => titleOf(keyOf('Title', to)),
  titleLabel: ({ to }, _args, { language }) => labelOf(TITLE, titleOf(keyOf('Title', to)), language),
};
export const chainPlacement: ObjectResolvers<g.ChainPlacementResolvers, models.ChainPlacementModel> = {
  ...ends,
  segment: (row, _args, context) => readEnd(context, row, 'from', 'Segment'),
  chain: (row, _args, context) => readEnd(context, row, 'to', 'Chain'),
};
export const feedLink: ObjectResolvers<g.FeedLinkResolvers, models.FeedLinkModel> = {
  ...ends,
  input: (row, _args, context) => readEnd(context, row, 'from', 'Segment'),
  output: (row, _args, context) => readEnd(context, row, 'to', 'Segment'),
};
export const nearLink: ObjectResolvers<g.NearLinkResolvers, models.NearLinkModel> = {
  ...ends,
  a: (row, _args, context) => readEnd(context, row, 'from', 'Region'),
  b: (row, _args, context) => readEnd(context, row, 'to', 'Region'),
};
export const structuralFact: ObjectResolvers<g.StructuralFactResolvers, models.StructuralFactModel> = { ...ends };
