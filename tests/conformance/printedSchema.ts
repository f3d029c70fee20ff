import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readSdl } from '../../src/server/readSdl.js';

/** The accepted contract: what clients may build on. */
export const ACCEPTED_SCHEMA = fileURLToPath(new URL('schema.graphql', import.meta.url));

/** The contract as it is now, in one order whatever file it is written in. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(makeExecutableSchema({ typeDefs: [...readSdl()] })))}\n`;
}
