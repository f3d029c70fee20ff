import type { FactKind, FactRow } from '../../src/domain/factModel.js';
import { FACT_MODEL } from '../../src/domain/factModel.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import type { NodeLabel } from '../../src/domain/ids.js';
import { NODE_MODEL, type NodeRow } from '../../src/domain/nodeModel.js';

/** A small graph written down in a test: what is not said of a node or fact is null. */
export class GraphBuilder implements GraphRows {
  readonly revision = { epoch: 'test', number: 1, writtenAt: new Date('2024-07-01T00:00:00Z') };
  readonly nodes: NodeRow[] = [];
  readonly facts: FactRow[] = [];

  node<L extends NodeLabel>(label: L, key: string, values: Partial<NodeRow<L>> = {}): this {
    const blank = Object.fromEntries(Object.keys(NODE_MODEL[label].fields).map((field) => [field, null]));
    this.nodes.push({ ...blank, name: key, label, key, ...values } as unknown as NodeRow);
    return this;
  }

  fact<K extends FactKind>(kind: K, from: string, to: string, values: Partial<FactRow<K>> = {}): this {
    const blank = Object.fromEntries(Object.keys(FACT_MODEL[kind].fields).map((field) => [field, null]));
    this.facts.push({ ...blank, kind, key: `f${this.facts.length}`, from, to, source: 'test', ...values } as unknown as FactRow);
    return this;
  }
}
