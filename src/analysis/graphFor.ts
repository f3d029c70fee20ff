import type { Day } from '../domain/day.js';
import { ChaingapError } from '../domain/errors.js';
import { globalId } from '../domain/ids.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { fictionOf, type World } from '../graph/fiction.js';
import type { Graph } from '../graph/graph.js';
import { graphOnDay } from '../graph/graphOnDay.js';
import { worldOnDay } from '../graph/worldOnDay.js';

/** What a question names, by key. */
export interface Named {
  readonly regions: readonly string[];
  readonly parks: readonly string[];
  readonly enterprises?: readonly string[];
}

/**
 * The graph that answers a question: that of the day, in the world of all that the question names (docs/method.md, 2). What is
 * not there counts for neither: the analysis refuses it by its own code. Throws MIXED_WORLDS.
 */
export function graphFor(graph: Graph, day: Day, named: readonly Named[]): DayGraph {
  return worldOnDay(graph, day, worldOf(graphOnDay(graph, day), named));
}

function worldOf(day: DayGraph, named: readonly Named[]): World {
  const fiction = fictionOf(day);
  const ids: Readonly<Record<World, Set<string>>> = { REAL: new Set(), FICTIONAL: new Set() };
  const sort = (label: keyof typeof fiction, keys: readonly string[]): void => {
    for (const key of keys) {
      const number = day.graph.nodes[label].find(key);
      if (number !== null) ids[fiction[label][number] === 1 ? 'FICTIONAL' : 'REAL'].add(globalId(label, key));
    }
  };
  for (const { regions, parks, enterprises = [] } of named) {
    sort('Region', regions);
    sort('Park', parks);
    sort('Enterprise', enterprises);
  }
  if (ids.REAL.size > 0 && ids.FICTIONAL.size > 0) {
    throw new ChaingapError('MIXED_WORLDS', 'Real and fictional places or companies are named together', { real: [...ids.REAL], fictional: [...ids.FICTIONAL] });
  }
  return ids.FICTIONAL.size > 0 ? 'FICTIONAL' : 'REAL';
}
