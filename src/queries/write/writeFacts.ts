import type { WriteTransaction } from '../../database/database.js';
import { ChaingapError } from '../../domain/errors.js';
import type { FactKind } from '../../domain/factModel.js';
import { globalId, parseId } from '../../domain/ids.js';
import { compare, isLeftAlone, storedFacts, type Stored } from './comparison.js';
import type { FactToWrite } from './rowsToWrite.js';
import { storable } from './storable.js';
import { statedFields, withoutNulls, type Properties } from './storedProperties.js';
import type { Tally } from './tally.js';

interface Put {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Writes those facts of one kind that are new or differ from what is stored. Throws NOT_FOUND when an end is missing. */
export async function writeFacts(tx: WriteTransaction, kind: FactKind, rows: readonly FactToWrite[], onlyIfMissing: ReadonlySet<string>, tally: Tally): Promise<void> {
  const stored = new Map(await tx.run(storedFacts(kind, rows.map(({ key }) => key))));
  const created = new Map<string, Put[]>();
  const changed: Put[] = [];
  for (const row of rows) {
    const before = stored.get(row.key);
    requireSameEnds(row, before);
    const { outcome, stated, fields } = compare(kind, row, before, isLeftAlone(onlyIfMissing, 'Fact', row.key));
    tally.count(kind, outcome);
    if (outcome === 'unchanged') continue;
    const put: Put = { key: row.key, from: row.from, to: row.to, properties: storable(kind, stated, fields) };
    if (outcome === 'created') append(created, endsOf(kind, row), put);
    else changed.push(put);
    const record = (values: Properties): Properties => ({ kind, key: row.key, from: row.from, to: row.to, ...withoutNulls(values) });
    const earlier = before === undefined ? null : statedFields(kind, before.properties);
    tx.touch(globalId('Fact', row.key), earlier === null ? null : record(earlier), record({ ...earlier, ...stated }));
  }
  for (const [pattern, puts] of created) await createFacts(tx, kind, pattern, puts);
  if (changed.length > 0) await changeFacts(tx, kind, changed);
}

/** The revision is locked and the keys were read: nobody else can make one of them meanwhile, so CREATE serves. */
async function createFacts(tx: WriteTransaction, kind: FactKind, pattern: string, puts: readonly Put[]): Promise<void> {
  const made = await tx.run({
    name: `create${kind}`,
    cypher: `// create facts
UNWIND $rows AS row
${pattern}
CREATE (a)-[r:${kind} {key: row.key}]->(b)
SET r += row.properties, r.revision = $revision
RETURN row.key AS key`,
    params: { rows: puts.map((put) => ({ ...put, from: parseId(put.from).key, to: parseId(put.to).key })), revision: tx.revision },
    decode: (row) => String(row.get('key')),
  });
  if (made.length === puts.length) return;
  const done = new Set(made);
  const lost = puts.find(({ key }) => !done.has(key));
  const ends = `${lost?.from ?? ''} → ${lost?.to ?? ''}`;
  throw new ChaingapError('NOT_FOUND', `An end of ${kind} ${ends} is not in the graph`, { id: ends });
}

async function changeFacts(tx: WriteTransaction, kind: FactKind, puts: readonly Put[]): Promise<void> {
  await tx.run({
    name: `change${kind}`,
    cypher: `// change facts
UNWIND $rows AS row
MATCH ()-[r:${kind} {key: row.key}]->() USING INDEX r:${kind}(key)
SET r += row.properties, r.revision = $revision`,
    params: { rows: puts, revision: tx.revision },
    decode: () => null,
  });
}

/** The clause that finds both ends, by labels of the model: one statement a pair of labels. */
function endsOf(kind: FactKind, { from, to }: FactToWrite): string {
  const [a, b] = [parseId(from).kind, parseId(to).kind];
  if (a === 'Fact' || b === 'Fact') throw new ChaingapError('WRONG_KIND', `A fact cannot be an end of ${kind}`, { id: a === 'Fact' ? from : to, expected: 'node' });
  return `MATCH (a:${a} {key: row.from}) USING INDEX a:${a}(key)\nMATCH (b:${b} {key: row.to}) USING INDEX b:${b}(key)`;
}

function requireSameEnds(row: FactToWrite, stored: Stored | undefined): void {
  if (stored === undefined || (row.from === stored.from && row.to === stored.to)) return;
  throw new ChaingapError('CONSTRAINT_VIOLATED', `Fact ${row.key} joins other ends than the one stored`, { id: globalId('Fact', row.key) });
}

function append(groups: Map<string, Put[]>, group: string, put: Put): void {
  const puts = groups.get(group);
  if (puts === undefined) groups.set(group, [put]);
  else puts.push(put);
}
