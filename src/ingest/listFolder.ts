import { readdir, stat } from 'node:fs/promises';
import { ChaingapError } from '../domain/errors.js';

export interface FolderFiles {
  /** CSV files, in order of name. */
  readonly csv: readonly string[];
  /** Files that a user may take for data although they are not CSV. */
  readonly sheets: readonly string[];
  /** What is not read: notes, folders. */
  readonly others: readonly string[];
}

const SHEET = /\.(?:xlsx?|xlsm|xlsb|ods|et|tsv|tab|txt|json|xml)$/iu;

/** The files of a folder. Throws FOLDER_NOT_FOUND when there is no such folder, or it cannot be read. */
export async function listFolder(folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(async (error: unknown) => {
    const isFile = await stat(folder).then((found) => found.isFile(), () => false);
    throw new ChaingapError('FOLDER_NOT_FOUND', `Not a folder that can be read: ${folder}`, { folder, ...(isFile ? { is: 'file' } : {}) }, { cause: error });
  });
  const visible = entries.filter(({ name }) => !isHidden(name)).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  const names = visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const csv = names.filter(({ name, isFolder }) => !isFolder && /\.csv$/iu.test(name));
  const sheets = names.filter(({ name, isFolder }) => !isFolder && SHEET.test(name));
  const read = new Set([...csv, ...sheets]);
  return { csv: csv.map(({ name }) => name), sheets: sheets.map(({ name }) => name), others: names.filter((entry) => !read.has(entry)).map(({ name }) => name) };
}

/** Files of the system and of a spreadsheet program that is open. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
