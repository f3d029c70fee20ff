import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import { isGraphOfOrigin } from '../queries/write/graphOfOrigin.js';
import { readSampleMark, writeSampleMark } from '../queries/write/sampleMark.js';
import type { App } from './app.js';
import type { ImportProgress } from './importFolder.js';
import { importSampleFolder } from './importSampleFolder.js';
import { originOf, SAMPLE_PARTS, sampleFolders } from './sampleFolders.js';

/**
 * Loads the sample data into a graph that holds nothing, or nothing but sample data: so a load that was interrupted is
 * completed at the next start, and a graph in which anybody has written anything else is never touched; a part that was
 * removed on purpose stays out. Answers whether something was written. Throws IMPORT_REFUSED when the sample data has mistakes.
 */
export async function loadSample(app: Pick<App, 'database'>, viewer: Viewer, folder: string, onProgress: ImportProgress = () => undefined): Promise<boolean> {
  requireRight(viewer, 'IMPORT');
  const { fingerprint, removed } = await readSampleMark(app.database);
  const parts = await sampleFolders(folder, new Set(SAMPLE_PARTS.filter((part) => !removed.has(part))));
  const mark = await fingerprintOf(parts.map((part) => join(folder, part)));
  // Looking it all up again, to find that it is there, would take half of a start.
  if (fingerprint === mark || !(await isGraphOfOrigin(app.database, originOf('')))) return false;
  let wrote = false;
  for (const part of parts) {
    const { created, changed } = await importSampleFolder({ app, viewer }, folder, part, onProgress);
    wrote ||= created + changed > 0;
  }
  await writeSampleMark(app.database, viewer.actor, { fingerprint: mark });
  return wrote;
}

/** Of all files in these folders, names and contents. */
async function fingerprintOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(`${relative(folder, file)}\0`).update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}
