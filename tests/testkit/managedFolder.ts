import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManagedSettings } from '../../src/database/managed/managedConnection.js';

/** A data folder of its own for a managed server, with the settings of a small one. Remove it after the file. */
export function managedFolder(name: string): { readonly settings: ManagedSettings; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'chaingap-managed-'));
  const dataFolder = join(parent, name);
  mkdirSync(dataFolder);
  return {
    settings: { dataFolder, cacheFolder: '.cache', javaHome: null, heapMb: 384, small: true, boltPort: 0 },
    remove: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
