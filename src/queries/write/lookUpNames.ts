import type { NodeLabel } from '../../domain/ids.js';
import type { Database } from '../database.js';
import { isSearched } from './storedProperties.js';

const TIMEOUT_MS = 300_000;
/** A name that more have than this means none of them. */
const MOST = 2;

/** Keys of the nodes of one label that are called exactly this, by name, alias, key or code; names folded for search. */
export async function lookUpNames(database: Database, label: NodeLabel, names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!isSearched(label)) return new Map();
  const rows = await database.read({
    name: `named${label}`,
    cypher: `// nodes by their whole name
UNWIND $names AS name
CALL {
  WITH name
  MATCH (n:${label}) USING TEXT INDEX n:${label}(searchText)
  WHERE n.searchText CONTAINS name AND name IN split(n.searchText, '\\n')
  RETURN n.key AS key LIMIT ${MOST}
}
RETURN name, collect(key) AS keys`,
    params: { names },
    decode: (row) => [String(row.get('name')), (row.get('keys') as readonly unknown[]).map(String)] as const,
    timeoutMs: TIMEOUT_MS,
  });
  return new Map(rows);
}
