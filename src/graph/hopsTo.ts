import { rowOf, type Csr } from './csr.js';

/** How many hops away from a node others are along the edges, found out backwards, one layer after the other as it is asked. */
export class HopsTo {
  readonly #into: Csr;
  readonly #tail: Int32Array;
  readonly #hops: Int8Array;
  #layer: readonly number[];
  #searched = 0;
  /** Edges that may still be looked at. */
  #left: number;

  constructor(to: number, into: Csr, tail: Int32Array, maxEdges: number) {
    this.#into = into;
    this.#tail = tail;
    this.#hops = new Int8Array(into.offsets.length - 1).fill(UNKNOWN);
    this.#hops[to] = 0;
    this.#layer = [to];
    this.#left = maxEdges;
  }

  /** Knows all within so many hops from now on; false when these are too many edges to look at. */
  search(hops: number): boolean {
    for (; this.#searched < hops; this.#searched += 1) {
      const reached: number[] = [];
      for (const node of this.#layer) {
        const edges = rowOf(this.#into, node);
        this.#left -= edges.length;
        if (this.#left < 0) return false;
        for (const edge of edges) {
          const before = this.#tail[edge]!;
          if (this.#hops[before] !== UNKNOWN) continue;
          this.#hops[before] = this.#searched + 1;
          reached.push(before);
        }
      }
      this.#layer = reached;
    }
    return true;
  }

  /** Whether a node is within so many hops, of those that have been searched. */
  isWithin(node: number, hops: number): boolean {
    const needed = this.#hops[node]!;
    return needed !== UNKNOWN && needed <= hops;
  }
}

const UNKNOWN = -1;
