import type { WriteTransaction } from '../../database/database.js';
import type { FactKind } from '../../domain/factModel.js';
import { groupBy } from '../../domain/groupBy.js';
import type { NodeLabel } from '../../domain/ids.js';
import { removeRows, type RowsToRemove } from './removeRows.js';
import type { FactToWrite, NodeToWrite } from './rowsToWrite.js';
import { Tally } from './tally.js';
import { writeFacts } from './writeFacts.js';
import { writeNodes } from './writeNodes.js';

export interface EditsToApply {
  readonly removed: RowsToRemove;
  readonly nodes: readonly NodeToWrite[];
  readonly facts: readonly FactToWrite[];
}

/** Carries out edits that were judged in this transaction: what goes first, then nodes, then facts between them. */
export async function applyEdits(tx: WriteTransaction, { removed, nodes, facts }: EditsToApply): Promise<void> {
  const none = new Set<string>();
  const tally = new Tally();
  await removeRows(tx, removed);
  for (const [label, rows] of groupBy(nodes, (row): NodeLabel => row.label)) await writeNodes(tx, label, rows, none, tally);
  for (const [kind, rows] of groupBy(facts, (row): FactKind => row.kind)) await writeFacts(tx, kind, rows, none, tally);
}
