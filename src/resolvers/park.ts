import type { ParkModel } from '../application/models.js';
import { listParks } from '../application/nodeLists.js';
import { readIndicators } from '../application/readIndicators.js';
import { readNeighbours } from '../application/readNeighbours.js';
import { readNode } from '../application/readNode.js';
import { globalId } from '../domain/ids.js';
import { HONOUR_LEVEL } from '../domain/vocabulary.js';
import type { ParkResolvers, QueryResolvers } from '../generated/graphql.js';
import { labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';

export const query: Pick<QueryResolvers, 'park' | 'parks'> = {
  park: (_parent, { id }, context) => readNode(context, 'Park', id),
  parks: (_parent, { filter, ...page }, context) => listParks(context, filter, page),
};

export const park: ObjectResolvers<ParkResolvers, ParkModel> = {
  id: ({ key }) => globalId('Park', key),
  revision,
  aliases: ({ aliases }) => aliases ?? [],
  levelLabel: labelledOrNull(HONOUR_LEVEL, ({ level }: ParkModel) => level),
  leadingIndustries: ({ leadingIndustries }) => leadingIndustries ?? [],
  regions: (parent, _args, context) => readNeighbours(context, parent, { kind: 'IN_REGION', end: 'from', others: ['Region'] }),
  indicators: (parent, _args, context) => readIndicators(context, parent),
};
