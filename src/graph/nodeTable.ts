import type { NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { asIndex, type Index } from './nodeIndex.js';

/** The nodes of one label, in order of key. */
export class NodeTable<L extends NodeLabel> {
  readonly rows: readonly NodeRow<L>[];
  readonly #indexOf: ReadonlyMap<string, Index<L>>;

  constructor(rows: readonly NodeRow<L>[]) {
    this.rows = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.#indexOf = new Map(this.rows.map(({ key }, index) => [key, asIndex<L>(index)]));
  }

  get size(): number {
    return this.rows.length;
  }

  /** The index of a key; null when there is no such node. */
  find(key: string): Index<L> | null {
    return this.#indexOf.get(key) ?? null;
  }

  key(index: number): string {
    return this.rows[index]!.key;
  }
}
