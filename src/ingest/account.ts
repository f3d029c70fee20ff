import type { Sheet } from './sheet.js';

/** What became of the rows of one file: each is in exactly one of `empty`, `skipped`, `bad` and those that made rows. */
export interface FileAccount {
  readonly file: string;
  /** Rows that are not empty, the header not counted. */
  read: number;
  empty: number;
  /** Rows whose cells do not fit the header. */
  bad: number;
  /** Rows left out by the mapping, by its reason. */
  readonly skipped: Map<string, number>;
  readonly outputs: SheetAccount[];
}

/** What became of the rows that one file gave to one file of the format. */
export interface SheetAccount {
  readonly sheet: Sheet;
  rows: number;
  /** Rows that say what an earlier one said. */
  merged: number;
  /** Rows left out where the mapping says so: a cell that no rule fits, or that names what is not known. */
  leftOut: number;
}

export function newSheetAccount(sheet: Sheet): SheetAccount {
  return { sheet, rows: 0, merged: 0, leftOut: 0 };
}

export function newAccount(file: string): FileAccount {
  return { file, read: 0, empty: 0, bad: 0, skipped: new Map(), outputs: [] };
}
