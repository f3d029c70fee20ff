import type { FactKind, FactRow } from '../../domain/factModel.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { Database } from '../database.js';
import { decodeFact, FACT_COLUMNS } from '../read/decodeFact.js';

const CHUNK = 10_000;
const TIMEOUT_MS = 300_000;

/** Two nodes by their keys. */
export type KeyPair = readonly [from: string, to: string];

/** Facts of one kind that are stored between these pairs of nodes. */
export async function lookUpFacts(database: Database, kind: FactKind, [from, to]: readonly [NodeLabel, NodeLabel], pairs: readonly KeyPair[]): Promise<readonly FactRow[]> {
  const found: FactRow[] = [];
  for (let start = 0; start < pairs.length; start += CHUNK) {
    const rows = await database.read({ name: `between${kind}`, cypher: between(kind, from, to), params: { pairs: pairs.slice(start, start + CHUNK) }, decode: decodeFact, timeoutMs: TIMEOUT_MS });
    found.push(...rows);
  }
  return found;
}

// Labels and kinds come from the closed lists of the model, never from a caller. The hints as in comparison.ts.
const between = (kind: FactKind, from: NodeLabel, to: NodeLabel): string => `// facts between two nodes
UNWIND $pairs AS pair
MATCH (a:${from} {key: pair[0]}) USING INDEX a:${from}(key)
MATCH (b:${to} {key: pair[1]}) USING INDEX b:${to}(key)
MATCH (a)-[r:${kind}]->(b)
RETURN ${FACT_COLUMNS}`;
