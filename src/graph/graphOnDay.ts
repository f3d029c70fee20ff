import type { Day } from '../domain/day.js';
import { buildDayGraph } from './buildDayGraph.js';
import type { DayGraph } from './dayGraph.js';
import type { Graph } from './graph.js';

/** Days kept at once for one graph: today's, and those of a few comparisons in time. */
const KEPT = 6;
const known = new WeakMap<Graph, Map<number, DayGraph>>();

/** The facts in force on a day. Days between which nothing begins or ends share one answer; the last few are kept. */
export function graphOnDay(graph: Graph, day: Day): DayGraph {
  const kept = known.get(graph) ?? new Map<number, DayGraph>();
  known.set(graph, kept);
  const interval = turnsUpTo(graph.turns, day);
  const onDay = kept.get(interval) ?? buildDayGraph(graph, day);
  kept.delete(interval);
  kept.set(interval, onDay);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return onDay;
}

/** How many turns lie at or before a day: binary search. */
function turnsUpTo(turns: readonly Day[], day: Day): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
