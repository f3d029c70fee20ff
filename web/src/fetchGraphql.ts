import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to the service that served this page, and to nothing else. */
export const fetchGraphql: Fetcher = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as Awaited<ReturnType<Fetcher>>;
};
