import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { ChaingapError } from '../../domain/errors.js';
import { prepareServerFiles } from './serverFiles.js';

/** A server that this process runs. */
export interface RunningServer {
  readonly port: number;
  readonly password: string;
  /** Process of the server itself. */
  readonly pid: number;
  readonly exited: Promise<void>;
  /** Asks it to stop and waits until it has: up to half a minute. */
  stop(): Promise<void>;
  /** Ends it at once. What was committed is in its logs; the next start recovers it. */
  kill(): Promise<void>;
}

export interface StartAsk {
  readonly dataFolder: string;
  readonly libraries: string;
  readonly java: string;
  readonly heapMb: number;
  readonly small: boolean;
  /** 0: any free one. */
  readonly boltPort: number;
}

const READY_WITHIN_MS = 180_000;
const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/** Starts the server and waits until it answers. Throws DISK_FULL, PORT_IN_USE, DATABASE_UNAVAILABLE. */
export async function startServer(ask: StartAsk): Promise<RunningServer> {
  const port = await freePort(ask.boltPort);
  const files = prepareServerFiles(ask.dataFolder, { boltPort: port, heapMb: ask.heapMb, pageCacheMb: ask.small ? 64 : 512, small: ask.small });
  const { bavail, bsize } = statfsSync(files.home);
  if (bavail * bsize < LEAST_FREE_BYTES) throw new ChaingapError('DISK_FULL', 'Too little free space for the database', { freeMb: Math.floor((bavail * bsize) / 2 ** 20), neededMb: LEAST_FREE_BYTES / 2 ** 20 });
  const process = spawnWatched(ask, files.home, files.consoleLog);
  const exited = new Promise<void>((resolve) => process.once('exit', () => { resolve(); }));
  const end = async (order: 'stop' | 'kill'): Promise<void> => {
    process.stdin?.end(`${order}\n`);
    await exited;
  };
  const stop = (): Promise<void> => end('stop');
  try {
    const pid = await firstLine(process);
    await answering(port, files.password, exited);
    return { port, password: files.password, pid, exited, stop, kill: () => end('kill') };
  } catch (error) {
    await stop();
    throw error instanceof ChaingapError ? error : failure(files.consoleLog, error);
  }
}

/** What a watchdog needs to know comes as arguments; the password is in the server's own files. */
function spawnWatched(ask: StartAsk, home: string, consoleLog: string): ChildProcess {
  const entry = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './watchdog.ts' : './watchdog.js', import.meta.url));
  const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const heap = `${ask.heapMb}m`;
  // A small server is for short lives: half the processor time to boot, at the cost of peak speed.
  const machine = ask.small ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC'];
  const server = [`-Xms${heap}`, `-Xmx${heap}`, ...machine, '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8', '-cp', join(ask.libraries, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  return spawn(process.execPath, [...loader, entry, consoleLog, ask.java, ...server, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    cwd: dirname(entry),
  });
}

function firstLine(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}`));
    });
    child.stdout?.once('data', (chunk: Buffer) => {
      resolve(Number.parseInt(chunk.toString('utf8'), 10));
    });
  });
}

async function answering(port: number, password: string, exited: Promise<void>): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  const ended = exited.then(() => 'ended' as const);
  try {
    for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; ) {
      const asked = driver.verifyConnectivity().then(() => 'ready' as const, () => 'not yet' as const);
      const state = await Promise.race([asked, ended]);
      if (state === 'ready') return;
      if (state === 'ended') throw new Error('The server ended before it answered');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error('The server did not answer in time');
  } finally {
    await driver.close();
  }
}

function failure(consoleLog: string, cause: unknown): ChaingapError {
  const tail = tailOf(consoleLog);
  const code = tail.includes('No space left on device') ? 'DISK_FULL' : tail.includes('Address already in use') ? 'PORT_IN_USE' : 'DATABASE_UNAVAILABLE';
  return new ChaingapError(code, `The managed database did not start: ${tail}`, { log: consoleLog }, { cause });
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-1_500);
  } catch {
    return '';
  }
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => {
      reject(new ChaingapError('PORT_IN_USE', `Port ${wanted} is taken`, { port: wanted }, { cause }));
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
