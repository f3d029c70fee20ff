import type { NodeRow } from '../domain/nodeModel.js';
import type { IndicatorModel } from './models.js';
import { readNeighbours } from './readNeighbours.js';
import type { RequestContext } from './requestContext.js';

/** Indicators about a node, in order of key. */
export function readIndicators(context: RequestContext, node: NodeRow): Promise<readonly IndicatorModel[]> {
  return readNeighbours(context, node, { kind: 'DESCRIBES', end: 'to', others: ['Indicator'] });
}
