import type { RawRow } from './readCsv.js';
import type { Problems } from './problems.js';
import type { Sheet, SheetRow } from './sheet.js';

/** A header understood: which sheets the rows of a file go to, and how. */
export interface Binding {
  readonly sheets: readonly Sheet[];
  /** Whether the columns that say which node or fact a row is are there. */
  readonly hasKeys: boolean;
  /** Cells that each row must have. */
  readonly width: number;
  /** The reason for which a row is left out; null for a row that goes in. */
  skip(row: RawRow): string | null;
  /** The rows that a row of the file becomes. Only called for rows of the right width. */
  rowsOf(row: RawRow, problems: Problems): readonly MadeRow[];
}

/** A row made for a sheet; null where the mapping leaves it out. */
export interface MadeRow {
  readonly sheet: Sheet;
  readonly row: SheetRow | null;
}

/** Cells up to the last that is not blank: what spreadsheets leave behind on the right is not a column. */
export function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
