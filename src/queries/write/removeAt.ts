import { MAX_TOUCHED } from '../../database/changeLog.js';
import type { ChangeMeta, Database } from '../../database/database.js';
import { READ_REVISION } from '../../database/revision.js';
import type { FactKind } from '../../domain/factModel.js';
import type { Revision } from '../../domain/graphRows.js';
import type { NodeLabel } from '../../domain/ids.js';
import { removeRows, type RemovedRows, type RowsToRemove } from './removeRows.js';
import type { WriteGuard, WriteProgress } from './writeRows.js';

/**
 * Removes rows in batches of one transaction each, facts first, so long as the graph is the one at `revision` and what
 * the batches before made of it: what to remove was judged by that graph. Answers the counts and the revision after;
 * `whole` is false when somebody else has written meanwhile, and the rest is to be judged anew.
 */
export async function removeAt(
  database: Database,
  change: ChangeMeta,
  { nodes, facts }: RowsToRemove,
  revision: Revision,
  onProgress: WriteProgress,
  guard: WriteGuard,
): Promise<{ readonly removed: RemovedRows; readonly revision: Revision; readonly whole: boolean }> {
  const total = nodes.length + facts.length;
  const removed = new Map<NodeLabel | FactKind, number>();
  let at = revision;
  for (let start = 0; start < total; start += MAX_TOUCHED) {
    const batch: RowsToRemove = {
      facts: facts.slice(start, start + MAX_TOUCHED),
      nodes: nodes.slice(Math.max(0, start - facts.length), Math.max(0, start - facts.length + MAX_TOUCHED)),
    };
    const outcome = await database.write(change, async (tx) => {
      await guard(tx);
      const [now] = await tx.run(READ_REVISION);
      return now?.number === at.number && now.epoch === at.epoch ? removeRows(tx, batch) : null;
    });
    // Nothing too when the batch was committed although its connection broke: the graph is judged anew, and that is seen.
    if (outcome.result === null) return { removed, revision: outcome.revision, whole: false };
    for (const [kind, count] of outcome.result) removed.set(kind, (removed.get(kind) ?? 0) + count);
    at = outcome.revision;
    onProgress(Math.min(start + MAX_TOUCHED, total), total);
  }
  return { removed, revision: at, whole: true };
}
