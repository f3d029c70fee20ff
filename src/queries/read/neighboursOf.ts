import type { Database } from '../database.js';
import { ChaingapError } from '../../domain/errors.js';
import { globalId } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeLabel, decodeNode } from './decodeNode.js';
import type { FactsAt } from './factsOf.js';
import { cutPage, type Page } from './page.js';

/*
 * Nodes that facts of one kind join to a node. A node is one neighbour however many sources state the fact, which is
 * why these are read for themselves and not by way of the facts.
 */

/** What one node is asked for: a page from after a neighbour's key. */
export interface NeighbourPageAsk {
  readonly key: string;
  readonly first: number;
  readonly after: string | null;
}

/** No node has more neighbours of a kind that is read whole than this; more is an error, never a cut list. */
const WHOLE_LIMIT = 10_000;

/** All neighbours of each node, in order of key. Throws BAD_ARGUMENT for a node with too many. */
export async function allNeighboursOf(database: Database, at: FactsAt, keys: readonly string[]): Promise<readonly (readonly NodeRow[])[]> {
  const pages = await neighbourPagesOf(database, at, keys.map((key) => ({ key, first: WHOLE_LIMIT, after: null })));
  return pages.map((page, index) => {
    const id = globalId(at.label, keys[index] ?? '');
    if (page.hasNext) throw new ChaingapError('BAD_ARGUMENT', `More than ${WHOLE_LIMIT} neighbours at ${id}`, { id });
    return page.items.map(({ value }) => value);
  });
}

/** One page for each ask, in the order of the asks, by a single statement. */
export async function neighbourPagesOf(database: Database, at: FactsAt, asks: readonly NeighbourPageAsk[]): Promise<readonly Page<NodeRow>[]> {
  const rows = await database.read({
    name: `neighbours${at.kind}`,
    cypher: pageThrough(at),
    params: { asks: asks.map(({ key, after }, index) => ({ index, key, after: after ?? '' })), limit: Math.max(...asks.map(({ first }) => first)) + 1 },
    decode: (row) => ({ index: Number(row.get('index')), node: decodeNode(decodeLabel(row.get('label')), row.get('properties')) }),
  });
  const perAsk = asks.map((): { position: readonly string[]; value: NodeRow }[] => []);
  for (const { index, node } of rows) perAsk[index]?.push({ position: [node.key], value: node });
  return asks.map(({ first }, index) => cutPage(perAsk[index] ?? [], first));
}

/** How many neighbours each node has. */
export async function countNeighboursOf(database: Database, at: FactsAt, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read({
    name: `countNeighbours${at.kind}`,
    cypher: `// count neighbours by ${at.kind} of ${at.label}
UNWIND $keys AS key
MATCH (n:${at.label} {key: key})
RETURN key, COUNT { MATCH ${pattern(at, '(n)')} RETURN DISTINCT o } AS count`,
    params: { keys },
    decode: (row) => [String(row.get('key')), Number(row.get('count'))] as const,
  });
  return new Map(rows);
}

// The other end bears no label, so that a plan has no place to start from but the asked node.
const pattern = ({ kind, end }: FactsAt, n: string): string => (end === 'from' ? `${n}-[:${kind}]->(o)` : `${n}<-[:${kind}]-(o)`);

// No key is empty, so that "after the empty key" is the first page. Where a kind leads to several labels, keys may
// be the same: the label decides, and such lists are only read whole.
const pageThrough = (at: FactsAt): string => `// page through neighbours by ${at.kind} of ${at.label}
UNWIND $asks AS ask
CALL {
  WITH ask
  MATCH ${pattern(at, `(n:${at.label} {key: ask.key})`)} USING INDEX n:${at.label}(key)
  WHERE o.key > ask.after
  WITH DISTINCT o, o.key AS key, head(labels(o)) AS label ORDER BY key, label LIMIT toInteger($limit)
  RETURN key, label, properties(o) AS properties
}
RETURN ask.index AS index, key, label, properties
ORDER BY index, key, label`;
