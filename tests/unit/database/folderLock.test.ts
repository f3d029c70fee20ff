import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLock, takeLock, type FolderLock } from '../../../src/database/managed/folderLock.js';
import { identityOf } from '../../../src/database/managed/processIdentity.js';

describe('the lock of a folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaingap-lock-'));
    file = join(folder, 'serve.lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const taken = (): FolderLock => {
    const result = takeLock(file);
    if (!isLock(result)) throw new Error(`Held by ${result.pid}`);
    return result;
  };
  const held = (content: string): void => {
    writeFileSync(file, content);
  };

  it('is one file, for its owner alone, and is gone when it is released', () => {
    const lock = taken();
    expect(readdirSync(folder)).toEqual(['serve.lock']);
    expect(statSync(file).mode & 0o077).toBe(0);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('cannot be taken while its holder runs, who is named', () => {
    taken();
    expect(takeLock(file)).toEqual(identityOf(process.pid));
    expect(readdirSync(folder)).toEqual(['serve.lock']);
  });

  it.each([
    ['of a process that has ended', () => JSON.stringify({ pid: spawnSync(process.execPath, ['--version']).pid, started: '1' })],
    ['of an earlier process with the number of a running one', () => JSON.stringify({ pid: process.pid, started: '1' })],
    ['of which half was written', () => '{"pid": 1'],
    ['that is empty', () => ''],
    ['that is something else', () => '[1]'],
  ])('%s is void', (_what, content) => {
    held(content());
    taken().release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that another has taken meanwhile is not released by the former holder', () => {
    const lock = taken();
    held(JSON.stringify({ pid: 1, started: '0' }));
    lock.release();
    expect(readdirSync(folder)).toEqual(['serve.lock']);
  });
});
