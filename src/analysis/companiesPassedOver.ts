import { DORMANT } from '../graph/dayGraph.js';
import type { GapWork } from './gapWork.js';
import { localSegment } from './localSegment.js';
import { presentOperations } from './operations.js';

/** Companies of the territory that are in a segment without doing it (docs/method.md, 5, REGISTERED), each counted once. */
export interface CompaniesPassedOver {
  /** Suspended or in restructuring, whatever the grade. */
  readonly dormant: number;
  /** Producing, and only by links of too low a grade. */
  readonly belowGrade: number;
}

/** Why nobody, or not everybody, in a segment counts. Throws TypeError for a segment outside the chain. */
export function companiesPassedOver(work: GapWork, segment: string): CompaniesPassedOver {
  const { scope, place } = work;
  const { day, view } = scope;
  const local = localSegment(work, segment);
  const inIt = view.companies.filter(
    (company) => place.territory.has[company] === 1 && [...presentOperations(scope, company)].some(({ locals }) => locals.includes(local)),
  );
  const dormant = inIt.filter((company) => day.activity[company] === DORMANT);
  const belowGrade = inIt.filter((company) => day.activity[company] !== DORMANT && !scope.does(company).includes(local));
  return { dormant: dormant.length, belowGrade: belowGrade.length };
}
