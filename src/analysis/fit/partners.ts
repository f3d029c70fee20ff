import { rowOf } from '../../graph/csr.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { neighboursOf } from '../profile/neighboursOf.js';
import type { ProfileNeighbour } from '../profile/profileResult.js';
import type { Scope } from '../scope.js';
import type { TerritorySet } from '../territorySet.js';

/** Segments next to what a company does, in one chain or several, each once: essential first, then in order of key. */
export interface FitPartners {
  /** Successors and predecessors that companies here do, itself not counted; predecessors that none does. */
  readonly buyers: readonly ProfileNeighbour[];
  readonly suppliers: readonly ProfileNeighbour[];
  readonly lacking: readonly ProfileNeighbour[];
}

/** `scopes` are the chains in which the company does something. */
export function partnersOf({ graph }: DayGraph, scopes: readonly Scope[], territory: TerritorySet, company: number): FitPartners {
  const [next, before]: [ProfileNeighbour[], ProfileNeighbour[]] = [[], []];
  for (const scope of scopes) {
    const { feeds } = scope.view;
    for (const local of scope.does(company)) {
      next.push(...neighboursOf(scope, territory, rowOf(feeds.out, local), feeds.to));
      before.push(...neighboursOf(scope, territory, rowOf(feeds.into, local), feeds.from));
    }
  }
  const key = graph.nodes.Enterprise.key(company);
  const [after, ahead] = [merged(next, key), merged(before, key)];
  const isDone = ({ enterprises }: ProfileNeighbour): boolean => enterprises.length > 0;
  return { buyers: after.filter(isDone), suppliers: ahead.filter(isDone), lacking: ahead.filter((neighbour) => !isDone(neighbour)) };
}

function merged(neighbours: readonly ProfileNeighbour[], company: string): readonly ProfileNeighbour[] {
  const bySegment = new Map<string, ProfileNeighbour>();
  for (const neighbour of neighbours) {
    const known = bySegment.get(neighbour.segment);
    bySegment.set(neighbour.segment, {
      segment: neighbour.segment,
      essential: known?.essential === true ? true : (neighbour.essential ?? known?.essential ?? null),
      enterprises: neighbour.enterprises.filter((key) => key !== company),
      facts: [...new Set([...(known?.facts ?? []), ...neighbour.facts])].sort(),
    });
  }
  return [...bySegment.values()].sort((a, b) => Number(b.essential === true) - Number(a.essential === true) || (a.segment < b.segment ? -1 : 1));
}
