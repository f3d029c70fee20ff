import { rowOf, type Csr } from './csr.js';

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
  const seen = new Set([start]);
  const steps: LayerStep[] = [];
  let layer: readonly number[] = [start];
  let exploredCount = 0;
  for (let hop = 1; hop <= depth && layer.length > 0; hop += 1) {
    const reached = new Map<number, number[]>();
    let isTruncated = false;
    for (const node of layer) {
      for (const edge of rowOf(edges, node)) {
        if (exploredCount === maxExplored) {
          isTruncated = true;
          break;
        }
        exploredCount += 1;
        const other = end[edge]!;
        if (seen.has(other) || !admits(hop, edge, other)) continue;
        const known = reached.get(other);
        if (known === undefined) reached.set(other, [edge]);
        else known.push(edge);
      }
    }
    layer = [...reached.keys()].sort((a, b) => a - b);
    for (const node of layer) {
      seen.add(node);
      steps.push({ node, depth: hop, edges: reached.get(node)!.sort((a, b) => a - b) });
    }
    if (isTruncated) return { steps, exploredCount, isTruncated };
  }
  return { steps, exploredCount, isTruncated: false };
}
