import type { WriteTransaction } from '../../database/database.js';
import { ChaingapError } from '../../domain/errors.js';
import type { FactKind } from '../../domain/factModel.js';
import { globalId, parseId, type IdKind } from '../../domain/ids.js';
import { asRecord } from '../read/decodeNode.js';
import type { FactToWrite } from './rowsToWrite.js';
import { storable } from './storable.js';
import { differing, statedFields, withoutNulls, type Properties } from './storedProperties.js';
import type { Tally } from './tally.js';

interface Stored {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
interface Put {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Writes those facts of one kind that are new or differ from what is stored. Throws NOT_FOUND when an end is missing. */
export async function writeFacts(tx: WriteTransaction, kind: FactKind, rows: readonly FactToWrite[], onlyIfMissing: ReadonlySet<string>, tally: Tally): Promise<void> {
  const stored = await readFacts(tx, kind, rows);
  const created = new Map<string, Put[]>();
  const changed: Put[] = [];
  for (const row of rows) {
    const before = stored.get(row.key);
    const id = globalId('Fact', row.key);
    if (before !== undefined) requireSameEnds(row, before);
    const stated = statedFields(kind, row);
    const fields = before === undefined ? Object.keys(stated) : onlyIfMissing.has(id) ? [] : differing(stated, before.properties);
    tally.count(kind, before === undefined ? 'created' : fields.length > 0 ? 'changed' : 'unchanged');
    if (before !== undefined && fields.length === 0) continue;
    const [from, to] = [parseId(row.from), parseId(row.to)];
    const put = { key: row.key, from: from.key, to: to.key, properties: storable(kind, stated, fields) };
    if (before === undefined) append(created, `${from.kind} ${to.kind}`, put);
    else changed.push(put);
    const record = (values: Properties): Properties => ({ kind, key: row.key, from: row.from, to: row.to, ...withoutNulls(values) });
    const earlier = before === undefined ? null : statedFields(kind, before.properties);
    tx.touch(id, earlier === null ? null : record(earlier), record({ ...earlier, ...stated }));
  }
  for (const puts of created.values()) await createFacts(tx, kind, puts, rows);
  if (changed.length > 0) await changeFacts(tx, kind, changed);
}

async function readFacts(tx: WriteTransaction, kind: FactKind, rows: readonly FactToWrite[]): Promise<ReadonlyMap<string, Stored>> {
  const found = await tx.run({
    name: `stored${kind}`,
    cypher: `// what is stored of these facts
UNWIND $keys AS key
MATCH (a)-[r:${kind} {key: key}]->(b)
RETURN key, properties(r) AS properties, head(labels(a)) + ':' + a.key AS from, head(labels(b)) + ':' + b.key AS to`,
    params: { keys: rows.map(({ key }) => key) },
    decode: (row) => [String(row.get('key')), { from: String(row.get('from')), to: String(row.get('to')), properties: asRecord(row.get('properties')) }] as const,
  });
  return new Map(found);
}

/** The revision is locked and the keys were read: nobody else can make one of them meanwhile, so CREATE serves. */
async function createFacts(tx: WriteTransaction, kind: FactKind, puts: readonly Put[], rows: readonly FactToWrite[]): Promise<void> {
  const [first] = puts;
  const sample = rows.find(({ key }) => key === first?.key);
  if (sample === undefined) return;
  const made = await tx.run({
    name: `create${kind}`,
    cypher: `// create facts
UNWIND $rows AS row
MATCH (a:${labelOf(sample.from)} {key: row.from})
MATCH (b:${labelOf(sample.to)} {key: row.to})
CREATE (a)-[r:${kind} {key: row.key}]->(b)
SET r += row.properties
RETURN row.key AS key`,
    params: { rows: puts },
    decode: (row) => String(row.get('key')),
  });
  if (made.length === puts.length) return;
  const done = new Set(made);
  const lost = rows.find(({ key }) => !done.has(key) && puts.some((put) => put.key === key));
  throw new ChaingapError('NOT_FOUND', `An end of ${kind} ${lost?.from ?? ''} to ${lost?.to ?? ''} is not in the graph`, { id: `${lost?.from ?? ''} → ${lost?.to ?? ''}` });
}

async function changeFacts(tx: WriteTransaction, kind: FactKind, puts: readonly Put[]): Promise<void> {
  await tx.run({
    name: `change${kind}`,
    cypher: `// change facts\nUNWIND $rows AS row\nMATCH ()-[r:${kind} {key: row.key}]->()\nSET r += row.properties`,
    params: { rows: puts },
    decode: () => null,
  });
}

function requireSameEnds(row: FactToWrite, stored: Stored): void {
  if (row.from === stored.from && row.to === stored.to) return;
  throw new ChaingapError('CONSTRAINT_VIOLATED', `Fact ${row.key} joins other ends than the one stored`, { id: globalId('Fact', row.key) });
}

function labelOf(id: string): Exclude<IdKind, 'Fact'> {
  const { kind } = parseId(id);
  if (kind === 'Fact') throw new ChaingapError('WRONG_KIND', 'A fact cannot be the end of a fact', { id: id.slice(0, 80), expected: 'node' });
  return kind;
}

function append(groups: Map<string, Put[]>, group: string, put: Put): void {
  const puts = groups.get(group);
  if (puts === undefined) groups.set(group, [put]);
  else puts.push(put);
}
