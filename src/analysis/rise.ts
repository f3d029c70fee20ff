import { rowOf, type Csr } from '../graph/csr.js';

/** Where a segment of the graph stands in a chain, by the chain's own numbers. */
export interface Rise {
  /** Itself, if it is in the chain, and all its ancestors in the chain, over any path; ascending. */
  readonly locals: Int32Array;
  /** Fewest steps over PART_OF to each of `locals`. */
  readonly steps: Int32Array;
  /** Itself, if it is in the chain; else the first segments in the chain on every path upwards; ascending. */
  readonly first: Int32Array;
}

export function riseOf(parents: Csr, localOf: ReadonlyMap<number, number>, segment: number): Rise {
  const inChain = [...climb(parents, segment, () => false)]
    .map(([ancestor, steps]) => ({ local: localOf.get(ancestor) ?? -1, steps }))
    .filter(({ local }) => local >= 0)
    .sort((a, b) => a.local - b.local);
  const first = [...climb(parents, segment, (ancestor) => localOf.has(ancestor)).keys()].map((ancestor) => localOf.get(ancestor) ?? -1);
  return {
    locals: Int32Array.from(inChain, ({ local }) => local),
    steps: Int32Array.from(inChain, ({ steps }) => steps),
    first: Int32Array.from(first.filter((local) => local >= 0)).sort(),
  };
}

/** Fewest steps to a segment and its ancestors: breadth-first over PART_OF, each once, never beyond where `stops` holds. */
function climb(parents: Csr, segment: number, stops: (ancestor: number) => boolean): ReadonlyMap<number, number> {
  const steps = new Map([[segment, 0]]);
  for (const [ancestor, distance] of steps) {
    if (stops(ancestor)) continue;
    // A Map is walked in order of insertion, what is added on the way included: it is its own queue.
    for (const parent of rowOf(parents, ancestor)) if (!steps.has(parent)) steps.set(parent, distance + 1);
  }
  return steps;
}
