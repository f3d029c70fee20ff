import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import type { Database } from '../../src/database/database.js';
import { Projection } from '../../src/projection/projection.js';
import { listen, type HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { LogLines } from '../testkit/logLines.js';
import { postGraphql } from '../testkit/postGraphql.js';

const HOST = '127.0.0.1';

describe('the service on its port', () => {
  const lines = new LogLines();
  let database: Database;
  let service: HttpService;
  beforeAll(async () => {
    database = await openTestDatabase();
    service = await listen({ host: HOST, port: 0, log: pino(lines) });
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });

  test('a port that is taken is PORT_IN_USE, a host that is not this machine BAD_SETTING', async () => {
    await expect(listen({ host: HOST, port: service.port })).rejects.toMatchObject({ code: 'PORT_IN_USE', details: { port: service.port } });
    await expect(listen({ host: '203.0.113.7', port: 0 })).rejects.toMatchObject({ code: 'BAD_SETTING', details: { setting: 'HOST' } });
  });

  test('before anything is served it is alive, not ready, and says so to callers', async () => {
    const health = await fetch(`${service.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${service.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, database: false, graph: false }]);
    const early = await fetch(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    expect([early.status, early.headers.get('retry-after'), await early.json()]).toEqual([
      503,
      '1',
      { errors: [{ message: '服务正在启动，还不能答复；请稍等几秒再试。', extensions: { code: 'NOT_READY' } }] },
    ]);
  });

  test('once a graph is served it becomes ready without a question being asked', async () => {
    await service.serve({ database, projection: new Projection(database) });
    const deadline = Date.now() + 20_000;
    let answer: unknown = null;
    while (Date.now() < deadline && !isReady(answer)) answer = await (await fetch(`${service.url}/readyz`)).json();
    expect(answer).toEqual({ ready: true, database: true, graph: true });
  });

  test('the root leads to the API', async () => {
    const root = await fetch(`${service.url}/`, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('every answer forbids framing, sniffing and loading anything, and names no software', async () => {
    for (const path of ['/healthz', '/graphql?query={__typename}', '/nothing', '/metrics']) {
      const { headers } = await fetch(`${service.url}${path}`);
      expect([path, headers.get('content-security-policy'), headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('x-powered-by'), headers.get('access-control-allow-origin')]).toEqual([
        path,
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        'nosniff',
        'DENY',
        null,
        null,
      ]);
    }
  });

  test('errors are in the language asked for; the text of graphql-js stands behind a Chinese sentence', async () => {
    const ask = async (query: string, language: string): Promise<string | undefined> => (await postGraphql(service.url, query, {}, { 'accept-language': language })).errors[0]?.message;
    expect(await ask('{ chain(id: "Region:1") { id } }', 'zh-CN,zh;q=0.9,en;q=0.8')).toMatch(/^编号 Region:1 指的是区域/);
    expect(await ask('{ chain(id: "Region:1") { id } }', 'en-GB,en;q=0.9')).toMatch(/^The id Region:1 names a region/);
    expect(await ask('{ nothing }', 'zh')).toBe('查询与接口的定义不符：Cannot query field "nothing" on type "Query".');
    expect(await ask('{ nothing }', 'en')).toBe('Cannot query field "nothing" on type "Query".');
    expect(await ask('{', 'zh')).toBe('查询写得不完整或有错字，无法读懂：Syntax Error: Expected Name, found <EOF>.');
  });

  test('an error of ours has its code and details in extensions, and where it is', async () => {
    expect(await postGraphql(service.url, '{ few: chains(after: "AAAA") { totalCount } }')).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: '这个游标不属于本列表；请把上一页 pageInfo.endCursor 的内容原样填入 after，或去掉 after 从第一页重新开始。',
          locations: [{ line: 1, column: 3 }],
          path: ['few'],
          extensions: { cursor: 'AAAA', code: 'BAD_CURSOR' },
        },
      ],
    });
  });

  test.each([0, -1, 101, 1_000, 99_999_999_999])('a page size of %d is said once, before anything is read or the size of the query judged, wherever it stands', async (value) => {
    const nested = (first: string): string => `{ enterprises(first: 100) { nodes { sales(first: 100) { nodes { customer { purchases(first: ${first}) { nodes { id } } } } } } } }`;
    for (const [query, variables] of [[`{ chains(first: ${value}) { totalCount } }`, {}], [nested(String(value)), {}], [`query ($n: Int) ${nested('$n')}`, { n: value }]] as const) {
      expect(await postGraphql(service.url, query, variables)).toEqual({
        status: 200,
        data: null,
        errors: [
          {
            message: `参数 first 应在 1 至 100 之间，现为“${value}”；请改正后再试。`,
            locations: [{ line: 1, column: query.lastIndexOf('first') + 1 }],
            extensions: { argument: 'first', value, min: 1, max: 100, code: 'BAD_ARGUMENT' },
          },
        ],
      });
    }
  });

  test.each(['2024-02-30', '2024-2-3', '30/02/2024', '今天'])('a day that is %j is BAD_ARGUMENT in the language asked for, written out, by a variable and by its default', async (value) => {
    const ask = async (head: string, asOf: string, language: string, variables: unknown = {}): Promise<unknown> => {
      const { status, errors } = await postGraphql(service.url, `${head} { chainGaps(chain: "Chain:c", territory: { regions: ["Region:r"] }, asOf: ${asOf}) { summary } }`, variables, { 'accept-language': language });
      return { status, errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
    };
    const given = JSON.stringify(value);
    const extensions = { code: 'BAD_ARGUMENT', argument: 'asOf', value };
    const refused = (message: string): unknown => ({ status: 200, errors: [{ message, extensions }] });
    const [zh, en] = [refused(`参数 asOf 应为公历日期，形如 2025-06-30，现为“${value}”；请改正后再试。`), refused(`The argument asOf must be a calendar day like 2025-06-30, but is "${value}"; correct it and try again.`)];
    for (const [language, expected] of [['zh', zh], ['en', en]] as const) {
      expect(await ask('query', given, language)).toEqual(expected);
      expect(await ask('query ($d: Date)', '$d', language, { d: value })).toEqual(expected);
      expect(await ask(`query ($d: Date = ${given})`, '$d', language)).toEqual(expected);
    }
    // The default is wrong, and nothing depends on it: there is no argument to name.
    expect(await ask(`query ($d: Date = ${given})`, '$d', 'en', { d: '2024-02-29' })).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_ARGUMENT', value } }] });
  });

  test('without introspection neither the schema nor a guess at it is told, of documents and variables alike', async () => {
    const closed = await listen({ host: HOST, port: 0, log: pino(lines), introspection: false });
    await closed.serve({ database, projection: new Projection(database) });
    const ask = async (query: string, variables?: unknown): Promise<string | undefined> => (await postGraphql(closed.url, query, variables, { 'accept-language': 'en' })).errors[0]?.message;
    expect(await ask('{ __schema { types { name } } }')).toMatch(/^GraphQL introspection is not allowed/);
    expect(await ask('{ chian(id: "Chain:c") { id } }')).toBe('Cannot query field "chian" on type "Query".');
    expect(await ask('{ enterprises(filter: { statu: PRODUCING }) { totalCount } }')).toBe('Field "statu" is not defined by type "EnterpriseFilter".');
    expect(await ask('query ($s: EnterpriseStatus) { enterprises(filter: { status: $s }) { totalCount } }', { s: 'PRODUCIN' })).toBe(
      'Variable "$s" got invalid value "PRODUCIN"; Value "PRODUCIN" does not exist in "EnterpriseStatus" enum.',
    );
    await closed.close();
  });

  test('metrics count answers, errors by code, statements, and tell the revision in memory', async () => {
    const before = database.statementCount;
    const response = await fetch(`${service.url}/metrics`);
    const text = await response.text();
    const value = (series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ')[1]);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(value('chaingap_http_requests_total{route="/graphql",status="200"}')).toBeGreaterThanOrEqual(6);
    expect(value('chaingap_errors_total{code="BAD_CURSOR"}')).toBe(1);
    expect(value('chaingap_errors_total{code="NOT_READY"}')).toBe(1);
    // Another service may be loading the same graph just now.
    expect(value('chaingap_database_statements')).toBeGreaterThanOrEqual(before);
    expect(value('chaingap_database_statements')).toBeLessThanOrEqual(database.statementCount);
    expect(value('chaingap_projection_revision')).toBe((await database.revision()).number);
    expect(value('chaingap_operations_in_flight')).toBe(0);
    expect(text).toMatch(/process_cpu_seconds_total/);
  });

  test('two hundred callers at once are each answered, or told to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => postGraphql(service.url, '{ enterprises { totalCount } }')));
    const kinds = new Set(answers.map(({ status, errors }) => JSON.stringify([status, errors[0]?.extensions?.code ?? 'answered'])));
    expect([...kinds].filter((kind) => kind !== '[503,"OVERLOADED"]')).toEqual(['[200,"answered"]']);
  });

  test('a question under way when the service closes is answered, and no other is taken', async () => {
    const other = await listen({ host: HOST, port: 0, log: pino(lines) });
    await other.serve({ database, projection: new Projection(database) });
    // The server says "continue" once it has taken the request; the body follows when it is closing already.
    const asked = request(`${other.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', expect: '100-continue' } });
    asked.flushHeaders();
    await once(asked, 'continue');
    const closing = other.close();
    asked.end('{"query":"{ enterprises { totalCount } }"}');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect([answer.statusCode, await json(answer)]).toEqual([200, { data: { enterprises: { totalCount: 0 } } }]);
    await closing;
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });

  test('a failure of the machine is told by an id only, under which the log has the rest', async () => {
    await database.close();
    const { data, errors } = await postGraphql(service.url, '{ enterprises { totalCount } }');
    const { id, ...rest } = errors[0]?.extensions ?? {};
    expect([data, errors.length, Object.keys(rest)]).toEqual([null, 1, ['code']]);
    expect(['DATABASE_UNAVAILABLE', 'INTERNAL']).toContain(rest.code);
    expect(lines.records.filter((line) => line.id === id).map(({ level, err }) => [level, Object.keys(err ?? {}).includes('stack')])).toEqual([[50, true]]);
    const ready = await fetch(`${service.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, database: false, graph: true }]);
  });
});

function isReady(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ready' in answer && answer.ready === true;
}
