import { PRODUCES } from '../../graph/dayGraph.js';
import type { GapWork } from '../gapWork.js';
import { tiedCompanies } from './tiedCompanies.js';

/** By segment of the chain: producing companies outside the territory that do it, and those of them with a direct tie to it. */
export interface CandidateFigures {
  readonly pool: Int32Array;
  readonly ties: Int32Array;
  /** Producing companies in the territory that do a direct successor of it; and those that do anything in the chain. */
  readonly users: Int32Array;
  readonly inChain: number;
}

/** One pass over the companies of the chain. A company without a place is in no territory, so it is outside. */
export function candidateFigures({ scope, place }: GapWork): CandidateFigures {
  const { day, view } = scope;
  const { territory } = place;
  const size = view.segments.length;
  const tied = tiedCompanies(day, territory);
  const figures = { pool: new Int32Array(size), ties: new Int32Array(size), users: new Int32Array(size) };
  let inChain = 0;
  for (const company of view.companies) {
    if (day.activity[company] !== PRODUCES) continue;
    const does = scope.does(company);
    if (territory.has[company] === 1) {
      inChain += Number(does.length > 0);
      for (const feeder of scope.needs(company)) figures.users[feeder]! += 1;
      continue;
    }
    for (const local of does) {
      figures.pool[local]! += 1;
      figures.ties[local]! += tied[company]!;
    }
  }
  return { ...figures, inChain };
}
