import type { FactCommon, FactKind, FactRow } from '../domain/factModel.js';
import { GRADE, type Grade } from '../domain/vocabulary.js';

const GRADES = Object.keys(GRADE) as readonly Grade[];

/** Rank of a grade, 0 the best. A missing grade counts as CONFIRMED. */
export function gradeRank(grade: Grade | null): number {
  return grade === null ? 0 : GRADES.indexOf(grade);
}

/** A fact whose ends have been found. */
export interface PlacedFact<K extends FactKind> {
  readonly from: number;
  readonly to: number;
  /** What makes two facts between the same ends different facts: role, or segment; empty for none. */
  readonly part: string;
  readonly row: FactRow<K>;
}

/**
 * The facts of one kind in the order in which they are merged: by ends and part, and among those that state the same
 * fact, the one that speaks first: best grade, highest confidence, latest observation, smallest source, smallest key.
 */
export interface FactTable<K extends FactKind> {
  readonly rows: readonly FactRow<K>[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Start of each group of facts with the same ends and part; one more entry at the end. */
  readonly groups: Int32Array;
}

export function buildFactTable<K extends FactKind>(facts: readonly PlacedFact<K>[]): FactTable<K> {
  const sorted = [...facts].sort((a, b) => a.from - b.from || a.to - b.to || compareText(a.part, b.part) || precedence(a.row, b.row));
  const groups: number[] = [];
  sorted.forEach((fact, at) => {
    const before = sorted[at - 1];
    if (before?.from !== fact.from || before.to !== fact.to || before.part !== fact.part) groups.push(at);
  });
  return {
    rows: sorted.map(({ row }) => row),
    from: Int32Array.from(sorted, ({ from }) => from),
    to: Int32Array.from(sorted, ({ to }) => to),
    groups: Int32Array.from([...groups, sorted.length]),
  };
}

/** Of facts that state the same, the one that speaks first comes first. */
export function precedence(a: FactCommon, b: FactCommon): number {
  return (
    gradeRank(a.grade) - gradeRank(b.grade) ||
    (b.confidence ?? -1) - (a.confidence ?? -1) ||
    compareText(b.observedAt ?? '', a.observedAt ?? '') ||
    compareText(a.source, b.source) ||
    compareText(a.key, b.key)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
