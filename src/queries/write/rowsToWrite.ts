import type { FactKind, FactRow } from '../../domain/factModel.js';
import type { NodeLabel, IdKind } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import type { Revision } from '../../domain/graphRows.js';

/** What a writer states of a node: a value, null for "not stated", and nothing at all for a field it leaves as it is. */
export type NodeToWrite<L extends NodeLabel = NodeLabel> = { readonly [K in L]: Pick<NodeRow<K>, 'label' | 'key'> & Partial<NodeRow<K>> }[L];

/** The same of a fact. Key and ends are always there. */
export type FactToWrite<K extends FactKind = FactKind> = {
  readonly [T in K]: Pick<FactRow<T>, 'kind' | 'key' | 'from' | 'to'> & Partial<FactRow<T>>;
}[K];

export interface RowsToWrite {
  readonly nodes: readonly NodeToWrite[];
  readonly facts: readonly FactToWrite[];
  /** Global ids that are made when they are missing and otherwise left as they are. */
  readonly onlyIfMissing?: ReadonlySet<string>;
}

export interface RowCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface WrittenRows extends RowCounts {
  readonly revision: Revision;
  /** The same counts by label and by kind of fact; what did not occur is missing. */
  readonly byKind: ReadonlyMap<Exclude<IdKind, 'Fact'> | FactKind, RowCounts>;
}
