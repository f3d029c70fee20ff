import type { AbsenceKnowledge } from '../domain/findings.js';
import { closure } from '../graph/closure.js';
import { rowOf } from '../graph/csr.js';
import type { DayGraph, DeclarationInForce } from '../graph/dayGraph.js';
import type { TerritorySet } from './territorySet.js';

type Members = TerritorySet['named'];

/** What the declarations in force say about a place (docs/method.md, 5): how an absence is known there. */
export interface Surveys {
  readonly absence: AbsenceKnowledge;
  /** For this chain or for every chain, covering at least one member of the territory. */
  readonly declarations: readonly DeclarationInForce[];
}

export function surveysOf(day: DayGraph, members: Members, chain: number): Surveys {
  const forChain = day.declarations.filter(({ chains }) => chains?.includes(chain) ?? true);
  return {
    absence: absenceBy(day, members, forChain),
    declarations: forChain.filter((declaration) => membersCovered(day, members, [declaration]).includes(true)),
  };
}

/** Whether declarations for every chain, of any scope, cover every member. */
export function isUniverseDeclared(day: DayGraph, members: Members): boolean {
  return isCovered(day, members, day.declarations.filter(({ chains }) => chains === null));
}

function absenceBy(day: DayGraph, members: Members, declarations: readonly DeclarationInForce[]): AbsenceKnowledge {
  if (isCovered(day, members, declarations.filter(({ scope }) => scope === 'ALL'))) return 'SURVEYED';
  return isCovered(day, members, declarations) ? 'ABOVE_SCALE_SURVEYED' : 'NOT_RECORDED';
}

function isCovered(day: DayGraph, members: Members, declarations: readonly DeclarationInForce[]): boolean {
  const covered = membersCovered(day, members, declarations);
  return covered.length > 0 && covered.every(Boolean);
}

/**
 * A named place covers itself, the regions below it, and the parks that have a region and all of whose regions it alone
 * covers; different members may be covered by different places.
 */
function membersCovered(day: DayGraph, { regions, parks }: Members, declarations: readonly DeclarationInForce[]): readonly boolean[] {
  const regionCount = day.graph.nodes.Region.size;
  const places = new Set(declarations.flatMap((declaration) => declaration.places));
  const below = [...places].filter((place) => place < regionCount).map((region) => closure(day.regionChildren, [region]));
  return [
    ...regions.map((region) => below.some((covered) => covered[region] === 1)),
    ...parks.map((park) => {
      const own = rowOf(day.parkRegions, park);
      return places.has(regionCount + park) || (own.length > 0 && below.some((covered) => own.every((region) => covered[region] === 1)));
    }),
  ];
}
