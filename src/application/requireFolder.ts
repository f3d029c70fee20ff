import { listFolder } from '../ingest/listFolder.js';

/** Throws FOLDER_NOT_FOUND when there is no such folder to import, or it cannot be read. */
export async function requireFolder(folder: string): Promise<void> {
  await listFolder(folder);
}
