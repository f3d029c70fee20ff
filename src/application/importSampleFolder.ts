import { join } from 'node:path';
import { ChaingapError } from '../domain/errors.js';
import type { WrittenRows } from '../queries/write/rowsToWrite.js';
import { importFolder, type ImportContext, type ImportProgress } from './importFolder.js';
import { originOf } from './sampleFolders.js';

/** Imports one folder of the sample data under an origin of its own, by which it is known again. Throws IMPORT_REFUSED when it has mistakes. */
export async function importSampleFolder(context: ImportContext, folder: string, part: string, onProgress: ImportProgress): Promise<WrittenRows> {
  const { written, errors } = await importFolder(context, { folder: join(folder, part), mapping: null, dryRun: false, origin: originOf(part) }, onProgress);
  if (written !== null) return written;
  const [first] = errors;
  throw new ChaingapError('IMPORT_REFUSED', `Sample data ${part}: ${first?.file ?? ''}:${first?.line ?? ''} ${first?.code ?? ''}`, { folder: part, errors: errors.length });
}
