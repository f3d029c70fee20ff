import type { Revision } from '../../domain/graphRows.js';
import type { Database } from '../database.js';

/**
 * The revision, when nothing of it and nothing newer is half there. A commit becomes visible piece by piece: its number
 * before its change is in the index, a property before its number. A writer holds the lock of the revision until all of
 * it is there, so whoever has had the lock has seen each commit whole. It is taken for a moment and writes nothing.
 */
export async function settledRevision(database: Database, by: { readonly actor: string; readonly origin: string }): Promise<Revision> {
  const { revision } = await database.write(by, () => Promise.resolve(null));
  return revision;
}
