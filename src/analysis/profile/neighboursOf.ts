import { sourcesOf } from '../../graph/mergeOnDay.js';
import { companiesDoing } from '../operations.js';
import type { Scope } from '../scope.js';
import type { TerritorySet } from '../territorySet.js';
import type { ProfileNeighbour } from './profileResult.js';

/** The segments at one end of FEEDS links of a chain, with who here does them: essential first, then in order of key. */
export function neighboursOf(scope: Scope, territory: TerritorySet, links: Int32Array, ends: Int32Array): readonly ProfileNeighbour[] {
  const { view, day } = scope;
  return [...links]
    .map((link) => ({ local: ends[link]!, fact: view.feeds.fact[link]! }))
    .sort((a, b) => Number(day.feeds.essential[b.fact] === 1) - Number(day.feeds.essential[a.fact] === 1) || a.local - b.local)
    .map(({ local, fact }) => {
      const essential = day.feeds.essential[fact]!;
      return {
        segment: day.graph.nodes.Segment.key(view.segments[local]!),
        essential: essential === -1 ? null : essential === 1,
        enterprises: [...companiesDoing(scope, territory, local)].map((company) => day.graph.nodes.Enterprise.key(company)),
        facts: sourcesOf(day.feeds.facts, fact),
      };
    });
}
