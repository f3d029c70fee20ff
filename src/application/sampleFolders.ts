import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of the data that comes with the program, in the order in which one refers to another. */
export const SAMPLE_PARTS = ['regions', 'templates', 'places', 'sample'] as const;
export type SamplePart = (typeof SAMPLE_PARTS)[number];

/** Parts that are one folder; of the others each folder in it is one. */
const WHOLE: ReadonlySet<SamplePart> = new Set<SamplePart>(['regions', 'templates']);

/** Start of the origin that the changes of this part bear, e.g. `sample:sample/shili`. */
export const originOf = (part: string): string => `sample:${part}`;

/** The folders of these parts below the data folder, in the order in which they can be loaded. */
export async function sampleFolders(folder: string, parts: ReadonlySet<SamplePart>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const part of SAMPLE_PARTS.filter((each) => parts.has(each))) {
    const entries = await readdir(join(folder, part), { withFileTypes: true }).catch(() => null);
    if (entries === null) continue;
    if (WHOLE.has(part)) found.push(part);
    else found.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${part}/${name}`).sort());
  }
  return found;
}
