/**
 * Ends this process when the npm that started it is gone. A SIGTERM to npm ends the shell between the two, which tells
 * nothing to what it runs; a SIGKILL tells nobody at all.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { WINDOWS } from './run.mjs';

const EVERY_MS = 500;

export function watchStarter() {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script } = process.env;
  if (event === undefined) return;
  const parent = process.ppid;
  const above = parentAbove(parent, script ?? '');
  const timer = setInterval(() => {
    if (process.ppid === parent && [parent, ...above].every(isRunning)) return;
    clearInterval(timer);
    // Not SIGTERM: told twice to end, the service would end at once, and it may have been told already.
    process.kill(process.pid, 'SIGHUP');
  }, EVERY_MS);
  timer.unref();
}

/** npm itself, where the parent is only the shell that npm runs its script in: that one outlives an npm that was killed. */
function parentAbove(pid, script) {
  if (WINDOWS || script === '') return [];
  const { parent, command } = process.platform === 'linux' ? byProc(pid) : byPs(pid);
  return command.includes(script) ? [parent] : [];
}

/**
 * A small system has no ps. The command name in `stat` may hold spaces and brackets. Where the process is gone already, or
 * /proc is hidden, nothing is known of it: then only the parent is watched.
 */
function byProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return { parent: NaN, command: '' };
  }
}

function byPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/.exec((stdout ?? '').trim()) ?? [];
  return { parent: Number(parent), command };
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
