import { ChaingapError } from '../domain/errors.js';
import { decodeCursor, type ListIdentity } from './cursor.js';

/**
 * How many of a ranked list were passed, by a cursor that carries the revision and the rank. Throws BAD_CURSOR for
 * anything else, and CURSOR_STALE when the graph has changed since: ranks of two revisions do not go on from one another.
 */
export function readRankedCursor(list: ListIdentity, after: string | null | undefined, revision: string): number {
  const position = decodeCursor(list, after, 2);
  if (position === null) return 0;
  const [since = '', rank = ''] = position;
  if (since !== revision) throw new ChaingapError('CURSOR_STALE', 'The graph has changed since this cursor was given', { since, revision });
  if (!/^[1-9]\d{0,9}$/.test(rank)) throw new ChaingapError('BAD_CURSOR', 'Not a cursor of this list', {});
  return Number(rank);
}
