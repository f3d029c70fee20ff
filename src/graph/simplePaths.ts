import { rowOf, type Csr } from './csr.js';

export interface SimplePathsAsk {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly maxHops: number;
  /** Edges out of a node and the node that each leads to; edges into a node and the node that each comes from. */
  readonly out: Csr;
  readonly into: Csr;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** Whether hop `hop` (the first is 1) may go over an edge to a node. */
  readonly admits: (hop: number, edge: number, node: number) => boolean;
  readonly maxExplored: number;
}

/** The nodes of a path, and between each two the edges that hop may go over. */
export interface SimplePath {
  readonly nodes: readonly number[];
  readonly hops: readonly { readonly from: number; readonly to: number; readonly edges: readonly number[] }[];
}

export interface SimplePaths {
  /** Fewest hops first, then in order of nodes. */
  readonly paths: readonly SimplePath[];
  readonly exploredCount: number;
  readonly isTruncated: boolean;
}

/**
 * The first simple paths along the edges from one node to another. Parallel edges are one hop.
 * Method: hops still needed, by breadth first search backwards without the filters (they can only make it more), prune a depth
 * first search; one length after the other, each searched whole, so that what is found first is best. Explicit stack.
 */
export function simplePaths({ from, to, most, maxHops, out, into, head, tail, admits, maxExplored }: SimplePathsAsk): SimplePaths {
  const needed = hopsTo(to, into, tail, maxHops);
  const paths: SimplePath[] = [];
  let exploredCount = 0;
  if (from === to) return { paths, exploredCount, isTruncated: false };
  for (let length = needed.get(from) ?? maxHops + 1; length <= maxHops && paths.length < most; length += 1) {
    const nodes = [from];
    const pending = [nextNodes(out, head, from)];
    const at = [0];
    while (nodes.length > 0) {
      const hop = nodes.length;
      const next = pending[hop - 1]![at[hop - 1]!++];
      if (next === undefined || paths.length === most) {
        nodes.pop();
        pending.pop();
        at.pop();
        continue;
      }
      if (exploredCount === maxExplored) return { paths, exploredCount, isTruncated: true };
      exploredCount += 1;
      const left = needed.get(next.node);
      const isThere = next.node === to;
      if (left === undefined || left > length - hop || isThere !== (hop === length) || nodes.includes(next.node)) continue;
      if (!next.edges.some((edge) => admits(hop, edge, next.node))) continue;
      if (isThere) {
        paths.push(pathOf([...nodes, to], out, head, admits));
        continue;
      }
      nodes.push(next.node);
      pending.push(nextNodes(out, head, next.node));
      at.push(0);
    }
  }
  return { paths, exploredCount, isTruncated: false };
}

interface NextNode {
  readonly node: number;
  readonly edges: readonly number[];
}

/** The nodes that a node leads to, ascending, each with its parallel edges. */
function nextNodes(out: Csr, head: Int32Array, node: number): readonly NextNode[] {
  const edgesTo = new Map<number, number[]>();
  for (const edge of rowOf(out, node)) {
    const known = edgesTo.get(head[edge]!);
    if (known === undefined) edgesTo.set(head[edge]!, [edge]);
    else known.push(edge);
  }
  return [...edgesTo].sort(([a], [b]) => a - b).map(([next, edges]) => ({ node: next, edges }));
}

function pathOf(nodes: readonly number[], out: Csr, head: Int32Array, admits: SimplePathsAsk['admits']): SimplePath {
  const hops = nodes.slice(1).map((to, at) => {
    const from = nodes[at]!;
    return { from, to, edges: [...rowOf(out, from)].filter((edge) => head[edge] === to && admits(at + 1, edge, to)) };
  });
  return { nodes, hops };
}

/** Hops to a node along the edges, of those that need no more than `most`. */
function hopsTo(to: number, into: Csr, tail: Int32Array, most: number): ReadonlyMap<number, number> {
  const hops = new Map([[to, 0]]);
  let layer: readonly number[] = [to];
  for (let hop = 1; hop <= most && layer.length > 0; hop += 1) {
    const reached: number[] = [];
    for (const node of layer) {
      for (const edge of rowOf(into, node)) {
        const before = tail[edge]!;
        if (hops.has(before)) continue;
        hops.set(before, hop);
        reached.push(before);
      }
    }
    layer = reached;
  }
  return hops;
}
