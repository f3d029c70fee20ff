import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import type { TerritorySet } from '../territorySet.js';

const known = new WeakMap<TerritorySet, Uint8Array>();

/**
 * 1 for a company outside the territory with a direct tie to a company in it that has not left: a purchase or a sale,
 * a share held in either direction, or a chamber that both are members of. One pass over the ties of the territory's companies.
 */
export function tiedCompanies(day: DayGraph, territory: TerritorySet): Uint8Array {
  const found = known.get(territory);
  if (found !== undefined) return found;
  const { supplies, ownership, memberships } = day;
  const tied = new Uint8Array(territory.has.length);
  const chambers = new Set<number>();
  for (const company of territory.companies) {
    if (day.activity[company] === GONE) continue;
    for (const edge of rowOf(supplies.byBuyer, company)) tied[supplies.seller[edge]!] = 1;
    for (const edge of rowOf(supplies.bySeller, company)) tied[supplies.buyer[edge]!] = 1;
    for (const share of rowOf(ownership.byOwner, company)) tied[ownership.owned[share]!] = 1;
    for (const share of rowOf(ownership.byOwned, company)) tied[ownership.owner[share]!] = 1;
    for (const membership of rowOf(memberships.byMember, company)) chambers.add(memberships.association[membership]!);
  }
  for (const chamber of chambers) for (const membership of rowOf(memberships.byAssociation, chamber)) tied[memberships.member[membership]!] = 1;
  for (const company of territory.companies) tied[company] = 0;
  known.set(territory, tied);
  return tied;
}
