import { GraphQLError, Kind, OperationTypeNode, parse, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { ChaingapError } from '../../domain/errors.js';
import { LIMITS } from '../limits.js';
import { checkNumber, checkText } from './checkValue.js';
import { checkVariables } from './checkVariables.js';
import { countTokens } from './countTokens.js';
import { measureQuery } from './measureQuery.js';

/** What a request asks, before anything is known about its form. */
export interface OperationAsk {
  readonly query: unknown;
  readonly variables: unknown;
}

/**
 * The first reason not to give a request to the GraphQL engine: text or numbers that cannot be kept, or more work than
 * the service does at once. Null when there is none, and for what the engine itself will refuse with a better message.
 */
export function checkOperation(schema: GraphQLSchema, { query, variables }: OperationAsk): GraphQLError | null {
  if (typeof query !== 'string') return null;
  const given = isRecord(variables) ? variables : {};
  try {
    checkVariables(given);
    // Comments are no tokens, and a single text may be one: hence the length beside the count.
    if (query.length > LIMITS.characters) throw tooLarge('characters', query.length);
    const tokens = countTokens(query, LIMITS.tokens);
    if (tokens === null) return null;
    if (tokens > LIMITS.tokens) throw tooLarge('tokens', tokens);
    const document = parsed(query);
    if (document === null) return null;
    checkKinds(schema, document);
    checkLiterals(document);
    checkSize(schema, document, given);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    if (error instanceof ChaingapError) return new GraphQLError(error.message, { originalError: error });
    throw error;
  }
}

/** Introspection is measured like anything else; subscriptions need another transport than this one. */
function checkKinds(schema: GraphQLSchema, document: DocumentNode): void {
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    if (node.operation !== OperationTypeNode.SUBSCRIPTION && (schema.getRootType(node.operation) ?? null) !== null) continue;
    throw at(node, new ChaingapError('OPERATION_NOT_SUPPORTED', `No ${node.operation} here`, { operation: node.operation }));
  }
}

function checkLiterals(document: DocumentNode): void {
  const check = (node: ASTNode, test: () => void): void => {
    try {
      test();
    } catch (error) {
      throw error instanceof ChaingapError ? at(node, error) : error;
    }
  };
  visit(document, {
    StringValue: (node) => {
      check(node, () => {
        checkText(node.value, 'query');
      });
    },
    IntValue: (node) => {
      check(node, () => {
        checkNumber(Number(node.value), 'query');
      });
    },
    FloatValue: (node) => {
      check(node, () => {
        checkNumber(Number(node.value), 'query');
      });
    },
  });
}

function checkSize(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const measure = measureQuery(schema, document, variables);
  for (const limit of ['depth', 'rootFields', 'aliases', 'directives', 'fields'] as const) {
    if (measure[limit] > LIMITS[limit]) throw tooLarge(limit, measure[limit]);
  }
}

function tooLarge(limit: 'characters' | 'tokens' | 'depth' | 'rootFields' | 'aliases' | 'directives' | 'fields', value: number): ChaingapError {
  return new ChaingapError('QUERY_TOO_LARGE', `${limit}: ${value}, at most ${LIMITS[limit]}`, { limit, value, max: LIMITS[limit] });
}

function at(node: ASTNode, error: ChaingapError): GraphQLError {
  return new GraphQLError(error.message, { nodes: node, originalError: error });
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: LIMITS.tokens });
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
