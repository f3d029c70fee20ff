import type { Territory } from '../../../src/analysis/gapOptions.js';
import type { AbsenceKnowledge } from '../../../src/domain/findings.js';
import type { DeclarationScope } from '../../../src/domain/vocabulary.js';
import { selfAndAbove } from './hierarchy.js';
import { inOrder } from './numbers.js';
import type { Declaration, Place, World } from './world.js';

/** CALCULUS 3 and 5, docs/method.md 5 and 7: what is declared to be complete. */

/** The regions and parks that must be covered; of the whole graph, each region without a parent. */
export function membersOf(world: World, territory: Territory | null): readonly Place[] {
  if (territory === null) {
    return [...world.regions.keys()].filter((key) => world.regionParents(key).length === 0).map((key) => ({ kind: 'Region', key }));
  }
  return [
    ...territory.regions.map((key) => ({ kind: 'Region', key }) as const),
    ...territory.parks.map((key) => ({ kind: 'Park', key }) as const),
  ];
}

/** It names the place, or one region that it names covers it: from above, or all regions of the park. */
function covers(world: World, declaration: Declaration, place: Place): boolean {
  return declaration.places.some((named) => {
    if (named.kind === place.kind && named.key === place.key) return true;
    if (named.kind === 'Park') return false;
    const isUnder = (region: string): boolean => selfAndAbove(world.regionParents, region).has(named.key);
    if (place.kind === 'Region') return isUnder(place.key);
    const regions = world.parks.get(place.key) ?? [];
    return regions.length > 0 && regions.every(isUnder);
  });
}

/** Where there is nothing to cover (a whole graph without regions) nothing is known to be complete. */
function coverAll(world: World, declarations: readonly Declaration[], territory: Territory | null): boolean {
  const members = membersOf(world, territory);
  return members.length > 0 && members.every((place) => declarations.some((declaration) => covers(world, declaration, place)));
}

/** Declarations for the chain or for every chain. */
const forChain = (world: World, chain: string): readonly Declaration[] =>
  world.declarations.filter(({ chains }) => chains === 'EVERY' || chains.has(chain));

export function absenceKnowledge(world: World, chain: string, territory: Territory | null): AbsenceKnowledge {
  const ofScope = (scopes: readonly DeclarationScope[]): readonly Declaration[] =>
    forChain(world, chain).filter(({ scope }) => scopes.includes(scope));
  if (coverAll(world, ofScope(['ALL']), territory)) return 'SURVEYED';
  return coverAll(world, ofScope(['ALL', 'ABOVE_SCALE']), territory) ? 'ABOVE_SCALE_SURVEYED' : 'NOT_RECORDED';
}

/** Declarations for every chain, of either scope, cover every member of both territories. */
export function isUniverseDeclared(world: World, territory: Territory | null, reference: Territory | null): boolean {
  const general = world.declarations.filter(({ chains }) => chains === 'EVERY');
  return coverAll(world, general, territory) && coverAll(world, general, reference);
}

/** Those for the chain or for every chain that cover at least one member of the territory. */
export function declarationsOf(world: World, chain: string, territory: Territory | null): readonly string[] {
  const members = membersOf(world, territory);
  return inOrder(
    forChain(world, chain)
      .filter((declaration) => members.some((place) => covers(world, declaration, place)))
      .map(({ key }) => key),
  );
}
