import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ManagedSettings, Role } from '../../src/database/managed/managedConnection.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Another process that has a managed database open. */
export interface Holder {
  readonly process: ChildProcess;
  /** `ready owner`, `ready guest`, or `failed` with a code. */
  readonly said: string;
  close(): Promise<void>;
  /** As the system kills it: without a word. */
  kill(): Promise<void>;
}

export async function holdDatabase(settings: ManagedSettings, role: Role): Promise<Holder> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/testkit/databaseHolder.ts', JSON.stringify(settings), role], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    process: child,
    said,
    close: async () => {
      child.stdin.write('close\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
