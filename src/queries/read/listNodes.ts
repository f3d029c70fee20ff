import type { Database } from '../database.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeNode } from './decodeNode.js';
import { cutPage, type Page } from './page.js';

/** A list of nodes: `match` is Cypher that binds `n` (duplicates allowed), with its parameters. */
export interface NodeList<L extends NodeLabel> {
  readonly name: string;
  readonly label: L;
  readonly match: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One page in order of key, from after `after`. */
export async function listNodes<L extends NodeLabel>(database: Database, list: NodeList<L>, first: number, after: string | null): Promise<Page<NodeRow<L>>> {
  const rows = await database.read({
    name: `list${list.name}`,
    cypher: `// list ${list.name}
${list.match}
WITH DISTINCT n WHERE $after IS NULL OR n.key > $after
RETURN n.key AS key, properties(n) AS properties ORDER BY key LIMIT toInteger($limit)`,
    params: { ...list.params, after, limit: first + 1 },
    decode: (row) => decodeNode(list.label, row.get('properties')),
  });
  return cutPage(rows.map((value) => ({ position: [value.key], value })), first);
}

/** How many nodes the whole list has. */
export async function countNodes(database: Database, list: NodeList<NodeLabel>): Promise<number> {
  const [count] = await database.read({
    name: `count${list.name}`,
    cypher: `// count ${list.name}
${list.match}
RETURN count(DISTINCT n) AS count`,
    params: list.params,
    decode: (row) => Number(row.get('count')),
  });
  return count ?? 0;
}
