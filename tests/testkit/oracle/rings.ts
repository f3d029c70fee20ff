import type { GapOptions, Territory } from '../../../src/analysis/gapOptions.js';
import type { Ring } from '../../../src/domain/findings.js';
import type { RegionLevel } from '../../../src/domain/vocabulary.js';
import { nearestUp, selfAndAbove } from './hierarchy.js';
import { atLeast, inOrder } from './numbers.js';
import type { World } from './world.js';

/** docs/method.md 9: the rings of a territory, from near to far; null where one cannot be drawn. */
export interface DrawnRing {
  readonly ring: Ring;
  readonly territory: Territory | null;
}

export function ringsOf(world: World, territory: Territory, options: GapOptions): readonly DrawnRing[] {
  const regions = (keys: readonly string[] | null): Territory | null => (keys === null ? null : { regions: keys, parks: [] });
  const level = (name: RegionLevel): Territory | null => regions(regionsOfLevel(world, territory, name));
  return [
    { ring: 'PARK', territory: parksOf(territory) },
    { ring: 'COUNTY', territory: level('COUNTY') },
    { ring: 'PREFECTURE', territory: level('PREFECTURE') },
    { ring: 'ONE_HOUR', territory: regions(oneHour(world, territory, options.oneHourMinutes)) },
    { ring: 'PROVINCE', territory: level('PROVINCE') },
    { ring: 'COUNTRY', territory: level('COUNTRY') },
    { ring: 'ABROAD', territory: regions(abroad(world)) },
  ];
}

const parksOf = (territory: Territory): Territory | null =>
  territory.parks.length > 0 && territory.regions.length === 0 ? { regions: [], parks: inOrder(territory.parks) } : null;

/** The regions of the territory and those in which its parks lie. */
const baseOf = (world: World, territory: Territory): readonly string[] =>
  inOrder([...territory.regions, ...territory.parks.flatMap((park) => world.parks.get(park) ?? [])]);

/** Of each base region the nearest of that level, itself included; null if one has none (or there is no base region). */
function regionsOfLevel(world: World, territory: Territory, level: RegionLevel): readonly string[] | null {
  const found = baseOf(world, territory).map((region) =>
    nearestUp(world.regionParents, region, (candidate) => world.regions.get(candidate) === level),
  );
  const known = found.flatMap((region) => (region === null ? [] : [region]));
  return found.length === 0 || known.length < found.length ? null : inOrder(known);
}

/** The county ring (or the base) and all joined with it, or with what is below it, within the minutes. */
function oneHour(world: World, territory: Territory, minutes: number): readonly string[] | null {
  const home = regionsOfLevel(world, territory, 'COUNTY') ?? baseOf(world, territory);
  const isHome = (region: string): boolean => {
    const above = selfAndAbove(world.regionParents, region);
    return home.some((member) => above.has(member));
  };
  const roads = world.near.filter((near) => near.minutes !== null && (isHome(near.from) || isHome(near.to)));
  if (roads.length === 0) return null;
  const short = roads.filter((near) => atLeast(minutes, near.minutes));
  const joined = short.flatMap(({ from, to }) => [...(isHome(from) ? [to] : []), ...(isHome(to) ? [from] : [])]);
  return inOrder([...home, ...joined]);
}

function abroad(world: World): readonly string[] | null {
  const keys = [...world.regions].filter(([, level]) => level === 'ABROAD').map(([key]) => key);
  return keys.length === 0 ? null : inOrder(keys);
}
