import type { ChildProcess } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { ChaingapError } from '../../domain/errors.js';
import { answering } from './answering.js';
import { freePort } from './freePort.js';
import { serverCommand } from './serverCommand.js';
import { prepareServerFiles } from './serverFiles.js';
import { spawnWatched } from './spawnWatched.js';
import { startFailure } from './startFailure.js';
import { makeFolder } from './makeFolder.js';

/** A server that this process runs. */
export interface RunningServer {
  readonly port: number;
  readonly password: string;
  /** Process of the server itself. */
  readonly pid: number;
  readonly exited: Promise<void>;
  /** Asks it to stop and waits until it has: about a second, up to half a minute. */
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

export const LEAST_FREE_MB = 300;
/** Of a small server. */
const LEAST_FREE_SMALL_MB = 60;
const PORT_TRIES = 3;
const MOST_OF_MEMORY = 0.8;

/** Starts the server and waits until it answers. Throws DISK_FULL, PORT_IN_USE, BAD_SETTING, DATA_FOLDER_IN_USE, DATABASE_UNAVAILABLE. */
export async function startServer(ask: StartAsk): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(ask);
    } catch (error) {
      // Between finding a free port and using it, somebody else may have taken it.
      const again = ask.boltPort === 0 && attempt < PORT_TRIES && error instanceof ChaingapError && error.code === 'PORT_IN_USE';
      if (!again) throw error;
    }
  }
}

async function startOnce(ask: StartAsk): Promise<RunningServer> {
  requireMemory(ask.heapMb);
  const port = await freePort(ask.boltPort);
  requireSpace(ask);
  const files = prepareServerFiles(ask.dataFolder, { boltPort: port, heapMb: ask.heapMb, pageCacheMb: ask.small ? 64 : 512, small: ask.small });
  const watchdog = spawnWatched(serverCommand(ask, files.home), files.consoleLog);
  const exited = new Promise<void>((resolve) => watchdog.once('exit', () => { resolve(); }));
  const end = async (order: 'stop' | 'kill'): Promise<void> => {
    watchdog.stdin.end(`${order}\n`);
    await exited;
  };
  try {
    const pid = await firstLine(watchdog);
    await answering(port, files.password, exited);
    return { port, password: files.password, pid, exited, stop: () => end('stop'), kill: () => end('kill') };
  } catch (error) {
    await end('stop');
    throw startFailure(error, files.consoleLog, port);
  }
}

/** A heap that this machine cannot hold would start all the same, and be ended by the system some day. */
function requireMemory(heapMb: number): void {
  if (heapMb * 2 ** 20 > totalmem() * MOST_OF_MEMORY) throw new ChaingapError('BAD_SETTING', `This machine has no memory for a heap of ${heapMb} MB`, { setting: 'CHAINGAP_HEAP_MB' });
}

function requireSpace({ dataFolder, small }: StartAsk): void {
  makeFolder(dataFolder);
  const { bavail, bsize } = statfsSync(dataFolder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  const neededMb = small ? LEAST_FREE_SMALL_MB : LEAST_FREE_MB;
  if (freeMb < neededMb) throw new ChaingapError('DISK_FULL', 'Too little free space for the database', { freeMb, neededMb });
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
