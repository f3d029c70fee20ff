import { PRODUCES } from '../graph/dayGraph.js';
import { rowOf } from '../graph/csr.js';
import type { GapWork } from './gapWork.js';
import { localSegment } from './localSegment.js';

/** A whole of a segment in the chain, and how many companies do it without saying which part. */
export interface CompaniesOfWhole {
  /** Key of the whole. */
  readonly segment: string;
  readonly companies: number;
}

/**
 * Producing companies of the territory that do a whole of the segment and none of that whole's parts in the chain: they may
 * do the segment, for nobody said. In order of key; wholes without such companies are left out. Throws TypeError for a
 * segment outside the chain.
 */
export function companiesOfWholes(work: GapWork, segment: string): readonly CompaniesOfWhole[] {
  const { scope, place } = work;
  const { day, view } = scope;
  const { Segment } = day.graph.nodes;
  const local = localSegment(work, segment);
  const here = view.companies.filter((company) => place.territory.has[company] === 1 && day.activity[company] === PRODUCES);
  return [...rowOf(view.ancestors, local)]
    .sort((a, b) => a - b)
    .map((whole) => {
      const parts = new Set(rowOf(view.parts, whole));
      const unsaid = here.filter((company) => scope.does(company).includes(whole) && !scope.does(company).some((done) => parts.has(done)));
      return { segment: Segment.key(view.segments[whole]!), companies: unsaid.length };
    })
    .filter(({ companies }) => companies > 0);
}
