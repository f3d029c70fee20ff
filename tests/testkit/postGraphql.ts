import type { GraphQLFormattedError } from 'graphql';

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Asks as a plain JSON client does, in Chinese unless a header says otherwise. */
export async function postGraphql(url: string, query: string, variables?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as { data?: unknown; errors?: readonly GraphQLFormattedError[] };
  return { status: response.status, data, errors };
}
