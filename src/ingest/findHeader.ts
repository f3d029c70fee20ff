import type { RawRow } from './readCsv.js';

/** A title, a date, a unit may stand above a header, not more. */
const ROWS_LOOKED_AT = 5;
/** One header that fits may be chance. */
const FITTING = 2;

/** The header, and the rows above it: a title, a date, a unit. */
export interface FoundHeader {
  readonly above: readonly RawRow[];
  readonly header: RawRow;
  /** Rows that were read before it was certain which is the header, blank ones included. */
  readonly below: readonly RawRow[];
}

/** Takes the first rows of a file, blank ones included, until it is seen which of them is the header. */
export class HeaderFinder {
  readonly #fits: (header: string) => boolean;
  readonly #rows: RawRow[] = [];
  #filled = 0;

  constructor(fits: (header: string) => boolean) {
    this.#fits = fits;
  }

  /** Answers as soon as it is certain; the first row that fits well is the header at once. */
  take(row: RawRow): FoundHeader | null {
    this.#rows.push(row);
    if (isBlank(row)) return null;
    this.#filled += 1;
    return this.#fit(row) >= FITTING || this.#filled === ROWS_LOOKED_AT ? this.end() : null;
  }

  /** What the rows so far make; null when all are blank. */
  end(): FoundHeader | null {
    const filled = this.#rows.filter((row) => !isBlank(row));
    const [first] = filled;
    if (first === undefined) return null;
    const better = filled.find((row) => this.#fit(row) >= FITTING && this.#fit(row) > this.#fit(first));
    const header = better ?? first;
    return { above: better === undefined ? [] : filled.slice(0, filled.indexOf(better)), header, below: this.#rows.slice(this.#rows.indexOf(header) + 1) };
  }

  #fit({ cells }: RawRow): number {
    return new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && this.#fits(cell))).size;
  }
}

export function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}
