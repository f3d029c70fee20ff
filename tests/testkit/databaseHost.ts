/*
 * Program that keeps the test servers: one managed Neo4j for each worker that asks, started when it asks. It ends, and
 * its servers with it, when its standard input closes: however the process that started it dies.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { ensureArtifacts } from '../../src/database/managed/artifacts.js';
import { findJava } from '../../src/database/managed/findJava.js';
import { startServer, type RunningServer } from '../../src/database/managed/startServer.js';

const secret = randomBytes(16).toString('hex');
const folder = mkdtempSync(join(tmpdir(), 'chaingap-test-'));
const servers = new Map<string, Promise<RunningServer>>();

async function start(worker: string): Promise<RunningServer> {
  const libraries = await ensureArtifacts('.cache', () => undefined);
  const { command: java } = await findJava(process.env.JAVA_HOME ?? null);
  return startServer({ dataFolder: join(folder, worker), libraries, java, heapMb: 384, small: true, boltPort: 0 });
}

function serverOf(worker: string): Promise<RunningServer> {
  const known = servers.get(worker);
  if (known !== undefined) return known;
  const started = start(worker);
  servers.set(worker, started);
  return started;
}

const http = createServer((request, response) => {
  const [, given, worker = ''] = (request.url ?? '').split('/');
  if (given !== secret || !/^\d+$/.test(worker)) {
    response.writeHead(404).end();
    return;
  }
  serverOf(worker).then(
    ({ port, password }) => response.end(JSON.stringify({ uri: `bolt://127.0.0.1:${port}`, password })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  if (typeof address === 'object' && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}/${secret}\n`);
});

async function end(): Promise<void> {
  await Promise.allSettled([...servers.values()].map(async (server) => (await server).kill()));
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
process.stdin.resume();
process.stdin.once('close', () => void end());
// A Ctrl-C reaches the whole process group; the parent says by the pipe when it is over.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
