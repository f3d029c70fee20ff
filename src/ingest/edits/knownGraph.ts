import type { FactKind } from '../../domain/factModel.js';
import { globalId, parseId, type NodeLabel } from '../../domain/ids.js';
import type { Values } from '../records.js';
import type { DecodedEdit } from './decodeEdit.js';

/** A node that is there. Its key is not the one asked for where that is a former key of a company. */
export interface KnownNode {
  readonly label: NodeLabel;
  readonly key: string;
  readonly values: Values;
  readonly revision: string;
}

/** A fact that is there. */
export interface KnownFact {
  readonly kind: FactKind;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
  readonly revision: string;
}

/** What stands on a node: every fact that is at it, and what is about nothing else and so would be about nothing. */
export interface Dependants {
  readonly facts: readonly { readonly kind: FactKind; readonly key: string }[];
  readonly nodes: readonly { readonly label: NodeLabel; readonly key: string }[];
}

/** What the graph holds of the things that edits speak of. */
export interface KnownGraph {
  /** By the id asked for. */
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly facts: ReadonlyMap<string, KnownFact>;
  /** Key of the company that holds a code. */
  readonly usccHolders: ReadonlyMap<string, string>;
  /** Every PART_OF of the labels asked for, its ends as ids. */
  readonly partOf: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  /** By the id of the node that is to be deleted, as asked. */
  readonly dependants: ReadonlyMap<string, Dependants>;
  /** By the id of a declaration that could lose a chain: the keys of the facts that say which chains it is for. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
}

/** What must be looked up before edits can be judged. */
export interface EditQuestions {
  readonly nodes: ReadonlySet<string>;
  /** Keys of facts that are named; those of new links follow from the nodes (`linkOf`). */
  readonly facts: ReadonlySet<string>;
  readonly usccs: ReadonlySet<string>;
  readonly partOf: ReadonlySet<NodeLabel>;
  readonly dependants: ReadonlySet<string>;
}

export function questionsOf(edits: readonly DecodedEdit[]): EditQuestions {
  const nodes = new Set<string>();
  const facts = new Set<string>();
  const usccs = new Set<string>();
  const partOf = new Set<NodeLabel>();
  const dependants = new Set<string>();
  for (const edit of edits) {
    if (edit.does === 'create') nodes.add(globalId(edit.label, edit.key));
    if (edit.does === 'change' || edit.does === 'delete') nodes.add(edit.id);
    if (edit.does === 'delete') dependants.add(edit.id);
    if (edit.does === 'changeLink' || edit.does === 'unlink') facts.add(edit.key);
    if (edit.does === 'create' || edit.does === 'change') {
      if (typeof edit.values.uscc === 'string') usccs.add(edit.values.uscc);
      for (const former of formerKeysOf(edit.values)) nodes.add(globalId('Enterprise', former));
    }
    if (edit.does !== 'link') continue;
    for (const id of [edit.from, edit.to, ...Object.values(edit.keys)]) if (id !== null) nodes.add(id);
    const { kind } = parseId(edit.from);
    if (edit.kind === 'PART_OF' && kind !== 'Fact') partOf.add(kind);
  }
  return { nodes, facts, usccs, partOf, dependants };
}

export function formerKeysOf({ formerKeys }: Values): readonly string[] {
  return Array.isArray(formerKeys) ? formerKeys.map(String) : [];
}
