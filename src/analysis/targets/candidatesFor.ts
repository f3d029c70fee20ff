import { closure } from '../../graph/closure.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import type { TerritorySet } from '../territorySet.js';

/** A company outside a territory that does a segment, and the links by which it does. */
export interface Candidate {
  readonly company: number;
  readonly operations: readonly number[];
}

/**
 * Companies outside the territory that do a segment or a part of it, by links of the grade asked for, no traders; also
 * those that do not produce just now, but none that has moved out or is gone. In order of key.
 */
export function candidatesFor(day: DayGraph, { has }: TerritorySet, segment: number, minGrade: number): readonly Candidate[] {
  const { operations, segmentParts, activity } = day;
  const byCompany = new Map<number, number[]>();
  closure(segmentParts, [segment]).forEach((inside, part) => {
    if (inside === 0) return;
    for (const operation of rowOf(operations.bySegment, part)) {
      const company = operations.company[operation]!;
      if (operations.trader[operation] === 1 || operations.grade[operation]! > minGrade || has[company] === 1 || activity[company] === GONE) continue;
      byCompany.set(company, [...(byCompany.get(company) ?? []), operation]);
    }
  });
  return [...byCompany].sort(([a], [b]) => a - b).map(([company, links]) => ({ company, operations: links.sort((a, b) => a - b) }));
}
