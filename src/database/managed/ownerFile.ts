import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from './processIdentity.js';

/** Where the running server of a data folder answers: how a guest finds it. */
export interface OwnerRecord {
  readonly owner: ProcessIdentity;
  readonly server: ProcessIdentity;
  readonly port: number;
  readonly password: string;
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'server.json');

export function writeOwner(dataFolder: string, record: OwnerRecord): void {
  const draft = `${fileIn(dataFolder)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  renameSync(draft, fileIn(dataFolder));
}

export function removeOwner(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

/** Null when nobody has said so yet. */
export function readOwner(dataFolder: string): OwnerRecord | null {
  try {
    const value: unknown = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
    return isOwnerRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isOwnerRecord(value: unknown): value is OwnerRecord {
  return typeof value === 'object' && value !== null && 'owner' in value && 'server' in value && 'port' in value && 'password' in value;
}
