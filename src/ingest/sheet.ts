import type { NodeLabel } from '../domain/ids.js';
import type { Column } from './columns.js';
import type { FormatFile } from './formatFiles.js';
import type { Place } from './problems.js';

/** What becomes of a reference to a node that is neither in the import nor in the graph. */
export type UnknownReference =
  | { readonly then: 'error' }
  /** The fact is left out, and counted. */
  | { readonly then: 'skip' }
  /** The node is made, marked as such, with these values. */
  | { readonly then: 'create'; readonly label: NodeLabel; readonly values: Readonly<Record<string, unknown>> };

export interface SheetColumn {
  readonly column: Column;
  /** The column as the source file calls it. */
  readonly shown: string;
  /** Where the value stands when no cell holds it: in the mapping. */
  readonly constant: Place | null;
  readonly unknown: UnknownReference;
}

/** Rows of one source file on their way into one file of the format. */
export interface Sheet {
  readonly file: string;
  readonly target: FormatFile;
  readonly columns: readonly SheetColumn[];
  /** Whether its cells come from another table by a mapping. */
  readonly isMapped: boolean;
  /** Whether rows that make the same record are one, or a mistake. */
  readonly repeats: 'error' | 'merge';
  /** Nodes that are there already are left as they are. */
  readonly onlyIfMissing: boolean;
}

/** A cell: its text, trimmed; or its items, where a mapping has split it. */
export type SheetCell = string | readonly string[];

/** One row: a cell for each column of the sheet; null for one whose mistake is reported already. */
export interface SheetRow {
  readonly sheet: Sheet;
  readonly line: number | null;
  readonly cells: readonly (SheetCell | null)[];
}

export const REFUSE_UNKNOWN: UnknownReference = { then: 'error' };

export function cellText(cell: SheetCell): string {
  return typeof cell === 'string' ? cell : cell.join('；');
}

export function placeOf({ sheet, line }: Pick<SheetRow, 'sheet' | 'line'>, column: SheetColumn, cell: SheetCell | null): Place {
  return { ...(column.constant ?? { file: sheet.file, line }), column: column.shown, value: cell === null ? null : cellText(cell) };
}
