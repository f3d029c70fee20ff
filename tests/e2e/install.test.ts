import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPackageSource, type PackageSource } from '../testkit/packageSource.js';
import { pidsIn, until } from '../testkit/processes.js';

const SCRIPTS = fileURLToPath(new URL('../../scripts', import.meta.url));
const INSTALL = `
  const { exitWith } = await import('./scripts/lib/child.mjs');
  const { install } = await import('./scripts/lib/install.mjs');
  await exitWith(async () => ((await install()) ? 0 : 1));`;

/** A working copy whose one package comes from a source of the test. */
describe('the install before the first start', () => {
  let copy: string;
  let source: PackageSource;
  const inCopy = (path: string): string => join(copy, path);
  const begin = (): { readonly child: ChildProcess; readonly ended: Promise<{ readonly code: number | null; readonly err: string }> } => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', INSTALL], {
      cwd: copy,
      env: { PATH, HOME, npm_config_cache: inCopy('cache'), npm_config_update_notifier: 'false' },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    return { child, ended: new Promise((resolve) => child.once('close', (code) => { resolve({ code, err }); })) };
  };
  const installing = '正在安装依赖包（首次约一两分钟）……\n';

  beforeEach(async () => {
    copy = mkdtempSync(join(tmpdir(), 'chaingap-install-'));
    cpSync(SCRIPTS, inCopy('scripts'), { recursive: true });
    source = await startPackageSource(inCopy('source'), 'one');
    const asks = { name: 'copy', version: '1.0.0', dependencies: { one: '1.0.0' } };
    writeFileSync(inCopy('package.json'), JSON.stringify(asks));
    writeFileSync(inCopy('package-lock.json'), JSON.stringify({ ...asks, lockfileVersion: 3, packages: { '': asks, 'node_modules/one': { version: '1.0.0', resolved: source.address } } }));
  });
  afterEach(() => {
    source.close();
    rmSync(copy, { recursive: true, force: true });
  });

  it.each([
    { how: 'Ctrl-C, which goes to all at once', signal: 'SIGINT', toAll: true, code: 130 },
    { how: 'SIGTERM, which goes to the start alone', signal: 'SIGTERM', toAll: false, code: 143 },
  ] as const)('ends with everything below it by $how, and the next one begins anew', async ({ signal, toAll, code }) => {
    // As a former, whole install left it.
    mkdirSync(inCopy('node_modules'));
    writeFileSync(inCopy('node_modules/.package-lock.json'), JSON.stringify({ packages: {} }));
    const first = begin();
    await until(() => source.asked() > 0, 30_000);
    const { pid = 0 } = first.child;
    process.kill(toAll ? -pid : pid, signal);
    expect(await first.ended).toEqual({ code, err: `${installing}✕ 依赖包没有装完就中断了；下次启动会重新安装。\n  The install was interrupted; the next start does it again.\n` });
    expect(pidsIn(copy)).toEqual([]);
    expect(existsSync(inCopy('node_modules/.installed-from'))).toBe(false);

    source.answer();
    expect(await begin().ended).toEqual({ code: 0, err: installing });
    expect(existsSync(inCopy('node_modules/one/package.json'))).toBe(true);
    expect(await begin().ended).toEqual({ code: 0, err: '' });
  });

  it('is done again when a package is gone, whatever the mark says', async () => {
    source.answer();
    expect(await begin().ended).toEqual({ code: 0, err: installing });
    rmSync(inCopy('node_modules/one'), { recursive: true });
    expect(await begin().ended).toEqual({ code: 0, err: installing });
    expect(existsSync(inCopy('node_modules/one/package.json'))).toBe(true);
  });
});
