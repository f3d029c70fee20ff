/*
 * Runs a command and ends it when standard input closes: a pipe from the parent closes however the parent dies,
 * SIGKILL included, on every system. A parent that stops in good order says so first, and the command has its time.
 * Started as a program; plain Node, no import of ours.
 */
import { spawn } from 'node:child_process';
import { existsSync, openSync, renameSync } from 'node:fs';

const GRACE_MS = 30_000;
const ORPHAN_GRACE_MS = 1_500;
const [logFile = '', command = '', ...args] = process.argv.slice(2);
// What stands in the log is of this start alone; that of the start before is kept beside it.
if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
const log = openSync(logFile, 'w', 0o600);
const child = spawn(command, args, { stdio: ['ignore', log, log], windowsHide: true });

child.on('spawn', () => {
  process.stdout.write(`${String(child.pid)}\n`);
});
child.on('error', () => {
  process.exit(127);
});
child.on('exit', (code, signal) => {
  process.exit(code ?? (signal === null ? 1 : 128));
});

let stopping = false;
function end(graceMs: number): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), graceMs);
}
process.stdin.on('data', (order) => {
  stopping = true;
  end(String(order).startsWith('kill') ? 0 : GRACE_MS);
});
const orphaned = (): void => {
  if (!stopping) end(ORPHAN_GRACE_MS);
};
process.stdin.on('end', orphaned);
process.stdin.on('error', orphaned);
// A Ctrl-C reaches the whole process group: the parent decides when the server stops.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => { end(GRACE_MS); });
process.stdout.on('error', () => undefined);
