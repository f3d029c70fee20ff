import type { Database } from '../../database/database.js';

/**
 * Whether everything in the graph came in by changes of one origin (a prefix): the revision is their number, and with
 * no change at all there is no node but the titles.
 */
export async function isGraphOfOrigin(database: Database, prefix: string): Promise<boolean> {
  const [same] = await database.read({
    name: 'isGraphOfOrigin',
    cypher: `// did all that is here come from one origin?
MATCH (r:Revision {id: 'graph'})
RETURN CASE
  WHEN r.number = 0 THEN NOT EXISTS { MATCH (n) WHERE NOT (n:Title OR n:Revision OR n:Migration) }
  ELSE COUNT { MATCH (c:Change) WHERE c.origin STARTS WITH $prefix } = r.number
END AS same`,
    params: { prefix },
    decode: (row) => row.get('same') === true,
  });
  return same === true;
}
