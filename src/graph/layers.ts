import type { Csr } from './csr.js';

export interface LayersAsk {
  readonly start: number;
  /** Layers at most. */
  readonly depth: number;
  /** Edges of a node, and the node at the other end of an edge. */
  readonly edges: Csr;
  readonly end: Int32Array;
  /** Whether hop `hop` (the first is 1) may go over an edge to a node. */
  readonly admits: (hop: number, edge: number, node: number) => boolean;
  /** Edges looked at after which the walk gives up. */
  readonly maxExplored: number;
}

/** A node of a layer, and the edges by which it was reached from the layer before. */
export interface LayerStep {
  readonly node: number;
  readonly depth: number;
  readonly edges: readonly number[];
}

export interface Layers {
  /** Nearest first, then in order of node; the start is not among them. */
  readonly steps: readonly LayerStep[];
  readonly exploredCount: number;
  readonly isTruncated: boolean;
}

/**
 * What is reached from a node, layer by layer: each node once, in the first layer whose hop admits it, with every edge that
 * leads to it from the layer before. A hop may turn down what a later one admits, so a layer is not always a distance.
 * Method: breadth first search; O(edges looked at). A walk that gives up has each layer before the last whole.
 */
export function layers({ start, depth, edges, end, admits, maxExplored }: LayersAsk): Layers {
  const place = placesOf(edges);
  const found = [start];
  const reachedBy: number[][] = [[]];
  const steps: LayerStep[] = [];
  let layer = Int32Array.of(start);
  let exploredCount = 0;
  place[start] = 1;
  try {
    for (let hop = 1; hop <= depth && layer.length > 0; hop += 1) {
      const before = found.length;
      let isTruncated = false;
      for (const node of layer) {
        const last = edges.offsets[node + 1]!;
        for (let at = edges.offsets[node]!; at < last; at += 1) {
          if (exploredCount === maxExplored) {
            isTruncated = true;
            break;
          }
          exploredCount += 1;
          const edge = edges.items[at]!;
          const other = end[edge]!;
          const known = place[other]!;
          if ((known > 0 && known <= before) || !admits(hop, edge, other)) continue;
          if (known > 0) reachedBy[known - 1]!.push(edge);
          else {
            found.push(other);
            reachedBy.push([edge]);
            place[other] = found.length;
          }
        }
      }
      layer = Int32Array.from(found.slice(before)).sort();
      for (const node of layer) steps.push({ node, depth: hop, edges: ascending(reachedBy[place[node]! - 1]!) });
      if (isTruncated) return { steps, exploredCount, isTruncated };
    }
    return { steps, exploredCount, isTruncated: false };
  } finally {
    for (const node of found) place[node] = 0;
  }
}

/** Of each node, one more than its place among those found; all 0 between walks. Kept, because a map of what a walk finds takes most of its time. */
function placesOf(edges: Csr): Int32Array {
  const known = places.get(edges) ?? new Int32Array(edges.offsets.length - 1);
  places.set(edges, known);
  return known;
}

const places = new WeakMap<Csr, Int32Array>();

function ascending(edges: number[]): readonly number[] {
  return edges.length > 1 ? edges.sort((a, b) => a - b) : edges;
}
