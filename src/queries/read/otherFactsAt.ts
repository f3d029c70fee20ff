import type { Database, Row, Statement } from '../../database/database.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';

/** One fact, and who states it. */
export interface Use {
  readonly fact: string;
  readonly source: string;
}

/** All sales of a large graph are looked through for the segments that they name. */
const TIMEOUT_MS = 300_000;

/** Of nodes of one label those that a fact is at, or a sale names, whose key is not among `own`: with the first such fact by key. */
export async function otherFactsAt(database: Database, label: NodeLabel, keys: readonly string[], own: Iterable<string>): Promise<ReadonlyMap<string, Use>> {
  const params = { keys, own: Object.fromEntries([...own].map((key) => [key, true])) };
  const uses = new Map(await database.read(factsAt(label, params)));
  if (label === 'Segment') for (const [id, use] of await database.read(salesOf(params))) if (!uses.has(id)) uses.set(id, use);
  return uses;
}

type Params = Readonly<Record<'keys' | 'own', unknown>>;

const decodeUse = (label: NodeLabel) => (row: Row): readonly [string, Use] => [
  globalId(label, String(row.get('key'))),
  { fact: globalId('Fact', String(row.get('fact'))), source: String(row.get('source')) },
];

// Labels come from the closed list of the model, never from a caller. A map is looked up by hashing.
const factsAt = (label: NodeLabel, params: Params): Statement<readonly [string, Use]> => ({
  name: `otherFactsAt${label}`,
  cypher: `// the first fact at each of these nodes that is not one of ours
UNWIND $keys AS key
MATCH (n:${label} {key: key}) USING INDEX n:${label}(key)
CALL {
  WITH n
  MATCH (n)-[r]-() WHERE r.key IS NOT NULL AND $own[r.key] IS NULL
  RETURN r.key AS fact, r.source AS source ORDER BY fact LIMIT 1
}
RETURN key, fact, source`,
  params,
  decode: decodeUse(label),
  timeoutMs: TIMEOUT_MS,
});

const salesOf = ({ keys, own }: Params): Statement<readonly [string, Use]> => ({
  name: 'otherSalesOfSegments',
  cypher: `// sales that name one of these segments, of others
MATCH ()-[r:SUPPLIES]->() WHERE r.segment IN $keys AND $own[r.key] IS NULL
WITH r.segment AS key, r ORDER BY r.key
WITH key, head(collect(r)) AS first
RETURN key, first.key AS fact, first.source AS source`,
  params: { keys, own },
  decode: decodeUse('Segment'),
  timeoutMs: TIMEOUT_MS,
});
