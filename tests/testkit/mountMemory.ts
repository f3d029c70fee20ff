import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own, or the reason why there can be none here. Remove it after the file. */
export function mountMemory(options: string): { readonly folder: string; remount(options: string): void; remove(): void } | { readonly reason: string } {
  const folder = mkdtempSync(join(tmpdir(), 'chaingap-disk-'));
  const mount = (text: string): string | null => {
    const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', text, 'tmpfs', folder], { encoding: 'utf8' });
    return status === 0 ? null : (error?.message ?? stderr.trim());
  };
  const reason = mount(options);
  if (reason !== null) {
    rmSync(folder, { recursive: true });
    return { reason };
  }
  return {
    folder,
    remount: (text) => {
      const failure = mount(`remount,${text}`);
      if (failure !== null) throw new Error(failure);
    },
    remove: () => {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
