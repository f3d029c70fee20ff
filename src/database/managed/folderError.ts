import { ChaingapError } from '../../domain/errors.js';
import { codeOf } from './systemCode.js';

const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'EIO']);

/** What the file system says of a folder, as one of our failures; anything else as it is. */
export function folderError(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (error instanceof ChaingapError || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ChaingapError('DISK_FULL', `No space is left for ${folder}`, { folder }, { cause: error });
  return UNUSABLE.has(code) ? new ChaingapError('DATA_FOLDER_UNUSABLE', `The folder ${folder} cannot be used: ${code}`, { folder }, { cause: error }) : error;
}
