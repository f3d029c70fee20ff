import { rowOf } from '../../graph/csr.js';
import { GONE, PRODUCES, type DayGraph } from '../../graph/dayGraph.js';
import type { TerritorySet } from '../territorySet.js';
import { tiedTo } from './ties.js';

/** What a territory brings to every target alike: who trades with its companies, and what these do. One pass over its companies. */
export interface Neighbourhood {
  /** By company outside: distinct companies of the territory with a direct tie to it. */
  readonly ties: Int32Array;
  /** How many companies outside have one. */
  readonly tiedOutside: number;
  /** 1 for a company outside that buys from or sells to a company of the territory. */
  readonly trades: Uint8Array;
  /** Producing companies of the territory by segment that they are stated to do, in the grade asked for. */
  readonly doing: ReadonlyMap<number, readonly number[]>;
}

export function neighbourhoodOf(day: DayGraph, territory: TerritorySet, minGrade: number): Neighbourhood {
  const { supplies, activity } = day;
  const ties = new Int32Array(territory.has.length);
  const trades = new Uint8Array(territory.has.length);
  const doing = new Map<number, number[]>();
  for (const company of territory.companies) {
    if (activity[company] === GONE) continue;
    for (const other of tiedTo(day, company)) ties[other]! += 1;
    for (const edge of rowOf(supplies.byBuyer, company)) trades[supplies.seller[edge]!] = 1;
    for (const edge of rowOf(supplies.bySeller, company)) trades[supplies.buyer[edge]!] = 1;
    if (activity[company] !== PRODUCES) continue;
    for (const segment of statedSegments(day, company, minGrade)) doing.set(segment, [...(doing.get(segment) ?? []), company]);
  }
  for (const company of territory.companies) trades[company] = 0;
  const tiedOutside = ties.filter((count, company) => count > 0 && territory.has[company] === 0).length;
  return { ties, tiedOutside, trades, doing };
}

function statedSegments({ operations }: DayGraph, company: number, minGrade: number): ReadonlySet<number> {
  const links = rowOf(operations.byCompany, company).filter((link) => operations.trader[link] === 0 && operations.grade[link]! <= minGrade);
  return new Set([...links].map((link) => operations.segment[link]!));
}
