import type { Grade } from '../../../src/domain/vocabulary.js';
import { gradeRank } from './facts.js';
import { selfAndAbove } from './hierarchy.js';
import type { Company, Operation, World } from './world.js';

/** CALCULUS 1: what a company does. */

/** A missing status counts as producing. */
export const isProducing = (company: Company): boolean => company.status === null || company.status === 'PRODUCING';

const isTrade = (operation: Operation): boolean => operation.role === 'TRADER';

export const isBelowGrade = (operation: Operation, minGrade: Grade): boolean => gradeRank(operation.grade) > gradeRank(minGrade);

/** The links by which it does something: not as a trader, and of sufficient grade. */
export const doings = (company: Company, minGrade: Grade): readonly Operation[] =>
  company.operates.filter((operation) => !isTrade(operation) && !isBelowGrade(operation, minGrade));

/** The links of any grade, but not as a trader. */
export const claims = (company: Company): readonly Operation[] => company.operates.filter((operation) => !isTrade(operation));

/** Whether a link to a segment is a link to `segment` or to something below it. */
export const leadsTo = (world: World, operation: Operation, segment: string): boolean =>
  selfAndAbove(world.segmentParents, operation.segment).has(segment);

/** The links by which the company does the segment. */
export const doingsOf = (world: World, company: Company, segment: string, minGrade: Grade): readonly Operation[] =>
  doings(company, minGrade).filter((operation) => leadsTo(world, operation, segment));

/** The segments named by its links. */
export const statedSegments = (company: Company, minGrade: Grade): ReadonlySet<string> =>
  new Set(doings(company, minGrade).map((operation) => operation.segment));

/** The sum of the outputs stated by these links; null when none states one. */
export function statedOutput(operations: readonly Operation[]): number | null {
  const outputs = operations.flatMap((operation) => (operation.output === null ? [] : [operation.output]));
  return outputs.length === 0 ? null : outputs.reduce((a, b) => a + b, 0);
}
