import type { FactKind } from '../../domain/factModel.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { RowCounts } from './rowsToWrite.js';

type Outcome = keyof RowCounts;

/** Counts of rows by kind and outcome. */
export class Tally {
  readonly #byKind = new Map<NodeLabel | FactKind, Record<Outcome, number>>();

  count(kind: NodeLabel | FactKind, outcome: Outcome, times = 1): void {
    const counts = this.#byKind.get(kind) ?? { created: 0, changed: 0, unchanged: 0 };
    counts[outcome] += times;
    this.#byKind.set(kind, counts);
  }

  add(other: Tally): void {
    for (const [kind, counts] of other.#byKind) {
      for (const outcome of ['created', 'changed', 'unchanged'] as const) this.count(kind, outcome, counts[outcome]);
    }
  }

  get byKind(): ReadonlyMap<NodeLabel | FactKind, RowCounts> {
    return this.#byKind;
  }

  /** Of all kinds together. */
  get totals(): RowCounts {
    const sum = (outcome: Outcome): number => [...this.#byKind.values()].reduce((total, counts) => total + counts[outcome], 0);
    return { created: sum('created'), changed: sum('changed'), unchanged: sum('unchanged') };
  }
}
