import { parseId, type NodeLabel } from '../domain/ids.js';
import type { Database } from '../queries/database.js';
import { findFacts } from '../queries/read/findFacts.js';
import { findNodes } from '../queries/read/findNodes.js';
import type { RowStore } from './rowStore.js';

/** Ids re-read by one statement. */
const CHUNK = 5_000;

/** Reads the touched ids again and puts what is there now in place of what was; what is gone is removed. */
export async function applyChanges(database: Database, store: RowStore, touched: readonly string[]): Promise<void> {
  const facts: string[] = [];
  const nodes = new Map<NodeLabel, string[]>();
  for (const id of touched) {
    const { kind, key } = parseId(id);
    store.remove(id);
    if (kind === 'Fact') facts.push(key);
    else nodes.set(kind, append(nodes.get(kind), key));
  }
  for (const [label, keys] of nodes) {
    for (const chunk of chunks(keys)) {
      for (const [asked, row] of await findNodes(database, label, chunk)) if (row.key === asked) store.putNode(row);
    }
  }
  for (const chunk of chunks(facts)) {
    for (const row of (await findFacts(database, chunk)).values()) store.putFact(row);
  }
}

function* chunks(keys: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < keys.length; start += CHUNK) yield keys.slice(start, start + CHUNK);
}

function append(list: string[] | undefined, item: string): string[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}
