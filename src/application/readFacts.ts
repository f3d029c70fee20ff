import { requireRight } from '../access/requireRight.js';
import { FACT_MODEL, type FactKind, type FactRow } from '../domain/factModel.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { connection, pageSize, type Connection, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { RequestContext } from './requestContext.js';

/** Facts of one kind at a node: which kind, and at which of its ends the node stands. */
export interface FactsAsk<K extends FactKind> {
  readonly kind: K;
  readonly end: 'from' | 'to';
}

/** All facts of a kind at a node, of every source and validity, in order of the other end's key, then of their own. */
export async function readFacts<K extends FactKind>(context: RequestContext, node: NodeRow, { kind, end }: FactsAsk<K>): Promise<readonly FactRow<K>[]> {
  requireRight(context.viewer, 'READ');
  const facts = await context.loaders.allFacts({ kind, end, label: node.label }, node.key);
  return facts.map((fact) => ofKind(kind, fact));
}

/** One page of the facts of a kind at a node. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function readFactPage<K extends FactKind>(
  context: RequestContext,
  node: NodeRow,
  { kind, end }: FactsAsk<K>,
  { first, after }: PageArguments,
): Promise<Connection<FactRow<K>>> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  const list = ['facts', kind, end, node.label, node.key];
  const [other, fact] = decodeCursor(list, after, 2) ?? [];
  const position = other === undefined || fact === undefined ? null : ([other, fact] as const);
  const at = { kind, end, label: node.label };
  const page = await context.loaders.factPage(at, { key: node.key, first: size, after: position });
  const items = page.items.map((item) => ({ position: item.position, value: ofKind(kind, item.value) }));
  return connection(list, { items, hasNext: page.hasNext }, position !== null, () => context.loaders.factCount(at, node.key));
}

/** Narrows a decoded fact to the kind that was asked for. */
function ofKind<K extends FactKind>(kind: K, fact: FactRow): FactRow<K> {
  if (fact.kind !== kind) throw new TypeError(`Asked for ${FACT_MODEL[kind].zh}, got ${fact.kind}`);
  return fact as FactRow<K>;
}
