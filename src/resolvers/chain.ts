import { listChainSegments } from '../application/listChainSegments.js';
import type { ChainModel, ChainSegmentConnectionModel, ChainSegmentEdgeModel } from '../application/models.js';
import { listChains } from '../application/nodeLists.js';
import { readFacts } from '../application/readFacts.js';
import { readIndicators } from '../application/readIndicators.js';
import { readNode } from '../application/readNode.js';
import { readPlacement } from '../application/readPlacement.js';
import { globalId } from '../domain/ids.js';
import { CHAIN_KIND } from '../domain/vocabulary.js';
import type { ChainResolvers, ChainSegmentConnectionResolvers, ChainSegmentEdgeResolvers, QueryResolvers } from '../generated/graphql.js';
import { labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';

export const query: Pick<QueryResolvers, 'chain' | 'chains'> = {
  chain: (_parent, { id }, context) => readNode(context, 'Chain', id),
  chains: (_parent, { filter, ...page }, context) => listChains(context, filter, page),
};

export const chain: ObjectResolvers<ChainResolvers, ChainModel> = {
  id: ({ key }) => globalId('Chain', key),
  revision,
  kindLabel: labelledOrNull(CHAIN_KIND, ({ kind }: ChainModel) => kind),
  aliases: ({ aliases }) => aliases ?? [],
  segments: (parent, page, context) => listChainSegments(context, parent, page),
  leaders: (parent, _args, context) => readFacts(context, parent, { kind: 'LEADS', end: 'to' }),
  indicators: (parent, _args, context) => readIndicators(context, parent),
};

export const chainSegmentConnection: ObjectResolvers<ChainSegmentConnectionResolvers, ChainSegmentConnectionModel> = {};

export const chainSegmentEdge: ObjectResolvers<ChainSegmentEdgeResolvers, ChainSegmentEdgeModel> = {
  placement: ({ node, chain: key }, _args, context) => readPlacement(context, node, key),
};
