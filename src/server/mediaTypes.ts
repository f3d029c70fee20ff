import type { Request } from 'express';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const HTML_TYPE = 'text/html';

/** The type of a GraphQL answer to this request: what its Accept header likes best, JSON where that says nothing. */
export function answerType(request: Request): string {
  const best = request.accepts([JSON_TYPE, GRAPHQL_TYPE]);
  return `${best === GRAPHQL_TYPE ? GRAPHQL_TYPE : JSON_TYPE}; charset=utf-8`;
}

/**
 * The status of an answer without data. Clients of `application/json` read the errors only under 200, and those of
 * `application/graphql-response+json` expect the truth (GraphQL over HTTP, 6.4).
 */
export function refusalStatus(request: Request): 200 | 400 {
  return answerType(request).startsWith(GRAPHQL_TYPE) ? 400 : 200;
}

/** Whether a person with a browser asks, rather than a program. */
export function wantsPage(request: Request): boolean {
  return request.accepts([JSON_TYPE, GRAPHQL_TYPE, HTML_TYPE]) === HTML_TYPE;
}
