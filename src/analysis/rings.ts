import type { Ring } from '../domain/findings.js';
import type { RegionLevel } from '../domain/vocabulary.js';
import { closure } from '../graph/closure.js';
import { rowOf } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { isAbove } from './compare.js';
import type { TerritorySet } from './territorySet.js';

/** A ring around a territory: its regions or parks, as numbers, ascending; null when it cannot be drawn. */
export interface RingPlaces {
  readonly ring: Ring;
  readonly regions: readonly number[] | null;
  readonly parks: readonly number[] | null;
}

/** The rings of a territory, from near to far (docs/method.md, 9). */
export function ringsOf(day: DayGraph, { named }: TerritorySet, oneHourMinutes: number): readonly RingPlaces[] {
  const base = ascending([...named.regions, ...named.parks.flatMap((park) => [...rowOf(day.parkRegions, park)])]);
  const county = ofLevel(day, base, 'COUNTY');
  const ring = (name: Ring, regions: readonly number[] | null): RingPlaces => ({ ring: name, regions, parks: regions === null ? null : [] });
  return [
    { ring: 'PARK', ...(named.parks.length > 0 && named.regions.length === 0 ? { regions: [], parks: named.parks } : { regions: null, parks: null }) },
    ring('COUNTY', county),
    ring('PREFECTURE', ofLevel(day, base, 'PREFECTURE')),
    ring('ONE_HOUR', withinMinutes(day, county ?? base, oneHourMinutes)),
    ring('PROVINCE', ofLevel(day, base, 'PROVINCE')),
    ring('COUNTRY', ofLevel(day, base, 'COUNTRY')),
    ring('ABROAD', abroad(day)),
  ];
}

/** Of each base region the nearest region of a level, itself included: fewest steps, then smallest key. */
function ofLevel(day: DayGraph, base: readonly number[], level: RegionLevel): readonly number[] | null {
  const found = base.map((region) => nearest(day, region, level));
  return base.length === 0 || found.includes(null) ? null : ascending(found.filter((region) => region !== null));
}

function nearest(day: DayGraph, start: number, level: RegionLevel): number | null {
  const { rows } = day.graph.nodes.Region;
  const seen = new Set([start]);
  for (let generation = [start]; generation.length > 0; ) {
    const match = generation.filter((region) => rows[region]!.level === level);
    if (match.length > 0) return Math.min(...match);
    generation = [...new Set(generation.flatMap((region) => [...rowOf(day.regionParents, region)]))].filter((region) => !seen.has(region));
    for (const region of generation) seen.add(region);
  }
  return null;
}

/** The home and every region joined with it, or with one below it, within these minutes; null where no travel time is stated. */
function withinMinutes(day: DayGraph, home: readonly number[], minutes: number): readonly number[] | null {
  const { near } = day;
  const inside = closure(day.regionChildren, home);
  const joined: number[] = [];
  let stated = false;
  for (const [i, time] of near.minutes.entries()) {
    const [a, b] = [near.a[i]!, near.b[i]!];
    if (Number.isNaN(time) || (inside[a] === 0 && inside[b] === 0)) continue;
    stated = true;
    if (isAbove(time, minutes)) continue;
    if (inside[a] === 1) joined.push(b);
    if (inside[b] === 1) joined.push(a);
  }
  return stated ? ascending([...home, ...joined]) : null;
}

function abroad(day: DayGraph): readonly number[] | null {
  const regions = day.graph.nodes.Region.rows.flatMap(({ level }, region) => (level === 'ABROAD' ? [region] : []));
  return regions.length === 0 ? null : regions;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
