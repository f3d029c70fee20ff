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
  /** Label of the other end, where a kind joins several. */
  readonly otherLabel?: NodeLabel;
}

/** What one node is asked for: a page from after a position (other end's key, fact key). */
export interface FactPageAsk {
  readonly key: string;
  readonly first: number;
  readonly after: readonly [string, string] | null;
}

const pattern = ({ kind, label, end, otherLabel }: FactsAt): string => {
  const other = otherLabel === undefined ? '' : `:${otherLabel}`;
  return end === 'from' ? `(n:${label} {key: ask.key})-[r:${kind}]->(o${other})` : `(o${other})-[r:${kind}]->(n:${label} {key: ask.key})`;
};
const ends = (at: FactsAt): string => (at.end === 'from' ? 'n AS a, o AS b' : 'o AS a, n AS b');

/** No node has more facts of a kind that is read whole than this; more is an error, never a cut list. */
const WHOLE_LIMIT = 10_000;

/** All facts of each node, in order of the other end's key, then of the fact's key. */
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
    cypher: `// page through ${at.kind} at ${at.label}
UNWIND $asks AS ask
CALL {
  WITH ask
  MATCH ${pattern(at)}
  WHERE ask.afterOther IS NULL OR o.key > ask.afterOther OR (o.key = ask.afterOther AND r.key > ask.afterKey)
  WITH ${ends(at)}, r, o.key AS position ORDER BY position, r.key LIMIT toInteger(ask.limit)
  RETURN ${FACT_COLUMNS}, position
}
RETURN ask.index AS index, position, kind, properties, fromLabel, fromKey, toLabel, toKey`,
    params: {
      asks: asks.map(({ key, first, after }, index) => ({ index, key, limit: first + 1, afterOther: after?.[0] ?? null, afterKey: after?.[1] ?? null })),
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
UNWIND $keys AS key WITH {key: key} AS ask
RETURN ask.key AS key, COUNT { ${pattern(at)} } AS count`,
    params: { keys },
    decode: (row) => [String(row.get('key')), Number(row.get('count'))] as const,
  });
  return new Map(rows);
}
