import type { FactRow } from '../domain/factModel.js';
import type { GraphRows, Revision } from '../domain/graphRows.js';
import { globalId } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';

/** The rows of the graph by global id: what changes are applied to before the typed arrays are built anew. */
export class RowStore {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #facts = new Map<string, FactRow>();

  get size(): number {
    return this.#nodes.size + this.#facts.size;
  }

  putNode(row: NodeRow): void {
    this.#nodes.set(globalId(row.label, row.key), row);
  }

  putFact(row: FactRow): void {
    this.#facts.set(globalId('Fact', row.key), row);
  }

  /** Puts what is there now in place of what was; an id without a row is gone. */
  replace(ids: readonly string[], { nodes, facts }: Pick<GraphRows, 'nodes' | 'facts'>): void {
    for (const id of ids) {
      this.#nodes.delete(id);
      this.#facts.delete(id);
    }
    for (const row of nodes) this.putNode(row);
    for (const row of facts) this.putFact(row);
  }

  rows(revision: Revision): GraphRows {
    return { revision, nodes: this.#nodes.values(), facts: this.#facts.values() };
  }
}
