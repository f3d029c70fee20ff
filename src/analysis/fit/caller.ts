import type { EnterpriseStatus } from '../../domain/vocabulary.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';

/** What is recorded of a company, whatever the place that it is asked about. */
export interface Caller {
  /** Keys of the segments that it is stated to do, of the grade asked for and not as a trader, in order. */
  readonly segments: readonly string[];
  readonly placeCount: number;
  readonly standing: Exclude<EnterpriseStatus, 'PRODUCING'> | null;
  readonly hasLeft: boolean;
  /** Its links to segments, and those of the grade asked for that are no trade. */
  readonly operations: number;
  readonly operationsCounted: number;
}

export function callerOf({ graph, operations, plants, addresses, activity }: DayGraph, company: number, minGrade: number): Caller {
  const { status } = graph.nodes.Enterprise.rows[company]!;
  const links = rowOf(operations.byCompany, company);
  const counted = [...links].filter((link) => operations.trader[link] === 0 && operations.grade[link]! <= minGrade);
  return {
    segments: [...new Set(counted.map((link) => operations.segment[link]!))].sort((a, b) => a - b).map((segment) => graph.nodes.Segment.key(segment)),
    placeCount: new Set([...rowOf(plants, company), ...rowOf(addresses, company)]).size,
    standing: status === null || status === 'PRODUCING' ? null : status,
    hasLeft: activity[company] === GONE,
    operations: links.length,
    operationsCounted: counted.length,
  };
}
