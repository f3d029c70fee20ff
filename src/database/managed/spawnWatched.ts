import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Runs a command below a watchdog, which ends it when this process goes; its first line of output is the command's pid. */
export function spawnWatched(command: readonly string[], log: string): ChildProcessByStdio<Writable, Readable, null> {
  const entry = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './watchdog.ts' : './watchdog.js', import.meta.url));
  const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const watchdog = spawn(process.execPath, [...loader, entry, log, ...command], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // A group of its own: a Ctrl-C is for this process, which then stops the server in good order.
    detached: true,
    windowsHide: true,
    cwd: dirname(entry),
  });
  // The pipe breaks when the watchdog ends first; its exit is what counts.
  watchdog.stdin.on('error', () => undefined);
  return watchdog;
}
