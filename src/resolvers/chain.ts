import type { ChainModel, ChainSegmentConnectionModel, ChainSegmentEdgeModel } from '../application/models.js';
import { listChains } from '../application/nodeLists.js';
import { readFactPage, readFacts } from '../application/readFacts.js';
import { readIndicators } from '../application/readIndicators.js';
import { readEnd, readNode } from '../application/readNode.js';
import { globalId } from '../domain/ids.js';
import type { ChainResolvers, ChainSegmentConnectionResolvers, ChainSegmentEdgeResolvers, QueryResolvers } from '../generated/graphql.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'chain' | 'chains'> = {
  chain: (_parent, { id }, context) => readNode(context, 'Chain', id),
  chains: (_parent, { filter, ...page }, context) => listChains(context, filter, page),
};

export const chain: ObjectResolvers<ChainResolvers, ChainModel> = {
  id: ({ key }) => globalId('Chain', key),
  aliases: ({ aliases }) => aliases ?? [],
  segments: (parent, page, context) => readFactPage(context, parent, { kind: 'IN_CHAIN', end: 'to' }, page),
  leaders: (parent, _args, context) => readFacts(context, parent, { kind: 'LEADS', end: 'to' }),
  indicators: (parent, _args, context) => readIndicators(context, parent),
};

export const chainSegmentConnection: ObjectResolvers<ChainSegmentConnectionResolvers, ChainSegmentConnectionModel> = {
  nodes: ({ nodes }, _args, context) => Promise.all(nodes.map((placement) => readEnd(context, placement, 'from', 'Segment'))),
};

export const chainSegmentEdge: ObjectResolvers<ChainSegmentEdgeResolvers, ChainSegmentEdgeModel> = {
  node: ({ node }, _args, context) => readEnd(context, node, 'from', 'Segment'),
  placement: ({ node }) => node,
};
