import { listRegions } from '../application/nodeLists.js';
import { readEnd, readNode } from '../application/readNode.js';
import { readFacts } from '../application/readFacts.js';
import { listChildren } from '../application/listChildren.js';
import { readIndicators } from '../application/readIndicators.js';
import type { RegionModel } from '../application/models.js';
import { globalId } from '../domain/ids.js';
import { REGION_LEVEL } from '../domain/vocabulary.js';
import type { QueryResolvers, RegionResolvers } from '../generated/graphql.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'region' | 'regions'> = {
  region: (_parent, { id }, context) => readNode(context, 'Region', id),
  regions: (_parent, { filter, ...page }, context) => listRegions(context, filter, page),
};

export const region: ObjectResolvers<RegionResolvers, RegionModel> = {
  id: ({ key }) => globalId('Region', key),
  aliases: ({ aliases }) => aliases ?? [],
  successors: ({ successors }) => successors ?? [],
  levelLabel: labelled(REGION_LEVEL, ({ level }: RegionModel) => level),
  parents: async (parent, _args, context) => {
    const facts = await readFacts(context, parent, { kind: 'PART_OF', end: 'from' });
    return Promise.all(facts.map((fact) => readEnd(context, fact, 'to', 'Region')));
  },
  children: (parent, page, context) => listChildren(context, parent, page),
  parks: async (parent, _args, context) => {
    const facts = await readFacts(context, parent, { kind: 'IN_REGION', end: 'to' });
    return Promise.all(facts.map((fact) => readEnd(context, fact, 'from', 'Park')));
  },
  near: async (parent, _args, context) => {
    const [out, into] = await Promise.all([readFacts(context, parent, { kind: 'NEAR', end: 'from' }), readFacts(context, parent, { kind: 'NEAR', end: 'to' })]);
    return [...out, ...into];
  },
  indicators: (parent, _args, context) => readIndicators(context, parent),
};
