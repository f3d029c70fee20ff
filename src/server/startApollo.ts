import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../application/requestContext.js';
import { LIMITS } from './limits.js';

/** What a resolver is told of the request, and what the answer to it must look like. */
export interface HttpContext extends RequestContext {
  /** Status of an answer without data. */
  readonly refusalStatus: 200 | 400;
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Whether callers may read the schema: GraphiQL needs it. Without it, errors name no part of the schema either. */
  readonly introspection: boolean;
  readonly log: Logger;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** The GraphQL engine. Every default is stated: some depend on NODE_ENV, some on keys of a cloud service in the environment. */
export async function startApollo({ schema, introspection, log, formatError }: ApolloOptions): Promise<ApolloServer<HttpContext>> {
  const server = new ApolloServer<HttpContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    maxRecursiveSelections: 2_000,
    parseOptions: { maxLexicalTokens: LIMITS.tokens, maxSourceLength: LIMITS.characters },
    validationOptions: { maxErrors: LIMITS.errors },
    executionOptions: { maxCoercionErrors: LIMITS.errors },
    stopOnTerminationSignals: false,
    logger: log,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      setRefusalStatus,
    ],
  });
  await server.start();
  return server;
}

const REFUSALS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_ARGUMENT', 'OPERATION_RESOLUTION_FAILURE']);

/** Documents and variables that were refused: 400 to clients that understand it, 200 to those of plain JSON. */
const setRefusalStatus: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        const result = response.body.kind === 'single' ? response.body.singleResult : null;
        const refused = result?.data === undefined && result?.errors?.some(({ extensions }) => REFUSALS.has(extensions?.code)) === true;
        if (refused && response.http.status === 400) response.http.status = contextValue.refusalStatus;
        return Promise.resolve();
      },
    }),
};
