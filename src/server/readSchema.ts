import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../resolvers/index.js';
import { readSdl } from './readSdl.js';

/** The public contract with its resolvers. */
export function readSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: [...readSdl()], resolvers });
}
