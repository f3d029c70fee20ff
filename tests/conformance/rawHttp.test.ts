import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { LogLines } from '../testkit/logLines.js';
import { postGraphql } from '../testkit/postGraphql.js';
import { startService } from '../testkit/startService.js';

const POST = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('bytes on a connection that no client library sends', () => {
  const lines = new LogLines();
  let database: Database;
  let service: HttpService;
  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService(database, { log: pino(lines) });
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });

  test.each([
    ['noise', '\u0001\u0002\u0003\r\n\r\n', 400],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['two lengths of one body', `${POST}Content-Length: 3\r\nContent-Length: 5\r\n\r\n{}`, 400],
    ['a length and chunks', `${POST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a header of twenty thousand characters', `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['a body longer than allowed, said beforehand', `${POST}Content-Length: 99999999\r\n\r\n{`, 413],
    ['a header that never ends', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 408],
  ])('%s is refused and the connection closed', async (_name, bytes, status) => {
    const socket = connect(service.port, '127.0.0.1');
    socket.write(bytes);
    expect(Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1])).toBe(status);
  });

  test('chunks without a length are counted, and refused when they are too many', async () => {
    const socket = connect(service.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`${POST}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `10000\r\n${'x'.repeat(0x1_00_00)}\r\n`;
    for (let count = 0; count < 20; count += 1) socket.write(chunk);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test('a caller that hangs up in its body, or before its answer, is no failure of the service', async () => {
    for (const bytes of [`${POST}Content-Length: 100\r\n\r\n{"query":`, `${POST}Content-Length: 42\r\n\r\n{"query":"{ enterprises { totalCount } }"}`]) {
      const socket = connect(service.port, '127.0.0.1');
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(bytes, resolve));
      socket.destroy();
    }
    expect(await postGraphql(service.url, '{ enterprises { totalCount } }')).toEqual({ status: 200, data: { enterprises: { totalCount: 0 } }, errors: [] });
    expect(lines.records).toEqual([]);
  });
});
