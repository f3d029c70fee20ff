/** What can be wrong in files that are imported. A code never changes its meaning; sentences are made in `messages/`. */
export type RowErrorCode =
  // the folder and its files
  | 'EMPTY_FOLDER'
  | 'UNKNOWN_FILE'
  | 'MISSING_FILE'
  | 'UNREADABLE_FILE'
  | 'EMPTY_FILE'
  | 'BAD_ENCODING'
  | 'BAD_SEPARATOR'
  | 'BAD_QUOTE'
  | 'ROW_TOO_LONG'
  // columns and cells
  | 'TITLE_ABOVE_HEADER'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'WRONG_UNIT'
  | 'DUPLICATE_COLUMN'
  | 'MISSING_CELLS'
  | 'SURPLUS_CELLS'
  // values
  | 'MISSING_VALUE'
  | 'BAD_NUMBER'
  | 'OUT_OF_RANGE'
  | 'BAD_DAY'
  | 'BAD_CODE'
  | 'BAD_BOOLEAN'
  | 'BAD_KEY'
  | 'BAD_CHARACTER'
  | 'TOO_LONG'
  | 'BAD_USCC'
  | 'BAD_PERIOD'
  | 'VALUE_NOT_MAPPED'
  // rows among each other, and with what is in the graph
  | 'DUPLICATE_KEY'
  | 'DUPLICATE_FACT'
  | 'UNKNOWN_REFERENCE'
  | 'REFERENCE_NEEDS_KIND'
  | 'WRONG_KIND'
  | 'KEY_CONFLICT'
  | 'USCC_TAKEN'
  | 'CYCLE'
  // reminders only
  | 'NOT_IN_FORCE';

export type RowErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** One mistake, where it stands and what stands there. */
export interface RowError {
  readonly code: RowErrorCode;
  /** Name of the file in the folder, or of the mapping when that is where the value comes from. */
  readonly file: string;
  /** Physical line on which the row begins, the first line of the file being 1; null for a mistake of the whole file. */
  readonly line: number | null;
  /** The column as the file calls it. */
  readonly column: string | null;
  /** The cell as it stands in the file. */
  readonly value: string | null;
  /** The facts from which the sentence is made. */
  readonly details: RowErrorDetails;
}
