import type { Snapshot } from '../projection/projection.js';
import { connection, pageSize, type Connection, type PageArguments } from './connection.js';
import type { ListIdentity } from './cursor.js';
import { readRankedCursor } from './rankedCursor.js';
import { revisionText } from '../domain/revisionText.js';

/** Where a page of a ranked list begins, and how long it is. Throws BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE. */
export function rankedPage(list: ListIdentity, { revision }: Snapshot, { first, after }: PageArguments): { readonly passed: number; readonly size: number } {
  return { size: pageSize(first), passed: readRankedCursor(list, after, revisionText(revision)) };
}

/** One page of a list that an analysis has put in order. Throws what `rankedPage` throws. */
export function rankedConnection<T, M>(list: ListIdentity, snapshot: Snapshot, ranked: readonly T[], page: PageArguments, model: (item: T) => M): Connection<M> {
  const { passed, size } = rankedPage(list, snapshot, page);
  const revision = revisionText(snapshot.revision);
  // Of the list only its length is kept: a walk has up to 50,000 steps, and a request may hold hundreds of pages.
  const total = ranked.length;
  const items = ranked.slice(passed, passed + size).map((item, at) => ({ position: [revision, String(passed + at + 1)], value: model(item) }));
  return connection(list, { items, hasNext: total > passed + size }, passed > 0, () => Promise.resolve(total));
}
