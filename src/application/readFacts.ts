import { requireRight } from '../access/requireRight.js';
import { FACT_MODEL, type FactKind, type FactRow } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { FactsAt } from '../queries/read/factsOf.js';
import { connection, pageSize, type Connection, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { RequestContext } from './requestContext.js';

/** Facts of one kind at a node: which kind, and at which of its ends the node stands. */
export interface FactsAsk<K extends FactKind> {
  readonly kind: K;
  readonly end: 'from' | 'to';
  /** Only facts whose other end has this label. */
  readonly otherLabel?: NodeLabel;
}

/** All facts of a kind at a node, in order of the other end's key. */
export async function readFacts<K extends FactKind>(context: RequestContext, node: NodeRow, ask: FactsAsk<K>): Promise<readonly FactRow<K>[]> {
  requireRight(context.viewer, 'READ');
  return ofKind(ask.kind, await context.loaders.allFacts(at(node, ask), node.key));
}

/** One page of the facts of a kind at a node. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function readFactPage<K extends FactKind>(
  context: RequestContext,
  node: NodeRow,
  ask: FactsAsk<K>,
  { first, after }: PageArguments,
): Promise<Connection<FactRow<K>>> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  const [other, fact] = after == null ? [] : decodeCursor(after, 2);
  const position = other === undefined || fact === undefined ? null : ([other, fact] as const);
  const page = await context.loaders.factPage(at(node, ask), { key: node.key, first: size, after: position });
  const items = page.items.map((item) => ({ position: item.position, value: isKind(ask.kind, item.value) }));
  return connection({ items, hasNext: page.hasNext }, position !== null, () => context.loaders.factCount(at(node, ask), node.key));
}

function at<K extends FactKind>(node: NodeRow, { kind, end, otherLabel }: FactsAsk<K>): FactsAt {
  return { kind, label: node.label, end, ...(otherLabel === undefined ? {} : { otherLabel }) };
}

function ofKind<K extends FactKind>(kind: K, facts: readonly FactRow[]): readonly FactRow<K>[] {
  return facts.map((fact) => isKind(kind, fact));
}

/** Narrows a decoded fact to the kind that was asked for. */
function isKind<K extends FactKind>(kind: K, fact: FactRow): FactRow<K> {
  if (fact.kind !== kind) throw new TypeError(`Asked for ${FACT_MODEL[kind].zh}, got ${fact.kind}`);
  return fact as FactRow<K>;
}
