import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './systemCode.js';

/**
 * Makes a folder and those above it that are missing. Step by step: Node's own recursive mkdir never ends where a
 * folder exists in which none can be made, such as /proc. Throws the system's error of the first step that fails.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
