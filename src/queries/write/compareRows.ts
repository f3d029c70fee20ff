import type { Database, Statement } from '../../database/database.js';
import type { FactKind } from '../../domain/factModel.js';
import type { NodeLabel } from '../../domain/ids.js';
import { compare, isLeftAlone, storedFacts, storedNodes, type Stored } from './comparison.js';
import { groupBy } from '../../domain/groupBy.js';
import type { RowsToWrite, WrittenRows } from './rowsToWrite.js';
import { Tally } from './tally.js';

const CHUNK = 5_000;

/** What `writeRows` would do with these rows now, without doing it. */
export async function compareRows(database: Database, { nodes, facts, onlyIfMissing = new Set<string>() }: RowsToWrite): Promise<WrittenRows> {
  const tally = new Tally();
  for (const [label, rows] of groupBy(nodes, (row): NodeLabel => row.label)) {
    const stored = await read(database, rows, (keys) => storedNodes(label, keys));
    for (const row of rows) tally.count(label, compare(label, row, stored.get(row.key), isLeftAlone(onlyIfMissing, label, row.key)).outcome);
  }
  for (const [kind, rows] of groupBy(facts, (row): FactKind => row.kind)) {
    const stored = await read(database, rows, (keys) => storedFacts(kind, keys));
    for (const row of rows) tally.count(kind, compare(kind, row, stored.get(row.key), isLeftAlone(onlyIfMissing, 'Fact', row.key)).outcome);
  }
  return { ...tally.totals, byKind: tally.byKind, revision: await database.revision() };
}

async function read(database: Database, rows: readonly { readonly key: string }[], statement: (keys: readonly string[]) => Statement<readonly [string, Stored]>): Promise<ReadonlyMap<string, Stored>> {
  const stored = new Map<string, Stored>();
  for (let start = 0; start < rows.length; start += CHUNK) {
    for (const [key, value] of await database.read(statement(rows.slice(start, start + CHUNK).map(({ key }) => key)))) stored.set(key, value);
  }
  return stored;
}
