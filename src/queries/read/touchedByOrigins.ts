import type { Database } from '../database.js';

/** The log of a graph with millions of rows holds as many ids. */
const TIMEOUT_MS = 300_000;

/** Ids of all that changes of these origins (each the start of one) ever touched, each once. */
export async function touchedByOrigins(database: Database, origins: readonly string[]): Promise<readonly string[]> {
  return database.read({
    name: 'touchedByOrigins',
    cypher: `// ids touched by changes of these origins
MATCH (c:Change) WHERE any(origin IN $origins WHERE c.origin STARTS WITH origin)
UNWIND c.touched AS id
RETURN DISTINCT id ORDER BY id`,
    params: { origins },
    decode: (row) => String(row.get('id')),
    timeoutMs: TIMEOUT_MS,
  });
}

/** Who changed a thing, when, through what. */
export interface Edit {
  readonly actor: string;
  readonly origin: string;
  readonly at: string;
}

/** Of these ids those that a change of any other origin made or changed, with the last such change. A removal leaves nothing to keep. */
export async function editedByOthers(database: Database, origins: readonly string[], ids: readonly string[]): Promise<ReadonlyMap<string, Edit>> {
  const changes = await database.read({
    name: 'editedByOthers',
    cypher: `// changes of other origins that touched any of these ids
MATCH (c:Change) WHERE none(origin IN $origins WHERE c.origin STARTS WITH origin)
WITH c, [id IN c.touched WHERE $ids[id]] AS ids WHERE size(ids) > 0
RETURN ids, c.after AS after, c.actor AS actor, c.origin AS origin, c.at AS at ORDER BY c.revision`,
    // A map is looked up by hashing; a list would be gone through for each id of the log.
    params: { origins, ids: Object.fromEntries(ids.map((id) => [id, true])) },
    decode: (row) => ({
      touched: row.get('ids') as readonly string[],
      after: JSON.parse(String(row.get('after'))) as Readonly<Record<string, unknown>>,
      edit: { actor: String(row.get('actor')), origin: String(row.get('origin')), at: String(row.get('at')) },
    }),
    timeoutMs: TIMEOUT_MS,
  });
  const edited = new Map<string, Edit>();
  for (const { touched, after, edit } of changes) {
    for (const id of touched) {
      if (Object.hasOwn(after, id)) edited.set(id, edit);
      else edited.delete(id);
    }
  }
  return edited;
}
