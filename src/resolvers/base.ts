import { readAnything } from '../application/readNode.js';
import type { AnyNodeModel } from '../application/models.js';
import type { NodeResolvers, QueryResolvers, ResolversTypes } from '../generated/graphql.js';
import { factTypename } from './factTypename.js';

export const query: Pick<QueryResolvers, 'node'> = {
  node: (_parent, { id }, context) => readAnything(context, id),
};

export const node: NodeResolvers = {
  __resolveType: (thing: AnyNodeModel) => ('label' in thing ? thing.label : factTypename(thing)) satisfies keyof ResolversTypes,
};
