import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../resolvers/index.js';

/** Two levels up from here, in `src` and in `dist` alike. */
const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));

/** The public contract with its resolvers. */
export function readSchema(): GraphQLSchema {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).sort();
  return makeExecutableSchema({ typeDefs: files.map((name) => readFileSync(join(FOLDER, name), 'utf8')), resolvers });
}
