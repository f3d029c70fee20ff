import { requireRight } from '../access/requireRight.js';
import { ChaingapError } from '../domain/errors.js';
import type { FactRow } from '../domain/factModel.js';
import { globalId, keyOf, parseId, type NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { AnyNodeModel } from './models.js';
import type { RequestContext } from './requestContext.js';

/** Anything by its global id; null when nothing has it. Throws BAD_ID. */
export async function readAnything(context: RequestContext, id: string): Promise<AnyNodeModel | null> {
  requireRight(context.viewer, 'READ');
  const { kind, key } = parseId(id);
  return kind === 'Fact' ? context.loaders.facts.load(key) : context.loaders.node(kind, key);
}

/** A fact by its global id; null when there is none. Throws BAD_ID, WRONG_KIND. */
export async function readFact(context: RequestContext, id: string): Promise<FactRow | null> {
  requireRight(context.viewer, 'READ');
  return context.loaders.facts.load(keyOf('Fact', id));
}

/** A node of one kind by its global id; null when there is none. Throws BAD_ID, WRONG_KIND. */
export async function readNode<L extends NodeLabel>(context: RequestContext, label: L, id: string): Promise<NodeRow<L> | null> {
  requireRight(context.viewer, 'READ');
  return context.loaders.node(label, keyOf(label, id));
}

/** A node that the graph itself names, so that its absence is a fault. Throws NOT_FOUND. */
export function readNamed<L extends NodeLabel>({ loaders }: RequestContext, label: L, key: string): NodeRow<L> | Promise<NodeRow<L>> {
  const id = globalId(label, key);
  return loaders.once(id, async () => {
    const node = await loaders.node(label, key);
    if (node === null) throw new ChaingapError('NOT_FOUND', `${id} is not there`, { id });
    return node;
  });
}

/** The node of one kind at one end of a fact. */
export function readEnd<L extends NodeLabel>(context: RequestContext, fact: FactRow, end: 'from' | 'to', label: L): NodeRow<L> | Promise<NodeRow<L>> {
  return readNamed(context, label, keyOf(label, fact[end]));
}

/** The node at one end of a fact, whatever its kind. */
export async function readAnyEnd(context: RequestContext, fact: FactRow, end: 'from' | 'to'): Promise<AnyNodeModel> {
  const node = await readAnything(context, fact[end]);
  if (node === null) throw new ChaingapError('NOT_FOUND', `${fact[end]} is not there`, { id: fact[end] });
  return node;
}
