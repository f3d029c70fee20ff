import { auditServer } from 'graphql-http';
import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { startService } from '../testkit/startService.js';

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
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

  test('all 61 audits pass, MUST, SHOULD and MAY alike', async () => {
    const fetchFn: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string> | undefined), 'apollo-require-preflight': 'true' } });
    const results = await auditServer({ url: `${service.url}/graphql`, fetchFn });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${id} ${status}: ${name}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
