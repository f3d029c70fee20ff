import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own. */
export interface MemoryDisk {
  readonly folder: string;
  remount(options: string): void;
  remove(): void;
}

/** Mounts one. Remove it after the file. */
export function mountMemory(options: string): MemoryDisk {
  const folder = mkdtempSync(join(tmpdir(), 'chaingap-disk-'));
  const mount = (text: string): void => {
    const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', text, 'tmpfs', folder], { encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(stderr.trim());
  };
  const remove = (): void => {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    mount(options);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remount: (text) => { mount(`remount,${text}`); }, remove };
}

/** Why no disk can be mounted here; null when one can. Nothing stays mounted: tests that are left out clean up nothing. */
export function whyNoDisk(): string | null {
  try {
    mountMemory('size=1m').remove();
    return null;
  } catch (error) {
    return `no disk of its own can be mounted here: ${String(error)}`;
  }
}
