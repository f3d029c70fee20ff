import type { ChangeMeta, Database, WriteTransaction } from '../../database/database.js';
import type { FactKind } from '../../domain/factModel.js';
import type { Revision } from '../../domain/graphRows.js';
import type { NodeLabel } from '../../domain/ids.js';
import { batchesOf, type Batch } from './batches.js';
import { groupBy } from '../../domain/groupBy.js';
import type { RowsToWrite, WrittenRows } from './rowsToWrite.js';
import { Tally } from './tally.js';
import { writeFacts } from './writeFacts.js';
import { writeNodes } from './writeNodes.js';

/** Called first in each transaction; what it throws ends the write before the batch. */
export type WriteGuard = (tx: WriteTransaction) => Promise<void>;

/** Called after each batch: rows done so far, and all of them. */
export type WriteProgress = (done: number, total: number) => void;

/**
 * Makes the graph say what the rows say: what is missing is created, what differs is changed, the rest is not
 * touched, so that the same rows written again make no revision. Nodes go first, in batches of one transaction
 * each; up to 5,000 rows are all or nothing, and a larger write that was cut short is completed by doing it again.
 * Keys are each given once. With an idempotency key, each batch has one derived from it.
 */
export async function writeRows(database: Database, change: ChangeMeta, rows: RowsToWrite, onProgress: WriteProgress = () => undefined, guard: WriteGuard = () => Promise.resolve()): Promise<WrittenRows> {
  const { nodes, facts, onlyIfMissing = new Set<string>() } = rows;
  const total = nodes.length + facts.length;
  const tally = new Tally();
  let revision: Revision | null = null;
  let done = 0;
  for (const [index, batch] of batchesOf(nodes, facts).entries()) {
    const counted = await writeBatch(database, batchMeta(change, index), batch, onlyIfMissing, guard);
    tally.add(counted.tally);
    revision = counted.revision;
    done += batch.nodes.length + batch.facts.length;
    onProgress(done, total);
  }
  return { ...tally.totals, byKind: tally.byKind, revision: revision ?? (await database.revision()) };
}

async function writeBatch(database: Database, change: ChangeMeta, batch: Batch, onlyIfMissing: ReadonlySet<string>, guard: WriteGuard): Promise<{ tally: Tally; revision: Revision }> {
  let tally = new Tally();
  const { revision, repeated } = await database.write(change, async (tx) => {
    // The work may run again from the start: its counts too.
    tally = new Tally();
    await guard(tx);
    for (const [label, rows] of groupBy(batch.nodes, (row): NodeLabel => row.label)) await writeNodes(tx, label, rows, onlyIfMissing, tally);
    for (const [kind, rows] of groupBy(batch.facts, (row): FactKind => row.kind)) await writeFacts(tx, kind, rows, onlyIfMissing, tally);
  });
  // Done earlier under the same key, and not by a first try of this very call: nothing is new.
  if (repeated && tally.byKind.size === 0) {
    for (const row of batch.nodes) tally.count(row.label, 'unchanged');
    for (const row of batch.facts) tally.count(row.kind, 'unchanged');
  }
  return { tally, revision };
}

function batchMeta(change: ChangeMeta, index: number): ChangeMeta {
  return change.idempotencyKey === undefined ? change : { ...change, idempotencyKey: `${change.idempotencyKey}#${index}` };
}
