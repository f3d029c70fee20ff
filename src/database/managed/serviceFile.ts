import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChaingapError } from '../../domain/errors.js';
import { lockHolder } from './folderLock.js';
import { identityOf, isAlive } from './processIdentity.js';

/** The service that uses a data folder. */
export interface FolderService {
  readonly pid: number;
  /** Null while it is starting. */
  readonly url: string | null;
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'service.json');

/** Says where the service of this folder, which is this process, answers. */
export function writeService(dataFolder: string, url: string): void {
  const draft = `${fileIn(dataFolder)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ service: identityOf(process.pid), url }), { mode: 0o600 });
  renameSync(draft, fileIn(dataFolder));
}

export function removeService(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

/** Null when no service uses the folder. What one that was killed has left says nothing of the next. */
export function serviceOf(dataFolder: string): FolderService | null {
  const holder = lockHolder(join(dataFolder, 'serve.lock'));
  if (holder === null || !isAlive(holder)) return null;
  return { pid: holder.pid, url: urlOf(dataFolder, holder.pid) };
}

export function inUse(folder: string, { pid, url }: FolderService): ChaingapError {
  return new ChaingapError('DATA_FOLDER_IN_USE', `Process ${pid} already serves this data folder`, { folder, pid, ...(url === null ? {} : { url }) });
}

function urlOf(dataFolder: string, pid: number): string | null {
  try {
    const value = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as { readonly service: { readonly pid: number }; readonly url: string };
    return value.service.pid === pid ? value.url : null;
  } catch {
    return null;
  }
}
