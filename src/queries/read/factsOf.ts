import type { Database } from '../database.js';
import { ChaingapError } from '../../domain/errors.js';
import type { FactKind, FactRow } from '../../domain/factModel.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { decodeFact, FACT_COLUMNS } from './decodeFact.js';
import { cutPage, type Page } from './page.js';

/** Facts of one kind at one end of nodes of one label, e.g. SUPPLIES from an Enterprise. */
export interface FactsAt {
  readonly kind: FactKind;
  readonly label: NodeLabel;
  /** The end at which the asked node stands. */
  readonly end: 'from' | 'to';
}

/** What one node is asked for: a page from after a position (other end's key, fact key). */
export interface FactPageAsk {
  readonly key: string;
  readonly first: number;
  readonly after: readonly [string, string] | null;
}

/** No node has more facts of a kind that is read whole than this; more is an error, never a cut list. */
const WHOLE_LIMIT = 10_000;

/** All facts of each node, in order of the other end's key, then of the fact's key. Throws BAD_ARGUMENT for a node with too many. */
export async function allFactsOf(database: Database, at: FactsAt, keys: readonly string[]): Promise<ReadonlyMap<string, readonly FactRow[]>> {
  const pages = await factPagesOf(database, at, keys.map((key) => ({ key, first: WHOLE_LIMIT, after: null })));
  return new Map(
    pages.map((page, index) => {
      const key = keys[index] ?? '';
      if (page.hasNext) throw new ChaingapError('BAD_ARGUMENT', `More than ${WHOLE_LIMIT} facts at ${globalId(at.label, key)}`, { id: globalId(at.label, key) });
      return [key, page.items.map((item) => item.value)];
    }),
  );
}

/** One page for each ask, in the order of the asks, by a single statement. */
export async function factPagesOf(database: Database, at: FactsAt, asks: readonly FactPageAsk[]): Promise<readonly Page<FactRow>[]> {
  const rows = await database.read({
    name: `pages${at.kind}`,
    cypher: pageThrough(at),
    params: {
      asks: asks.map(({ key, after }, index) => ({ index, key, afterOther: after?.[0] ?? '', afterKey: after?.[1] ?? '' })),
      // Cypher takes no limit of its own for each ask: all are read to the longest page and cut here.
      limit: Math.max(...asks.map(({ first }) => first)) + 1,
    },
    decode: (row) => ({ index: Number(row.get('index')), other: String(row.get('position')), fact: decodeFact(row) }),
  });
  const perAsk = asks.map((): { position: readonly string[]; value: FactRow }[] => []);
  for (const { index, other, fact } of rows) perAsk[index]?.push({ position: [other, fact.key], value: fact });
  return asks.map(({ first }, index) => cutPage(perAsk[index] ?? [], first));
}

/** How many facts each node has. */
export async function countFactsOf(database: Database, at: FactsAt, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read({
    name: `count${at.kind}`,
    cypher: `// count ${at.kind} at ${at.label}
UNWIND $keys AS key
MATCH (n:${at.label} {key: key})
RETURN key, COUNT { ${pattern(at, '(n)', '()')} } AS count`,
    params: { keys },
    decode: (row) => [String(row.get('key')), Number(row.get('count'))] as const,
  });
  return new Map(rows);
}

const pattern = ({ kind, end }: FactsAt, n: string, other: string): string => (end === 'from' ? `${n}-[r:${kind}]->${other}` : `${other}-[r:${kind}]->${n}`);

// No key is empty, so that "after the empty key" is the first page.
const pageThrough = (at: FactsAt): string => `// page through ${at.kind} at ${at.label}
UNWIND $asks AS ask
CALL {
  WITH ask
  MATCH ${pattern(at, `(n:${at.label} {key: ask.key})`, '(o)')} USING INDEX n:${at.label}(key)
  WHERE o.key > ask.afterOther OR (o.key = ask.afterOther AND r.key > ask.afterKey)
  WITH ${at.end === 'from' ? 'n AS a, o AS b' : 'o AS a, n AS b'}, r, o.key AS position ORDER BY position, r.key LIMIT toInteger($limit)
  RETURN ${FACT_COLUMNS}, r.key AS factKey, position
}
RETURN ask.index AS index, position, kind, properties, fromLabel, fromKey, toLabel, toKey
ORDER BY index, position, factKey`;
