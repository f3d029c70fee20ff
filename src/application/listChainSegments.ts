import type { PageArguments } from './connection.js';
import type { ChainModel, ChainSegmentConnectionModel } from './models.js';
import { readNeighbourPage } from './readNeighbours.js';
import type { RequestContext } from './requestContext.js';

/** One page of the segments of a chain, each once, in order of key; an edge knows its chain. Throws BAD_ARGUMENT, BAD_CURSOR. */
export async function listChainSegments(context: RequestContext, chain: ChainModel, page: PageArguments): Promise<ChainSegmentConnectionModel> {
  const segments = await readNeighbourPage(context, chain, { kind: 'IN_CHAIN', end: 'to', others: ['Segment'] }, page);
  return { ...segments, edges: segments.edges.map((edge) => ({ ...edge, chain: chain.key })) };
}
