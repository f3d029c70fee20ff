import type { Day } from '../domain/day.js';
import type { FactKind, FactRow } from '../domain/factModel.js';
import { GRADE } from '../domain/vocabulary.js';
import { gradeRank, type FactTable } from './factTable.js';

const PROPOSED = Object.keys(GRADE).indexOf('PROPOSED');

/** The facts of one kind that are in force on a day, each once however many sources state it. */
export interface MergedFacts<K extends FactKind> {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Rank of the best grade, 0 the best. */
  readonly grade: Uint8Array;
  /** Rows in force of fact i, the first speaker first: `rows[starts[i]] … rows[starts[i + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly rows: readonly FactRow<K>[];
}

/**
 * Merges what is in force on a day (docs/method.md, 1). Facts whose best grade is PROPOSED are left out unless
 * `keepProposed`; links from a node to itself with `dropLoops`, for kinds whose ends are of one label. Order of the table is kept. One pass.
 */
export function mergeOnDay<K extends FactKind>(table: FactTable<K>, day: Day, { keepProposed = false, dropLoops = false } = {}): MergedFacts<K> {
  const [from, to, grade, starts, rows]: [number[], number[], number[], number[], FactRow<K>[]] = [[], [], [], [], []];
  for (let group = 0; group + 1 < table.groups.length; group += 1) {
    const first = table.groups[group]!;
    if (dropLoops && table.from[first] === table.to[first]) continue;
    const inForce = table.rows.slice(first, table.groups[group + 1]).filter((row) => isInForce(row, day));
    const best = inForce[0];
    if (best === undefined || (!keepProposed && gradeRank(best.grade) === PROPOSED)) continue;
    from.push(table.from[first]!);
    to.push(table.to[first]!);
    grade.push(gradeRank(best.grade));
    starts.push(rows.length);
    rows.push(...inForce);
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), grade: Uint8Array.from(grade), starts: Int32Array.from([...starts, rows.length]), rows };
}

/** A field of fact i: that of the first row that states it; null when none does. */
export function fieldOf<K extends FactKind, F extends keyof FactRow<K>>({ starts, rows }: MergedFacts<K>, i: number, field: F): FactRow<K>[F] | null {
  for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
    const value = rows[at]![field];
    if (value !== null) return value;
  }
  return null;
}

/** The row of fact i that speaks first. */
export function firstOf<K extends FactKind>({ starts, rows }: MergedFacts<K>, i: number): FactRow<K> {
  return rows[starts[i]!]!;
}

/** Keys of all sources of fact i. */
export function sourcesOf({ starts, rows }: MergedFacts<FactKind>, i: number): readonly string[] {
  return rows.slice(starts[i], starts[i + 1]).map(({ key }) => key);
}

export function isInForce({ validFrom, validTo }: { readonly validFrom: Day | null; readonly validTo: Day | null }, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}
