import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ChaingapError, type ErrorCode } from '../domain/errors.js';
import { errorText } from '../messages/errorText.js';
import { GRAPHQL_CODES, graphqlErrorText, type GraphqlCode } from '../messages/graphqlErrorText.js';
import type { Language } from '../messages/language.js';

/** Where the failures that callers learn nothing about are told, with the id that they do get. */
export type Report = (id: string, error: unknown) => void;

/** Failures of the machine: what they say about it is for the log. */
const PRIVATE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'DATABASE_UNAVAILABLE',
  'DATABASE_AUTH',
  'DATABASE_VERSION',
  'DATABASE_TIMEOUT',
  'DATABASE_BUSY',
  'DATABASE_READ_ONLY',
  'CONSTRAINT_VIOLATED',
  'MIGRATION_CHANGED',
  'MIGRATION_NEWER',
  'JAVA_MISSING',
  'JAVA_VERSION',
  'MAVEN_MISSING',
  'ARTIFACTS_UNAVAILABLE',
  'PORT_IN_USE',
  'DISK_FULL',
  'DATA_FOLDER_IN_USE',
  'DATA_FOLDER_UNUSABLE',
  'BAD_SETTING',
  'INTERNAL',
]);

/**
 * A failure as callers see it. Ours: code, details and the sentence of the code. graphql-js's: its code, and its text
 * behind a sentence. Anything else: INTERNAL and an id, under which the whole of it is reported.
 */
export function publicError(error: unknown, language: Language, report: Report): GraphQLFormattedError {
  const where = error instanceof GraphQLError ? { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) } : {};
  const cause = causeOf(error);
  if (cause instanceof ChaingapError && !PRIVATE.has(cause.code)) {
    return { message: errorText(cause, language), ...where, extensions: { ...cause.details, code: cause.code } };
  }
  const code = graphqlCodeOf(error);
  if (code !== null && error instanceof GraphQLError) return { message: graphqlErrorText(code, error.message, language), ...where, extensions: { code } };
  const id = randomUUID();
  report(id, cause);
  // A private failure's details would make the sentence more telling than a caller may know.
  const known = new ChaingapError(cause instanceof ChaingapError ? cause.code : 'INTERNAL', 'Told without details');
  return { message: errorText(known, language), ...where, extensions: { code: known.code, id } };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** The code of an error that graphql-js or Apollo Server raised about the request; null for what a resolver threw. */
function graphqlCodeOf(error: unknown): GraphqlCode | null {
  if (!(error instanceof GraphQLError)) return null;
  const stated = GRAPHQL_CODES.find((code) => code === error.extensions.code);
  if (stated !== undefined) return stated;
  // An argument that could not be coerced while executing points at its node; a result that could not, does not.
  const raised = error.originalError ?? error;
  return raised instanceof GraphQLError && raised.nodes !== undefined && raised.nodes.length > 0 ? 'BAD_USER_INPUT' : null;
}
