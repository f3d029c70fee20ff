/** Starts the program that keeps the test servers, and answers with its address and how to end it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function startDatabaseHost() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/testkit/databaseHost.ts'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('The keeper of the test servers did not start')))]);
  // It must not keep a script alive that has done its work; when that ends, the pipe closes.
  child.unref();
  child.stdin.unref?.();
  child.stdout.unref?.();
  return {
    address: String(line).trim(),
    async end() {
      const ended = once(child, 'exit');
      child.ref();
      child.stdin.end();
      await ended;
    },
  };
}
