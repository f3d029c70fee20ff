import { fileURLToPath } from 'node:url';
import { OPERATOR } from '../../../src/access/viewer.js';
import { importFolder, type ImportReport } from '../../../src/application/importFolder.js';
import type { Database } from '../../../src/database/database.js';

const ROOT = fileURLToPath(new URL('../../fixtures/import', import.meta.url));

/** Imports a fixture folder named for what is wrong, or right, with it. */
export function importFixture(database: Database, name: string, dryRun = false): Promise<ImportReport> {
  return importFolder({ app: { database }, viewer: OPERATOR }, { folder: `${ROOT}/${name}`, mapping: null, dryRun });
}
