import type { SegmentModel } from '../application/models.js';
import { listSegments } from '../application/nodeLists.js';
import { readFactPage, readFacts } from '../application/readFacts.js';
import { readNeighbours } from '../application/readNeighbours.js';
import { readNode } from '../application/readNode.js';
import { globalId } from '../domain/ids.js';
import { TRADABILITY } from '../domain/vocabulary.js';
import type { QueryResolvers, SegmentResolvers } from '../generated/graphql.js';
import { labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';
import { ofSegment } from './trace.js';

export const query: Pick<QueryResolvers, 'segment' | 'segments'> = {
  segment: (_parent, { id }, context) => readNode(context, 'Segment', id),
  segments: (_parent, { filter, ...page }, context) => listSegments(context, filter, page),
};

export const segment: ObjectResolvers<SegmentResolvers, SegmentModel> = {
  id: ({ key }) => globalId('Segment', key),
  revision,
  aliases: ({ aliases }) => aliases ?? [],
  tradabilityLabel: labelledOrNull(TRADABILITY, ({ tradability }: SegmentModel) => tradability),
  gb4754: ({ gb4754 }) => gb4754 ?? [],
  keywords: ({ keywords }) => keywords ?? [],
  placements: (parent, _args, context) => readFacts(context, parent, { kind: 'IN_CHAIN', end: 'from' }),
  parents: (parent, _args, context) => readNeighbours(context, parent, { kind: 'PART_OF', end: 'from', others: ['Segment'] }),
  parts: (parent, _args, context) => readNeighbours(context, parent, { kind: 'PART_OF', end: 'to', others: ['Segment'] }),
  feeds: (parent, page, context) => readFactPage(context, parent, { kind: 'FEEDS', end: 'from' }, page),
  fedBy: (parent, page, context) => readFactPage(context, parent, { kind: 'FEEDS', end: 'to' }, page),
  operations: (parent, page, context) => readFactPage(context, parent, { kind: 'OPERATES_IN', end: 'to' }, page),
  ...ofSegment,
};
