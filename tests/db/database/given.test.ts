import { createServer, type Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import type { GivenServer } from '../../../src/database/givenConnection.js';
import { openDatabase } from '../../../src/database/openDatabase.js';
import { probeDatabase } from '../../../src/database/probeDatabase.js';
import { refuseOld } from '../../../src/database/requireVersion.js';
import { errorText } from '../../../src/messages/errorText.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import { relayTo } from '../../testkit/relay.js';
import { testServer } from '../../testkit/testServer.js';

describe('a server that is given by NEO4J_URI', () => {
  let given: GivenServer;
  beforeAll(async () => {
    const { uri, password } = await testServer();
    given = { uri, user: 'neo4j', password, database: undefined, waitMs: 0 };
  });
  const open = async (server: Partial<GivenServer>): Promise<void> => {
    const database = await openDatabase({ given: { ...given, ...server } }, 'serve', () => undefined);
    await database.close();
  };

  it('is used with its default database, by name, and by the routing scheme', async () => {
    await open({});
    await open({ database: 'neo4j' });
    await open({ uri: given.uri.replace('bolt:', 'neo4j:') });
    expect(await probeDatabase({ given })).toMatch(/^5\.26\.\d+$/);
  });

  it('whose password is wrong is DATABASE_AUTH', async () => {
    await expect(open({ password: 'wrong' })).rejects.toMatchObject({ code: 'DATABASE_AUTH' });
  });

  it('which has no database of that name is BAD_SETTING, naming NEO4J_DATABASE', async () => {
    await expect(open({ database: 'nosuch' })).rejects.toMatchObject({ code: 'BAD_SETTING', details: { setting: 'NEO4J_DATABASE' } });
  });

  it('where nothing listens is DATABASE_UNAVAILABLE', async () => {
    const port = await portOf(createServer());
    await expect(open({ uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(open({ uri: `neo4j://127.0.0.1:${port}` })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('whose address is a web server is BAD_SETTING, naming NEO4J_URI', async () => {
    const web = createHttpServer((_request, response) => response.end('hello'));
    const port = await listening(web);
    try {
      await expect(open({ uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({ code: 'BAD_SETTING', details: { setting: 'NEO4J_URI' } });
    } finally {
      web.close();
    }
  });

  it('whose address cannot be one is BAD_SETTING', async () => {
    await expect(open({ uri: 'bolt://127.0.0.1:99999' })).rejects.toMatchObject({ code: 'BAD_SETTING', details: { setting: 'NEO4J_URI' } });
  });

  it('that starts later is waited for', async () => {
    const port = await portOf(createServer());
    const target = Number(new URL(given.uri).port);
    const steps: string[] = [];
    const opening = openDatabase({ given: { ...given, uri: `bolt://127.0.0.1:${port}`, waitMs: 60_000 } }, 'serve', (step) => steps.push(step));
    await new Promise((wake) => setTimeout(wake, 700));
    const relay = relayTo(target);
    await listening(relay, port);
    await (await opening).close();
    relay.close();
    expect(steps).toEqual(['wait', 'migrate']);
  });

  it.each(['5.13.0', '5.26.30', '5.26.0-beta', '6.0', '2025.01.0', '2026.11'])('of version %s is supported', (version) => {
    expect(() => { refuseOld(version); }).not.toThrow();
  });

  it.each(['3.5.35', '4.4.38', '5.0.0', '5.12.0', '5', 'unknown'])('of version "%s" is refused, and the sentence says which is needed', (version) => {
    const refusal = thrownBy(() => { refuseOld(version); });
    expect(refusal).toMatchObject({ code: 'DATABASE_VERSION', details: { found: version, needed: '5.13' } });
    expect(errorText(refusal, 'zh')).toContain('5.13');
  });
});

function thrownBy(work: () => void): ChaingapError {
  try {
    work();
  } catch (error) {
    if (error instanceof ChaingapError) return error;
  }
  throw new Error('Nothing of ours was thrown');
}

function listening(server: Server, port = 0): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** A port where nothing listens any more. */
async function portOf(server: Server): Promise<number> {
  const port = await listening(server);
  await new Promise((closed) => server.close(closed));
  return port;
}
