import type { FitNothing } from '../../domain/fit.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';

/** Why a company fills no gap of a place, the first reason that holds. `inChains`: it does something in some chain. */
export function whyNothing({ operations, activity }: DayGraph, company: number, minGrade: number, inChains: boolean): FitNothing {
  const links = rowOf(operations.byCompany, company);
  const doing = links.filter((link) => operations.trader[link] === 0);
  if (activity[company] === GONE) return 'HAS_LEFT';
  if (links.length === 0) return 'NO_SEGMENT';
  if (doing.length === 0) return 'ONLY_TRADES';
  if (doing.every((link) => operations.grade[link]! > minGrade)) return 'BELOW_GRADE';
  return inChains ? 'NO_GAP' : 'IN_NO_CHAIN';
}
