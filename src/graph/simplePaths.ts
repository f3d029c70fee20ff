import { rowOf, type Csr } from './csr.js';
import { HopsTo } from './hopsTo.js';

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

/** Edges that the search backwards may look at for each step of the search: it does nothing else with them. */
const BACKWARDS = 20;

/**
 * The first simple paths along the edges from one node to another. Parallel edges are one hop.
 * Method: hops still needed, by breadth first search backwards without the filters (they can only make it more), prune a depth
 * first search; one length after the other, each searched whole, so that what is found first is best. The search backwards goes
 * no farther than the length under search, and the last hop is looked up. Explicit stack.
 */
export function simplePaths({ from, to, most, maxHops, out, into, head, tail, admits, maxExplored }: SimplePathsAsk): SimplePaths {
  const paths: SimplePath[] = [];
  let exploredCount = 0;
  if (from === to) return { paths, exploredCount, isTruncated: false };
  const needed = new HopsTo(to, into, tail, maxExplored * BACKWARDS);
  const last = byNode(rowOf(into, to), tail);
  /** Where hop `hop` of a path of this length may lead from a node, ascending, the filters aside. */
  const nextNodes = (node: number, hop: number, length: number): readonly NextNode[] => {
    if (hop === length) {
      exploredCount += 1;
      return last.has(node) ? [[to, last.get(node)!]] : [];
    }
    const all = byNode(rowOf(out, node), head);
    exploredCount += all.size;
    return [...all].filter(([next]) => next !== to && needed.isWithin(next, length - hop)).sort(([a], [b]) => a - b);
  };
  for (let length = 1; length <= maxHops && paths.length < most; length += 1) {
    if (!needed.search(length)) return { paths, exploredCount, isTruncated: true };
    if (!needed.isWithin(from, length)) continue;
    const nodes = [from];
    const hops: (readonly number[])[] = [];
    const pending = [nextNodes(from, 1, length).values()];
    while (nodes.length > 0 && paths.length < most) {
      if (exploredCount > maxExplored) return { paths, exploredCount: maxExplored, isTruncated: true };
      const hop = nodes.length;
      const next = pending[hop - 1]!.next();
      if (next.done === true) {
        nodes.pop();
        hops.pop();
        pending.pop();
        continue;
      }
      const [node, parallel] = next.value;
      if (nodes.includes(node)) continue;
      const edges = parallel.filter((edge) => admits(hop, edge, node));
      if (edges.length === 0) continue;
      if (hop === length) {
        paths.push(pathOf([...nodes, node], [...hops, edges]));
        continue;
      }
      nodes.push(node);
      hops.push(edges);
      pending.push(nextNodes(node, hop + 1, length).values());
    }
  }
  return { paths, exploredCount, isTruncated: false };
}

type NextNode = readonly [node: number, edges: readonly number[]];

/** Edges by the node at their other end. */
function byNode(edges: Int32Array, end: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const edge of edges) {
    const known = groups.get(end[edge]!);
    if (known === undefined) groups.set(end[edge]!, [edge]);
    else known.push(edge);
  }
  return groups;
}

function pathOf(nodes: readonly number[], edges: readonly (readonly number[])[]): SimplePath {
  return { nodes, hops: edges.map((of, at) => ({ from: nodes[at]!, to: nodes[at + 1]!, edges: of })) };
}
