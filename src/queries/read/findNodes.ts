import type { Database } from '../database.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeNode, NODE_IS_WHOLE } from './decodeNode.js';

/** Nodes of one label by their keys; what is not there is missing from the map. A company is found by a former key too; of two that had it, the first in order. */
export async function findNodes<L extends NodeLabel>(database: Database, label: L, keys: readonly string[]): Promise<ReadonlyMap<string, NodeRow<L>>> {
  const rows = await database.read({
    name: `find${label}`,
    cypher: label === 'Enterprise' ? BY_KEY_OR_ALIAS : byKey(label),
    params: { keys },
    decode: (row) => ({ asked: String(row.get('asked')), node: decodeNode(label, row.get('properties')) }),
  });
  return new Map(rows.map(({ asked, node }) => [asked, node]));
}

// Labels come from the closed list of the model, never from a caller.
const byKey = (label: NodeLabel): string => `
// find nodes by key
UNWIND $keys AS key
MATCH (n:${label} {key: key})
WITH key, properties(n) AS properties WHERE ${NODE_IS_WHOLE}
RETURN key AS asked, properties`;

const BY_KEY_OR_ALIAS = `
// find companies by key, else by former key
UNWIND $keys AS key
OPTIONAL MATCH (n:Enterprise {key: key})
OPTIONAL MATCH (:Alias {key: key})-[:ALIAS_OF]->(m:Enterprise)
WITH key, n, m ORDER BY m.key
WITH key, n, head(collect(m)) AS former
WITH key, coalesce(n, former) AS e
WHERE e IS NOT NULL
WITH key, properties(e) AS properties WHERE ${NODE_IS_WHOLE}
RETURN key AS asked, properties`;
