import type { EnterpriseScale, EnterpriseStatus } from '../../domain/vocabulary.js';
import { closure } from '../../graph/closure.js';
import { rowOf } from '../../graph/csr.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import type { Territory } from '../gapOptions.js';
import { resolveTerritory } from '../territorySet.js';
import { numberOf } from '../numberOf.js';
import type { EdgeTest } from './hopTest.js';

/** What a hop over a supply may ask of the company that it leads to, and of the supply; what is null is not asked. */
export interface SupplyCondition {
  /** The company is in this place. */
  readonly within: Territory | null;
  /** It does one of these segments or a part of one, in a link in force of any grade but PROPOSED, trade included. */
  readonly does: readonly string[] | null;
  readonly titled: boolean | null;
  /** A company that states no status counts as producing. */
  readonly statuses: readonly EnterpriseStatus[] | null;
  readonly scales: readonly EnterpriseScale[] | null;
  /** The supply names one of these segments or a part of one. */
  readonly supplying: readonly string[] | null;
  /** 万元 a year; a supply without a value is below every one. */
  readonly minAnnualValue: number | null;
  /** Rank of the grade that the supply must have at least. */
  readonly minGrade: number | null;
}

/** Each thing asked of a hop, as a test of its own. Throws NOT_FOUND for a place or segment that is not in the graph. */
export function supplyConditions(day: DayGraph, asked: SupplyCondition): readonly EdgeTest[] {
  const { supplies, operations, titled, graph } = day;
  const { within, does, titled: isTitled, statuses, scales, supplying, minAnnualValue, minGrade } = asked;
  const tests: EdgeTest[] = [];
  const companies = graph.nodes.Enterprise.rows;
  if (within !== null) {
    const { has } = resolveTerritory(day, within, 'within');
    tests.push((_edge, company) => has[company] === 1);
  }
  if (does !== null) {
    const segments = partsOf(day, does, 'does');
    tests.push((_edge, company) => rowOf(operations.byCompany, company).some((operation) => operations.grade[operation]! < PROPOSED && segments[operations.segment[operation]!] === 1));
  }
  if (isTitled !== null) tests.push((_edge, company) => (titled[company] === 1) === isTitled);
  if (statuses !== null) tests.push((_edge, company) => statuses.includes(companies[company]!.status ?? 'PRODUCING'));
  if (scales !== null) {
    tests.push((_edge, company) => {
      const { scale } = companies[company]!;
      return scale !== null && scales.includes(scale);
    });
  }
  if (supplying !== null) {
    const segments = partsOf(day, supplying, 'supplying');
    tests.push((edge) => segments[supplies.segment[edge]!] === 1);
  }
  if (minAnnualValue !== null) tests.push((edge) => supplies.value[edge]! >= minAnnualValue);
  if (minGrade !== null) tests.push((edge) => supplies.facts.grade[edge]! <= minGrade);
  return tests;
}

/** Rank of what a system has proposed and nobody reviewed. */
const PROPOSED = 3;

/** 1 for each of these segments and whatever is a part of it. */
export function partsOf(day: DayGraph, keys: readonly string[], argument: string): Uint8Array {
  return closure(day.segmentParts, keys.map((key) => numberOf(day, 'Segment', key, argument)));
}
