import type { FactKind } from '../../domain/factModel.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { Values } from '../records.js';

/** What edits come to, once nothing is wrong with any of them: first all that goes, then nodes, then facts. */
export interface EditPlan {
  readonly removed: {
    readonly nodes: readonly { readonly label: NodeLabel; readonly key: string }[];
    readonly facts: readonly { readonly kind: FactKind; readonly key: string }[];
  };
  readonly nodes: readonly { readonly label: NodeLabel; readonly key: string; readonly values: Values }[];
  readonly facts: readonly { readonly kind: FactKind; readonly key: string; readonly from: string; readonly to: string; readonly values: Values }[];
  /** Of each edit, in order: the global id of what it was about. */
  readonly ids: readonly string[];
}
