import type { Day } from '../domain/day.js';
import { buildDayGraph } from './buildDayGraph.js';
import type { DayGraph } from './dayGraph.js';
import { fictionOf, type Fiction, type World } from './fiction.js';
import type { Graph } from './graph.js';
import { graphOnDay } from './graphOnDay.js';
import { subgraph } from './subgraph.js';

const known = new WeakMap<DayGraph, Partial<Record<World, DayGraph>>>();

/**
 * The facts in force on a day in one world, as if the other were not recorded: its places, its companies and every fact that ends in one
 * are left out. What knows only this graph cannot mix the two. Kept with the whole graph of the day; that graph itself where nothing is left out.
 */
export function worldOnDay(graph: Graph, day: Day, world: World): DayGraph {
  const whole = graphOnDay(graph, day);
  const worlds = known.get(whole) ?? {};
  known.set(whole, worlds);
  return (worlds[world] ??= without(whole, day, otherThan(world, fictionOf(whole))));
}

function without(whole: DayGraph, day: Day, leftOut: Fiction): DayGraph {
  return Object.values<Uint8Array>({ ...leftOut }).some((marks) => marks.includes(1)) ? buildDayGraph(subgraph(whole.graph, leftOut), day) : whole;
}

function otherThan(world: World, { Region, Park, Enterprise }: Fiction): Fiction {
  const not = (marks: Uint8Array): Uint8Array => marks.map((mark) => 1 - mark);
  return world === 'REAL' ? { Region, Park, Enterprise } : { Region: not(Region), Park: not(Park), Enterprise: not(Enterprise) };
}
