import type { Revision } from '../domain/graphRows.js';
import type { Row, Statement } from './database.js';

/** The one revision node; its epoch is drawn when the database is first migrated, and again on restore. */
export const READ_REVISION: Statement<Revision> = {
  name: 'readRevision',
  cypher: `// the revision of the graph
MATCH (r:Revision {id: 'graph'})
RETURN r.epoch AS epoch, r.number AS number, r.writtenAt AS writtenAt`,
  decode: decodeRevision,
};

/**
 * Takes the write lock of the revision node: first statement of every write. It reads nothing and states nothing of the
 * number: what a statement reads of a node may have been read before it waited for that node's lock.
 */
export const LOCK_REVISION: Statement<null> = {
  name: 'lockRevision',
  cypher: `// lock first: writers queue here and never deadlock further on
MATCH (r:Revision {id: 'graph'})
SET r.locked = true`,
  decode: () => null,
};

export const WRITE_CHANGE = `// count the revision up and record the change
MATCH (r:Revision {id: 'graph'})
SET r.number = toInteger($number), r.writtenAt = $at
CREATE (:Change {revision: toInteger($number), at: $at, actor: $actor, origin: $origin, idempotencyKey: $idempotencyKey,
                 touched: $touched, before: $before, after: $after, request: $request, answer: $answer})
RETURN r.epoch AS epoch, r.number AS number, r.writtenAt AS writtenAt`;

export function decodeRevision(row: Row): Revision {
  return { epoch: String(row.get('epoch')), number: Number(row.get('number')), writtenAt: new Date(String(row.get('writtenAt'))) };
}
