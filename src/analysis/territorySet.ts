import { ChaingapError } from '../domain/errors.js';
import { closure } from '../graph/closure.js';
import { rowOf } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';
import type { Territory } from './gapOptions.js';
import { kept } from './kept.js';
import { numberOf } from './numberOf.js';

/** A territory resolved on a day (docs/method.md, 2). */
export interface TerritorySet {
  /** The regions and parks named, as numbers, ascending. */
  readonly named: { readonly regions: readonly number[]; readonly parks: readonly number[] };
  /** 1 for a region named or below one; 1 for a park named or in one of these regions. */
  readonly regions: Uint8Array;
  readonly parks: Uint8Array;
  /** Companies in it, ascending, and 1 for each. */
  readonly companies: Int32Array;
  readonly has: Uint8Array;
}

/** Throws NOT_FOUND for a place that is not in the graph, EMPTY_TERRITORY for no place at all. */
export function resolveTerritory(day: DayGraph, territory: Territory, argument: string): TerritorySet {
  if (territory.regions.length + territory.parks.length === 0) throw new ChaingapError('EMPTY_TERRITORY', `${argument} names no place`, { argument });
  const sets = known.get(day) ?? new Map<string, TerritorySet>();
  known.set(day, sets);
  return kept(sets, JSON.stringify([territory.regions, territory.parks]), KEPT, () => named(day, territory, argument));
}

/** Territories kept for one graph: what is worked out of a place, such as its ties, then serves all chains and segments asked of it. */
const KEPT = 8;
const known = new WeakMap<DayGraph, Map<string, TerritorySet>>();

function named(day: DayGraph, { regions, parks }: Territory, argument: string): TerritorySet {
  return territoryOf(
    day,
    regions.map((key) => numberOf(day, 'Region', key, argument)),
    parks.map((key) => numberOf(day, 'Park', key, argument)),
  );
}

/** A company is in a territory when one of its plants is, or, if it has no plant, its registered address. */
export function territoryOf(day: DayGraph, namedRegions: readonly number[], namedParks: readonly number[]): TerritorySet {
  const regions = closure(day.regionChildren, namedRegions);
  const parks = new Uint8Array(day.graph.nodes.Park.size);
  for (const park of namedParks) parks[park] = 1;
  regions.forEach((inside, region) => {
    if (inside === 1) for (const park of rowOf(day.regionParks, region)) parks[park] = 1;
  });
  const has = new Uint8Array(day.graph.nodes.Enterprise.size);
  const candidates: number[] = [];
  const places = [regions, parks] as const;
  for (let place = 0; place < regions.length + parks.length; place += 1) {
    if (!isInside(places, place)) continue;
    for (const company of rowOf(day.companiesAt, place)) {
      if (has[company] === 1 || !isCompanyInside(day, places, company)) continue;
      has[company] = 1;
      candidates.push(company);
    }
  }
  const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
  return { named: { regions: ascending(namedRegions), parks: ascending(namedParks) }, regions, parks, companies: Int32Array.from(candidates).sort(), has };
}

/** The whole graph: every company, those without a place included. Named are the regions without a parent. */
export function wholeGraph(day: DayGraph): TerritorySet {
  const { Region, Park, Enterprise } = day.graph.nodes;
  const roots = Region.rows.map((_row, region) => region).filter((region) => rowOf(day.regionParents, region).length === 0);
  return {
    named: { regions: roots, parks: [] },
    regions: new Uint8Array(Region.size).fill(1),
    parks: new Uint8Array(Park.size).fill(1),
    companies: Int32Array.from({ length: Enterprise.size }, (_none, company) => company),
    has: new Uint8Array(Enterprise.size).fill(1),
  };
}

/** Whether a company is in by a plant and has another plant that is not. */
export function isAlsoOutside({ plants }: DayGraph, { regions, parks }: TerritorySet, company: number): boolean {
  const own = rowOf(plants, company);
  const inside = own.filter((place) => isInside([regions, parks], place)).length;
  return inside > 0 && inside < own.length;
}

function isCompanyInside({ plants, addresses }: DayGraph, places: readonly [Uint8Array, Uint8Array], company: number): boolean {
  const own = rowOf(plants, company);
  return (own.length > 0 ? own : rowOf(addresses, company)).some((place) => isInside(places, place));
}

function isInside([regions, parks]: readonly [Uint8Array, Uint8Array], place: number): boolean {
  return (place < regions.length ? regions[place] : parks[place - regions.length]) === 1;
}
