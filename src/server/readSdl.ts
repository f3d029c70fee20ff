import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Two levels up from here, in `src` and in `dist` alike. */
const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));

/** The public contract: one text a noun, in order of file name. */
export function readSdl(): readonly string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(join(FOLDER, name), 'utf8'));
}
