import { join } from 'node:path';
import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import type { WrittenRows } from '../queries/write/rowsToWrite.js';
import { readSampleMark, writeSampleMark } from '../queries/write/sampleMark.js';
import type { App } from './app.js';
import { importFolder, type ImportProgress } from './importFolder.js';
import { importSampleFolder } from './importSampleFolder.js';
import { sampleFolders, type SamplePart } from './sampleFolders.js';

/** What became of one folder of the sample data; of a dry run null where it refers to a folder that is to be loaded before it. */
export interface LoadedFolder {
  readonly folder: string;
  readonly written: WrittenRows | null;
}

/**
 * Loads these parts of the sample data, whatever else the graph holds, and lets them come back at later starts. Done
 * again it changes nothing. Throws IMPORT_REFUSED when a part does not fit what is there.
 */
export async function loadSampleParts(app: Pick<App, 'database'>, viewer: Viewer, folder: string, parts: ReadonlySet<SamplePart>, dryRun: boolean, onProgress: ImportProgress = () => undefined): Promise<readonly LoadedFolder[]> {
  requireRight(viewer, 'IMPORT');
  const loaded: LoadedFolder[] = [];
  if (!dryRun) {
    const { removed } = await readSampleMark(app.database);
    const back: ReadonlySet<string> = parts;
    await writeSampleMark(app.database, viewer.actor, { removed: new Set([...removed].filter((part) => !back.has(part))) });
  }
  for (const part of await sampleFolders(folder, parts)) {
    const written = dryRun
      ? (await importFolder({ app, viewer }, { folder: join(folder, part), mapping: null, dryRun }, onProgress)).written
      : await importSampleFolder({ app, viewer }, folder, part, onProgress);
    loaded.push({ folder: part, written });
  }
  return loaded;
}
