import type { NodeLabel } from '../domain/ids.js';
import type { RowError, RowErrorCode, RowErrorDetails } from '../domain/rowError.js';

/** Longer values are cut: the reader finds the cell by its line and column. */
const SHOWN = 200;

/** Where something stands. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}

/** The mistakes found so far, and the labels whose rows could not all be read: a reference to one of these proves nothing. */
export class Problems {
  readonly #errors: RowError[] = [];
  readonly #warnings: RowError[] = [];
  readonly incomplete = new Set<NodeLabel>();

  add(code: RowErrorCode, { file, line, column = null, value = null }: Place, details: RowErrorDetails = {}): void {
    this.#errors.push({ code, file, line, column, value: value === null ? null : cut(value), details });
  }

  /** What looks wrong and may be right. */
  warn(code: RowErrorCode, { file, line, column = null, value = null }: Place, details: RowErrorDetails = {}): void {
    this.#warnings.push({ code, file, line, column, value: value === null ? null : cut(value), details });
  }

  get warnings(): readonly RowError[] {
    return this.#warnings;
  }

  /** Whether this file has a mistake of one of these kinds. */
  has(file: string, codes: readonly RowErrorCode[]): boolean {
    return this.#errors.some((error) => error.file === file && codes.includes(error.code));
  }

  get isEmpty(): boolean {
    return this.#errors.length === 0;
  }

  /** In the order of the files as they were read, then of lines. */
  sorted(files: readonly string[]): readonly RowError[] {
    const position = new Map(files.map((file, index) => [file, index]));
    const order = ({ file }: RowError): number => position.get(file) ?? files.length;
    return [...this.#errors].sort((a, b) => order(a) - order(b) || (a.line ?? 0) - (b.line ?? 0));
  }
}

function cut(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN).toWellFormed()}…` : value;
}
