import type { GraphQLFormattedError } from 'graphql';
import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { postGraphql } from '../testkit/postGraphql.js';
import { startService } from '../testkit/startService.js';
import { ATTACKS, type Attack } from './attacks.js';

const PATIENCE_MS = 20_000;

describe('requests that mean harm or are broken', () => {
  let database: Database;
  let service: HttpService;
  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService(database);
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });

  test.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s is answered in JSON by its code, and the service goes on', async (_name, attack) => {
    const { status, type, errors, text } = await sent(attack);
    expect({ status, type, code: errors[0]?.extensions?.code ?? null }).toEqual({ status: attack.status, type: 'application/json; charset=utf-8', code: attack.code });
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|at \w+ \(/);
    expect(errors.filter(({ message }) => !/\p{Script=Han}/u.test(message))).toEqual([]);
    expect(await postGraphql(service.url, '{ __typename }')).toEqual({ status: 200, data: { __typename: 'Query' }, errors: [] });
  });

  test('all of them at once leave a service that answers', async () => {
    const statuses = await Promise.all(ATTACKS.map(async (attack) => (await sent(attack)).status));
    expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
    expect(await postGraphql(service.url, '{ __typename }')).toEqual({ status: 200, data: { __typename: 'Query' }, errors: [] });
  });

  async function sent({ path = '/graphql', method = 'GET', headers = {}, body }: Attack): Promise<{ status: number; type: string | null; text: string; errors: readonly GraphQLFormattedError[] }> {
    const response = await fetch(`${service.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = await response.text();
    const { errors = [] } = JSON.parse(text) as { errors?: readonly GraphQLFormattedError[] };
    return { status: response.status, type: response.headers.get('content-type'), text, errors };
  }
});
