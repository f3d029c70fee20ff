import { requireRight } from '../access/requireRight.js';
import type { FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { FactsAt } from '../queries/read/factsOf.js';
import { connection, pageSize, type Connection, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { RequestContext } from './requestContext.js';

/** Nodes joined to a node by facts of one kind: at which end of these the node stands, and what stands at the other. */
export interface NeighboursAsk<L extends NodeLabel> {
  readonly kind: FactKind;
  readonly end: 'from' | 'to';
  readonly others: readonly [L, ...L[]];
}

/** All neighbours, each once however many facts say so, in order of key. */
export async function readNeighbours<L extends NodeLabel>(context: RequestContext, node: NodeRow, ask: NeighboursAsk<L>): Promise<readonly NodeRow<L>[]> {
  requireRight(context.viewer, 'READ');
  const found = await context.loaders.allNeighbours(at(node, ask), node.key);
  return found.map((row) => ofLabels(ask.others, row));
}

/** One page of the neighbours. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function readNeighbourPage<L extends NodeLabel>(
  context: RequestContext,
  node: NodeRow,
  ask: NeighboursAsk<L> & { readonly others: readonly [L] },
  { first, after }: PageArguments,
): Promise<Connection<NodeRow<L>>> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  const list = ['neighbours', ask.kind, ask.end, ask.others, node.label, node.key];
  const [position = null] = decodeCursor(list, after, 1) ?? [];
  const page = await context.loaders.neighbourPage(at(node, ask), { key: node.key, first: size, after: position });
  const items = page.items.map((item) => ({ position: item.position, value: ofLabels(ask.others, item.value) }));
  return connection(list, { items, hasNext: page.hasNext }, position !== null, () => context.loaders.neighbourCount(at(node, ask), node.key));
}

function at<L extends NodeLabel>({ label }: NodeRow, { kind, end }: NeighboursAsk<L>): FactsAt {
  return { kind, end, label };
}

/** Narrows a decoded node to the labels that were asked for. */
function ofLabels<L extends NodeLabel>(labels: readonly L[], row: NodeRow): NodeRow<L> {
  const isAsked = (asked: NodeRow): asked is NodeRow<L> & NodeRow => labels.some((label) => label === asked.label);
  if (!isAsked(row)) throw new TypeError(`Asked for ${labels.join(' or ')}, got ${row.label}`);
  return row;
}
