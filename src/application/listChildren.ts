import type { Connection, PageArguments } from './connection.js';
import type { RegionModel } from './models.js';
import { readFactPage } from './readFacts.js';
import { readEnd } from './readNode.js';
import type { RequestContext } from './requestContext.js';

/** One page of the regions directly below a region, in order of key. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function listChildren(context: RequestContext, parent: RegionModel, page: PageArguments): Promise<Connection<RegionModel>> {
  const facts = await readFactPage(context, parent, { kind: 'PART_OF', end: 'to', otherLabel: 'Region' }, page);
  const nodes = await Promise.all(facts.nodes.map((fact) => readEnd(context, fact, 'from', 'Region')));
  return {
    ...facts,
    nodes,
    edges: facts.edges.map(({ cursor }, index) => {
      const node = nodes[index];
      if (node === undefined) throw new TypeError('An edge without its node');
      return { cursor, node };
    }),
  };
}
