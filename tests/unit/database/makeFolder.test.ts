import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../../src/database/managed/makeFolder.js';

describe('Making a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'chaingap-folder-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('makes those above it too, for nobody else to read, and again without harm', () => {
    const folder = join(root, '甲', 'b c', 'd');
    makeFolder(folder);
    makeFolder(folder);
    expect(['甲', '甲/b c', '甲/b c/d'].map((path) => statSync(join(root, path)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  });

  it('fails below a file', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => { makeFolder(join(root, 'file', 'x')); }).toThrow('ENOTDIR');
  });

  (existsSync('/proc/self') ? it : it.skip)('ends where no folder can be made, as below /proc (skipped where there is none)', () => {
    expect(() => { makeFolder('/proc/chaingap/x'); }).toThrow('ENOENT');
  });
});
