import type { FactRow } from '../domain/factModel.js';
import type { GraphRows } from '../domain/graphRows.js';
import { parseId, type NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { Database } from '../queries/database.js';
import { findFacts } from '../queries/read/findFacts.js';
import { findNodes } from '../queries/read/findNodes.js';

/** Ids read by one statement. */
const CHUNK = 5_000;

/** What the touched ids name now; what is gone has no row. */
export async function readTouched(database: Database, touched: readonly string[]): Promise<Pick<GraphRows, 'nodes' | 'facts'>> {
  const keys = new Map<NodeLabel | 'Fact', string[]>();
  for (const id of touched) {
    const { kind, key } = parseId(id);
    const known = keys.get(kind);
    if (known === undefined) keys.set(kind, [key]);
    else known.push(key);
  }
  const nodes: NodeRow[] = [];
  const facts: FactRow[] = [];
  for (const [kind, all] of keys) {
    for (const chunk of chunks(all)) {
      if (kind === 'Fact') facts.push(...(await findFacts(database, chunk)).values());
      // A former key leads to the company that has it now: that is no row of its own.
      else for (const [asked, row] of await findNodes(database, kind, chunk)) if (row.key === asked) nodes.push(row);
    }
  }
  return { nodes, facts };
}

function* chunks(keys: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < keys.length; start += CHUNK) yield keys.slice(start, start + CHUNK);
}
