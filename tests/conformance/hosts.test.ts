import { request } from 'node:http';
import type { Database } from '../../src/database/database.js';
import { checkHost } from '../../src/server/checkHost.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { startService } from '../testkit/startService.js';

describe('the name under which the service is asked for', () => {
  let database: Database;
  const services: HttpService[] = [];
  const serve = async (options: object = {}): Promise<HttpService> => {
    const service = await startService(database, options);
    services.push(service);
    return service;
  };
  /** Status, and the code of a refusal. */
  const ask = (service: HttpService, host: string): Promise<readonly [number | undefined, unknown]> =>
    new Promise((resolve, reject) => {
      const asked = request({ port: service.port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { host, 'content-type': 'application/json' } }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const { errors } = JSON.parse(text) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
          resolve([response.statusCode, errors?.[0]?.extensions.code ?? null]);
        });
      });
      asked.on('error', reject).end(JSON.stringify({ query: '{ __typename }' }));
    });

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    for (const service of services) await service.close();
    await database.close();
  });

  test('is one of this machine, with or without a port; a page elsewhere whose name leads here is refused', async () => {
    const service = await serve();
    for (const host of ['localhost', 'LOCALHOST:4000', '127.0.0.1', `127.0.0.1:${service.port}`, '[::1]:4000', 'gap.localhost']) expect([host, ...(await ask(service, host))]).toEqual([host, 200, null]);
    for (const host of ['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.5', 'localhost@evil.example']) expect([host, ...(await ask(service, host))]).toEqual([host, 403, 'HOST_NOT_ALLOWED']);
  });

  test('or one that was given', async () => {
    const service = await serve({ hosts: ['gap.county'] });
    expect([await ask(service, 'Gap.County:8080'), await ask(service, 'localhost'), await ask(service, 'other.county')]).toEqual([[200, null], [200, null], [403, 'HOST_NOT_ALLOWED']]);
  });

  test('and any, where the service is bound to addresses of other machines and none was given', () => {
    const passes = (boundTo: string, given: readonly string[], host: string, edit = false): boolean => {
      let passed = false;
      const answer = (): void => {
        checkHost(boundTo, given, edit)({ headers: { host } } as never, {} as never, () => (passed = true));
      };
      try {
        answer();
      } catch (error) {
        expect(error).toMatchObject({ code: 'HOST_NOT_ALLOWED', details: { host: host.split(':')[0] } });
      }
      return passed;
    };
    expect([passes('0.0.0.0', [], 'any.county'), passes('0.0.0.0', ['gap.county'], 'gap.county'), passes('0.0.0.0', ['gap.county'], 'any.county')]).toEqual([true, true, false]);
    expect([passes('10.0.0.5', ['gap.county:8080'], 'gap.county:4000'), passes('10.0.0.5', ['gap.county'], '10.0.0.5:4000')]).toEqual([true, true]);
    expect([passes('0.0.0.0', [], 'any.county', true), passes('0.0.0.0', [], '10.0.0.5:4000', true), passes('0.0.0.0', ['gap.county'], 'gap.county', true)]).toEqual([false, true, true]);
  });
});
