import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { folderError } from './folderError.js';
import { readOwner } from './ownerFile.js';
import { isAlive } from './processIdentity.js';
import { serviceOf } from './serviceFile.js';

/** What can be told of a data folder without touching it. */
export interface FolderState {
  readonly folder: string;
  readonly isNew: boolean;
  readonly freeMb: number;
  /** Process of the service that uses it; null when none does. */
  readonly servedBy: number | null;
  readonly databaseRuns: boolean;
}

/** Throws DATA_FOLDER_UNUSABLE when the folder, or for a new one the folder it would be made in, cannot be written. */
export function inspectFolder(dataFolder: string): FolderState {
  const folder = resolve(dataFolder);
  const there = nearestThere(folder);
  try {
    accessSync(there, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderError(error, folder);
  }
  const { bavail, bsize } = statfsSync(there);
  const owner = readOwner(folder);
  return {
    folder,
    isNew: there !== folder,
    freeMb: Math.floor((bavail * bsize) / 2 ** 20),
    servedBy: serviceOf(folder)?.pid ?? null,
    databaseRuns: owner !== null && isAlive(owner.owner) && isAlive(owner.server),
  };
}

function nearestThere(folder: string): string {
  for (let at = folder; ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at;
}
