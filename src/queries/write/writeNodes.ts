import type { WriteTransaction } from '../../database/database.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { compare, isLeftAlone, storedNodes } from './comparison.js';
import type { NodeToWrite } from './rowsToWrite.js';
import { searchTextOf, statedFields, withoutNulls, type Properties } from './storedProperties.js';
import { storable } from './storable.js';
import type { Tally } from './tally.js';

interface Put {
  readonly key: string;
  readonly properties: Properties;
}

/** Writes those nodes of one label that are new or differ from what is stored. */
export async function writeNodes(tx: WriteTransaction, label: NodeLabel, rows: readonly NodeToWrite[], onlyIfMissing: ReadonlySet<string>, tally: Tally): Promise<void> {
  const stored = new Map(await tx.run(storedNodes(label, rows.map(({ key }) => key))));
  const puts = { created: [] as Put[], changed: [] as Put[] };
  for (const row of rows) {
    const before = stored.get(row.key);
    const { outcome, stated, fields } = compare(label, row, before, isLeftAlone(onlyIfMissing, label, row.key));
    tally.count(label, outcome);
    if (outcome === 'unchanged') continue;
    const earlier = before === undefined ? null : statedFields(label, before.properties);
    const after = { ...earlier, ...stated };
    puts[outcome].push({ key: row.key, properties: { ...storable(label, stated, fields), ...searchTextOf(label, row.key, after) } });
    const record = (values: Properties): Properties => ({ key: row.key, ...withoutNulls(values) });
    tx.touch(globalId(label, row.key), earlier === null ? null : record(earlier), record(after));
  }
  if (puts.created.length > 0) await put(tx, `create${label}`, createNodes(label), puts.created);
  if (puts.changed.length > 0) await put(tx, `change${label}`, changeNodes(label), puts.changed);
  if (label === 'Enterprise') await writeAliases(tx, [...puts.created, ...puts.changed]);
}

// Labels come from the closed list of the model, never from a caller. A null in `+=` removes the property.
const createNodes = (label: NodeLabel): string => `// create nodes
UNWIND $rows AS row
CREATE (n:${label} {key: row.key})
SET n += row.properties, n.revision = $revision`;

const changeNodes = (label: NodeLabel): string => `// change nodes
UNWIND $rows AS row
MATCH (n:${label} {key: row.key}) USING INDEX n:${label}(key)
SET n += row.properties, n.revision = $revision`;

/** A former key once written goes on naming its company, also when a later list leaves it out. */
async function writeAliases(tx: WriteTransaction, puts: readonly Put[]): Promise<void> {
  const rows = puts.flatMap(({ key, properties: { formerKeys } }) => (Array.isArray(formerKeys) ? formerKeys.map((former) => ({ key, former: String(former) })) : []));
  if (rows.length === 0) return;
  const cypher = `// former keys of companies
UNWIND $rows AS row
MATCH (e:Enterprise {key: row.key}) USING INDEX e:Enterprise(key)
MERGE (a:Alias {key: row.former})
MERGE (a)-[:ALIAS_OF]->(e)`;
  await put(tx, 'writeAliases', cypher, rows);
}

async function put(tx: WriteTransaction, name: string, cypher: string, rows: readonly object[]): Promise<void> {
  await tx.run({ name, cypher, params: { rows, revision: tx.revision }, decode: () => null });
}
