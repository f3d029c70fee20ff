import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import { ChaingapError } from '../domain/errors.js';
import { isGraphOfOrigin } from '../queries/write/graphOfOrigin.js';
import { readSampleMark, writeSampleMark } from '../queries/write/sampleMark.js';
import type { App } from './app.js';
import { importFolder, type ImportProgress } from './importFolder.js';

/** Origins of the changes by which sample data came in. */
const ORIGIN = 'sample:';
/** Folders of the data folder, in the order in which one refers to another; a star is each folder in it, by name. */
const FOLDERS = ['regions', 'templates', 'places/*', 'sample/*'];

/**
 * Loads the sample data into a graph that holds nothing, or nothing but sample data: so a load that was interrupted is
 * completed at the next start, and a graph in which anybody has written anything else is never touched. Answers
 * whether something was written. Throws IMPORT_REFUSED when the sample data has mistakes.
 */
export async function loadSample(app: Pick<App, 'database'>, viewer: Viewer, folder: string, onProgress: ImportProgress = () => undefined): Promise<boolean> {
  requireRight(viewer, 'IMPORT');
  const parts = await sampleFolders(folder);
  const mark = await fingerprintOf(parts.map((part) => join(folder, part)));
  // Looking it all up again, to find that it is there, would take half of a start.
  if ((await readSampleMark(app.database)) === mark || !(await isGraphOfOrigin(app.database, ORIGIN))) return false;
  let wrote = false;
  for (const part of parts) {
    const report = await importFolder({ app, viewer }, { folder: join(folder, part), mapping: null, dryRun: false, origin: `${ORIGIN}${part}` }, onProgress);
    const [first] = report.errors;
    if (report.written === null) {
      throw new ChaingapError('IMPORT_REFUSED', `Sample data ${part}: ${first?.file ?? ''}:${first?.line ?? ''} ${first?.code ?? ''}`, { folder: part, errors: report.errors.length });
    }
    wrote ||= report.written.created + report.written.changed > 0;
  }
  await writeSampleMark(app.database, viewer.actor, mark);
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

async function sampleFolders(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pattern of FOLDERS) {
    const parent = pattern.replace('/*', '');
    const entries = await readdir(join(folder, parent), { withFileTypes: true }).catch(() => null);
    if (entries === null) continue;
    if (parent === pattern) found.push(parent);
    else found.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`).sort());
  }
  return found;
}
