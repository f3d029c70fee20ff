import { readOwner } from './ownerFile.js';
import { isAlive } from './processIdentity.js';

const GRACE_MS = 10_000;
const POLL_MS = 100;

/**
 * A server whose watchdog was killed too may still hold the store: it is ours by its record, and is ended. Where the
 * system does not tell one process from a later one of the same number, none is ended.
 */
export async function endOrphan(dataFolder: string): Promise<void> {
  const server = readOwner(dataFolder)?.server;
  if (server === undefined || server.started === '' || !isAlive(server)) return;
  process.kill(server.pid, 'SIGTERM');
  for (const until = Date.now() + GRACE_MS; isAlive(server) && Date.now() < until; ) await pause();
  if (isAlive(server)) process.kill(server.pid, 'SIGKILL');
  while (isAlive(server)) await pause();
}

const pause = (): Promise<void> => new Promise((wake) => setTimeout(wake, POLL_MS));
