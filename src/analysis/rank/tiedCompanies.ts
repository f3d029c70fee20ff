import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import { tiedTo } from '../targets/ties.js';
import type { TerritorySet } from '../territorySet.js';

const known = new WeakMap<TerritorySet, Uint8Array>();

/**
 * 1 for a company outside the territory, not gone itself, with a direct tie to a company in it that has not left: a purchase or a sale,
 * a share held in either direction, or a chamber that both are members of. One pass over the ties of the territory's companies.
 */
export function tiedCompanies(day: DayGraph, territory: TerritorySet): Uint8Array {
  const found = known.get(territory);
  if (found !== undefined) return found;
  const tied = new Uint8Array(territory.has.length);
  const chambers = new Set<number>();
  for (const company of territory.companies) {
    if (day.activity[company] === GONE) continue;
    for (const other of tiedTo(day, company, chambers)) tied[other] = 1;
  }
  for (const company of territory.companies) tied[company] = 0;
  known.set(territory, tied);
  return tied;
}
