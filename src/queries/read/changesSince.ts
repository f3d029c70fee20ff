import type { Database } from '../database.js';

/** Ids touched by the changes after revision `after` up to revision `upTo`, each once. */
export async function changesSince(database: Database, after: number, upTo: number): Promise<readonly string[]> {
  return database.read({
    name: 'changesSince',
    cypher: `// ids touched since a revision
MATCH (c:Change) WHERE c.revision > $after AND c.revision <= $upTo
UNWIND c.touched AS id
RETURN DISTINCT id`,
    params: { after, upTo },
    decode: (row) => String(row.get('id')),
  });
}
