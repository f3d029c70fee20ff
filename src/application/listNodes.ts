import { requireRight } from '../access/requireRight.js';
import type { NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { NodeList } from '../queries/read/nodeList.js';
import { ListReader } from '../queries/read/listReader.js';
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
  const reader = new ListReader(database, list);
  const page = await reader.page(size, position);
  return connection(identity, page, position !== null, () => reader.count());
}
