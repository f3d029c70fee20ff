import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Real data and oracles that tests read where they are, and that are never part of the repository. */
export const SHARED_DATA = join(process.cwd(), '..', 'shared', 'data');

export type SharedRow = Readonly<Record<string, string>>;

export function readShared(path: string): readonly SharedRow[] {
  return parse(readFileSync(join(SHARED_DATA, path)), { columns: true, bom: true });
}

/** A sentence where the folder is not there, for scripts that then have nothing to do; else null. */
export function sharedDataMissing(folder: string): string | null {
  return existsSync(join(SHARED_DATA, folder)) ? null : `(missing: ../shared/data/${folder})`;
}

/** `describe` where the folder is there; else one skipped test that names what is missing: a suite reads its data as it is described. */
export function describeWithShared(folder: string, title: string, suite: () => void): void {
  if (existsSync(join(SHARED_DATA, folder))) describe(title, suite);
  else describe(title, () => { it.skip(`(missing: ../shared/data/${folder})`, () => undefined); });
}
