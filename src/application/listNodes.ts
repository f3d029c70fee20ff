import { requireRight } from '../access/requireRight.js';
import type { NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { countNodes, listNodes as readPage } from '../queries/read/listNodes.js';
import type { NodeList } from '../queries/read/nodeList.js';
import { planList } from '../queries/read/planList.js';
import { connection, pageSize, type Connection, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { RequestContext } from './requestContext.js';

/** One page of a list of nodes, in order of key. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function listNodes<L extends NodeLabel>(context: RequestContext, list: NodeList<L>, { first, after }: PageArguments): Promise<Connection<NodeRow<L>>> {
  requireRight(context.viewer, 'READ');
  const { database } = context.app;
  const size = pageSize(first);
  const identity = [list.name, list.params];
  const [position = null] = decodeCursor(identity, after, 1) ?? [];
  const plan = await planList(database, list);
  const page = await readPage(database, plan, size, position);
  return connection(identity, page, position !== null, () => countNodes(database, plan));
}
