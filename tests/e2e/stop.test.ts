import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pidsWithEnvironment, until } from '../testkit/processes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** It looks twice a second. */
const SEVERAL_LOOKS_MS = 1_800;

/** As a service manager starts and stops it: npm is the only process that it knows. */
describe('a service that was started by npm start', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'chaingap-stop-'));
  });
  afterEach(() => {
    for (const pid of below()) process.kill(pid, 'SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  /** npm, its shell, the service, its watchdog and the database. */
  const below = (): readonly number[] => pidsWithEnvironment(`CHAINGAP_DATA=${data}`);

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with all that is below it when npm, and npm alone, gets %s', async (signal) => {
    const npm = start(data);
    await saying(npm, '补链已就绪');
    // Some shells step aside for the one command that they run.
    expect([4, 5]).toContain(below().length);
    npm.kill(signal);
    await until(() => below().length === 0, 15_000);
    expect(existsSync(join(data, 'serve.lock'))).toBe(false);
  });

  it('ends in good order when every process of its group gets SIGTERM at once', async () => {
    const npm = start(data);
    await saying(npm, '补链已就绪');
    const log = saying(npm, '正在停止……');
    process.kill(-(npm.pid ?? 0), 'SIGTERM');
    await log;
    await until(() => below().length === 0, 15_000);
    expect(existsSync(join(data, 'serve.lock'))).toBe(false);
  });
});

/** As where /proc is hidden from it, or its parent has gone between the two readings. */
it('a start that can read nothing in /proc goes on, and watches its parent alone', async () => {
  const { PATH = '', HOME = '' } = process.env;
  const watching = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => readFileSync(String(path).startsWith('/proc/') ? '/proc/hidden' : path, ...rest);
    syncBuiltinESMExports();
    const { watchStarter } = await import('./scripts/lib/watchStarter.mjs');
    watchStarter();
    setTimeout(() => process.exit(7), ${SEVERAL_LOOKS_MS});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', watching], {
    cwd: ROOT,
    env: { PATH, HOME, npm_lifecycle_event: 'start', npm_lifecycle_script: 'node' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = await new Promise((resolve) => child.once('close', (code, signal) => { resolve({ code, signal, said }); }));
  expect(ended).toEqual({ code: 7, signal: null, said: '' });
});

function start(data: string): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn('npm', ['start'], {
    cwd: ROOT,
    env: { PATH, HOME, PORT: '0', CHAINGAP_DATA: data, CHAINGAP_SMALL: 'true', CHAINGAP_HEAP_MB: '384', CHAINGAP_SAMPLE: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

function saying(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (said.includes(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => {
      reject(new Error(said));
    });
  });
}
