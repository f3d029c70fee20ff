import { listRegions } from '../application/nodeLists.js';
import { readNear } from '../application/readNear.js';
import { readNeighbourPage, readNeighbours } from '../application/readNeighbours.js';
import { readNode } from '../application/readNode.js';
import { readIndicators } from '../application/readIndicators.js';
import type { RegionModel } from '../application/models.js';
import { globalId } from '../domain/ids.js';
import { REGION_LEVEL } from '../domain/vocabulary.js';
import type { QueryResolvers, RegionResolvers } from '../generated/graphql.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';

export const query: Pick<QueryResolvers, 'region' | 'regions'> = {
  region: (_parent, { id }, context) => readNode(context, 'Region', id),
  regions: (_parent, { filter, ...page }, context) => listRegions(context, filter, page),
};

export const region: ObjectResolvers<RegionResolvers, RegionModel> = {
  id: ({ key }) => globalId('Region', key),
  revision,
  aliases: ({ aliases }) => aliases ?? [],
  successors: ({ successors }) => successors ?? [],
  levelLabel: labelled(REGION_LEVEL, ({ level }: RegionModel) => level),
  parents: (parent, _args, context) => readNeighbours(context, parent, { kind: 'PART_OF', end: 'from', others: ['Region'] }),
  children: (parent, page, context) => readNeighbourPage(context, parent, { kind: 'PART_OF', end: 'to', others: ['Region'] }, page),
  parks: (parent, _args, context) => readNeighbours(context, parent, { kind: 'IN_REGION', end: 'to', others: ['Park'] }),
  near: (parent, _args, context) => readNear(context, parent),
  indicators: (parent, _args, context) => readIndicators(context, parent),
};
