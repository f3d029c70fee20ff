import type { WriteTransaction } from '../../database/database.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { asRecord } from '../read/decodeNode.js';
import type { NodeToWrite } from './rowsToWrite.js';
import { differing, searchTextOf, statedFields, withoutNulls, type Properties } from './storedProperties.js';
import { storable } from './storable.js';
import type { Tally } from './tally.js';

interface Put {
  readonly key: string;
  readonly properties: Properties;
}

/** Writes those nodes of one label that are new or differ from what is stored. */
export async function writeNodes(tx: WriteTransaction, label: NodeLabel, rows: readonly NodeToWrite[], onlyIfMissing: ReadonlySet<string>, tally: Tally): Promise<void> {
  const stored = await readNodes(tx, label, rows);
  const created: Put[] = [];
  const changed: Put[] = [];
  for (const row of rows) {
    const id = globalId(label, row.key);
    const before = stored.get(row.key);
    const stated = statedFields(label, row);
    const fields = before === undefined ? Object.keys(stated) : onlyIfMissing.has(id) ? [] : differing(stated, before);
    tally.count(label, before === undefined ? 'created' : fields.length > 0 ? 'changed' : 'unchanged');
    if (before !== undefined && fields.length === 0) continue;
    const after = { ...statedFields(label, before ?? {}), ...stated };
    const properties = { ...storable(label, stated, fields), ...searchTextOf(label, row.key, after) };
    (before === undefined ? created : changed).push({ key: row.key, properties });
    const record = (values: Properties): Properties => ({ key: row.key, ...withoutNulls(values) });
    tx.touch(id, before === undefined ? null : record(statedFields(label, before)), record(after));
  }
  if (created.length > 0) await run(tx, `create${label}`, createNodes(label), created);
  if (changed.length > 0) await run(tx, `change${label}`, changeNodes(label), changed);
  if (label === 'Enterprise') await writeAliases(tx, [...created, ...changed]);
}

async function readNodes(tx: WriteTransaction, label: NodeLabel, rows: readonly NodeToWrite[]): Promise<ReadonlyMap<string, Properties>> {
  const found = await tx.run({
    name: `stored${label}`,
    cypher: `// what is stored of these nodes\nUNWIND $keys AS key\nMATCH (n:${label} {key: key})\nRETURN key, properties(n) AS properties`,
    params: { keys: rows.map(({ key }) => key) },
    decode: (row) => [String(row.get('key')), asRecord(row.get('properties'))] as const,
  });
  return new Map(found);
}

// Labels come from the closed list of the model, never from a caller. A null in `+=` removes the property.
const createNodes = (label: NodeLabel): string => `// create nodes
UNWIND $rows AS row
CREATE (n:${label} {key: row.key})
SET n += row.properties`;

const changeNodes = (label: NodeLabel): string => `// change nodes
UNWIND $rows AS row
MATCH (n:${label} {key: row.key})
SET n += row.properties`;

/** A former key once written goes on naming its company, also when a later list leaves it out. */
async function writeAliases(tx: WriteTransaction, puts: readonly Put[]): Promise<void> {
  const rows = puts.flatMap(({ key, properties: { formerKeys } }) => (Array.isArray(formerKeys) ? formerKeys.map((former) => ({ key, former: String(former) })) : []));
  if (rows.length === 0) return;
  const cypher = `// former keys of companies
UNWIND $rows AS row
MATCH (e:Enterprise {key: row.key})
MERGE (a:Alias {key: row.former})
MERGE (a)-[:ALIAS_OF]->(e)`;
  await run(tx, 'writeAliases', cypher, rows);
}

async function run(tx: WriteTransaction, name: string, cypher: string, rows: readonly object[]): Promise<void> {
  await tx.run({ name, cypher, params: { rows }, decode: () => null });
}
