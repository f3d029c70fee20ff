import type { FactKind, FactRow } from '../domain/factModel.js';
import { globalId } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { Use } from '../queries/read/otherFactsAt.js';
import type { Edit } from '../queries/read/touchedByOrigins.js';
import type { RowsToRemove } from '../queries/write/removeRows.js';

/** Why something of the sample stays: it was edited, a fact of somebody else is at it, or what stays belongs to it. */
export type KeptReason =
  | ({ readonly kind: 'EDITED' } & Edit)
  | ({ readonly kind: 'USED' } & Use)
  | { readonly kind: 'BELONGS'; readonly of: string };

export interface Kept {
  readonly id: string;
  readonly name: string | null;
  readonly reason: KeptReason;
}

export interface SampleRemoval {
  readonly remove: RowsToRemove;
  /** Nodes that stay and facts that were edited, by id; facts that only say where such a node belongs are not listed. */
  readonly kept: readonly Kept[];
}

/** Facts without which a node does not mean what it meant: its place, its chain, what a declaration or an indicator is about. */
const BELONGING: ReadonlySet<FactKind> = new Set<FactKind>(['PART_OF', 'IN_REGION', 'IN_CHAIN', 'LOCATED_IN', 'COVERS', 'FOR_CHAIN', 'DESCRIBES']);

/**
 * What goes and what stays of rows that the sample wrote: what others edited stays, every node that a fact of theirs is
 * at, and whatever these belong to, up to the top. `used` tells of facts that are not among the rows, or were edited.
 */
export function planSampleRemoval(nodes: readonly NodeRow[], facts: readonly FactRow[], edited: ReadonlyMap<string, Edit>, used: ReadonlyMap<string, Use>): SampleRemoval {
  const reasons = new Map<string, KeptReason>();
  const rows = new Map(nodes.map((row) => [globalId(row.label, row.key), row]));
  for (const id of rows.keys()) {
    const [edit, use] = [edited.get(id), used.get(id)];
    if (edit !== undefined) reasons.set(id, { kind: 'EDITED', ...edit });
    else if (use !== undefined) reasons.set(id, { kind: 'USED', ...use });
  }
  const above = new Map<string, FactRow[]>();
  const going = new Set<FactRow>();
  for (const fact of facts) {
    const edit = edited.get(globalId('Fact', fact.key));
    if (edit !== undefined) reasons.set(globalId('Fact', fact.key), { kind: 'EDITED', ...edit });
    else going.add(fact);
    if (BELONGING.has(fact.kind)) above.set(fact.from, [...(above.get(fact.from) ?? []), fact]);
  }
  // Reached in the order of the map, which grows meanwhile.
  for (const id of reasons.keys()) {
    for (const fact of above.get(id) ?? []) {
      going.delete(fact);
      if (rows.has(fact.to) && !reasons.has(fact.to)) reasons.set(fact.to, { kind: 'BELONGS', of: id });
    }
  }
  return {
    remove: {
      nodes: nodes.filter((row) => !reasons.has(globalId(row.label, row.key))).map(({ label, key }) => ({ label, key })),
      facts: facts.filter((fact) => going.has(fact)).map(({ kind, key }) => ({ kind, key })),
    },
    kept: [...reasons].map(([id, reason]) => ({ id, name: nameOf(rows.get(id)), reason })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const nameOf = (row: NodeRow | undefined): string | null => (row !== undefined && 'name' in row ? row.name : null);
