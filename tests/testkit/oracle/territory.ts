import type { Territory } from '../../../src/analysis/gapOptions.js';
import { selfAndAbove } from './hierarchy.js';
import type { Company, Place, World } from './world.js';

/** CALCULUS 1 and docs/method.md 2: what lies in a territory. `null` is the whole graph. */
export function holdsRegion(world: World, territory: Territory, region: string): boolean {
  const above = selfAndAbove(world.regionParents, region);
  return territory.regions.some((member) => above.has(member));
}

export function holdsPark(world: World, territory: Territory, park: string): boolean {
  return territory.parks.includes(park) || (world.parks.get(park) ?? []).some((region) => holdsRegion(world, territory, region));
}

const holdsPlace = (world: World, territory: Territory, place: Place): boolean =>
  place.kind === 'Region' ? holdsRegion(world, territory, place.key) : holdsPark(world, territory, place.key);

const plantsOf = (company: Company): readonly Place[] => company.places.filter((place) => place.role === 'PLANT');

/** One of its plants is in it, or, if it has no plant, its registered address. */
export function holdsCompany(world: World, territory: Territory | null, company: Company): boolean {
  if (territory === null) return true;
  const plants = plantsOf(company);
  return (plants.length > 0 ? plants : company.places).some((place) => holdsPlace(world, territory, place));
}

/** In the territory by a plant, with another plant that is not in it. */
export function isAlsoOutside(world: World, territory: Territory | null, company: Company): boolean {
  if (territory === null) return false;
  const inside = plantsOf(company).map((place) => holdsPlace(world, territory, place));
  return inside.includes(true) && inside.includes(false);
}
