import { layers, type Layers } from '../../graph/layers.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { simplePaths, type SimplePaths } from '../../graph/simplePaths.js';
import { hopTest, type Hop } from './hopTest.js';
import { supplyConditions, type SupplyCondition } from './supplyCondition.js';

export type SupplyHop = Hop<SupplyCondition>;

/** Which way to go along supplies: to who sells to it, or to who buys from it. */
export type TraceDirection = 'UPSTREAM' | 'DOWNSTREAM';

/** Supplies looked at by one walk: some hundredths of a second. */
const MAX_EXPLORED = 50_000;

/** The companies up or down the supplies of a company. Nodes are companies, edges are supplies in force. */
export function traceSupplies(day: DayGraph, company: number, direction: TraceDirection, depth: number, hops: readonly SupplyHop[]): Layers {
  const { byBuyer, bySeller, seller, buyer } = day.supplies;
  const way = direction === 'UPSTREAM' ? { edges: byBuyer, end: seller } : { edges: bySeller, end: buyer };
  return layers({ start: company, depth, ...way, admits: hopTest(hops, (asked) => supplyConditions(day, asked)), maxExplored: MAX_EXPLORED });
}

/** Ways along supplies from a company to one that it supplies, directly or over others. */
export function supplyPaths(day: DayGraph, from: number, to: number, most: number, maxHops: number, hops: readonly SupplyHop[]): SimplePaths {
  const { byBuyer, bySeller, seller, buyer } = day.supplies;
  return simplePaths({ from, to, most, maxHops, out: bySeller, into: byBuyer, head: buyer, tail: seller, admits: hopTest(hops, (asked) => supplyConditions(day, asked)), maxExplored: MAX_EXPLORED });
}
