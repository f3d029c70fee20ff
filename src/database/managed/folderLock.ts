import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { identityOf, isAlive, type ProcessIdentity } from './processIdentity.js';
import { codeOf } from './systemCode.js';

/** A lock that a process holds on a folder by a file. It is void when its holder is gone. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock, or answers who holds it. The file appears whole (linked from a finished one), so no reader ever
 * sees half of it; a void one is moved aside under a name of its own, so of two takers only one removes it.
 */
export function takeLock(path: string): FolderLock | ProcessIdentity {
  const mine = identityOf(process.pid);
  const draft = `${path}.${mine.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, path);
        return { release: () => { releaseIfMine(path, mine); } };
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const holder = lockHolder(path);
      if (holder !== null && isAlive(holder)) return holder;
      moveAside(path, draft);
    }
  } finally {
    unlinkSync(draft);
  }
}

export function isLock(taken: FolderLock | ProcessIdentity): taken is FolderLock {
  return 'release' in taken;
}

/** Who wrote the lock, alive or not; null when there is none. */
export function lockHolder(path: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value === 'object' && value !== null && 'pid' in value && 'started' in value) {
      return { pid: Number(value.pid), started: String(value.started) };
    }
    return null;
  } catch {
    return null;
  }
}

function moveAside(path: string, draft: string): void {
  try {
    renameSync(path, `${draft}.void`);
    unlinkSync(`${draft}.void`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function releaseIfMine(path: string, mine: ProcessIdentity): void {
  const holder = lockHolder(path);
  if (holder?.pid === mine.pid && holder.started === mine.started) unlinkSync(path);
}
