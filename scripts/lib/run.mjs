/** Running the tools of node_modules by Node itself: no shell, no npx, the same on every system. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const WINDOWS = process.platform === 'win32';

/** Runs a tool of node_modules with its output shown, and answers with its exit code. */
export async function tool(packageName, args, { bin = packageName.split('/').pop(), nodeArgs = [], env = {} } = {}) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = typeof bins === 'string' ? bins : bins[bin];
  return node([...nodeArgs, join(folder, entry), ...args], env);
}

export async function node(args, env = {}) {
  const { status, signal } = await runChild(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  if (signal !== null) console.error(`✕ ${args.find((arg) => !arg.startsWith('-')) ?? ''} 被信号 ${signal} 终止。`);
  return status;
}

/** npm as it was started, else the one on the path. */
export async function npm(args) {
  const script = process.env.npm_execpath ?? '';
  const { status } = /npm-cli\.c?js$/.test(script)
    ? await runChild(process.execPath, [script, ...args], { cwd: ROOT })
    : await runChild(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: ROOT, shell: WINDOWS });
  return status;
}
