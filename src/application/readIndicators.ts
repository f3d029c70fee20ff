import type { NodeRow } from '../domain/nodeModel.js';
import type { IndicatorModel } from './models.js';
import { readFacts } from './readFacts.js';
import { readEnd } from './readNode.js';
import type { RequestContext } from './requestContext.js';

/** Indicators about a node, in order of key. */
export async function readIndicators(context: RequestContext, node: NodeRow): Promise<readonly IndicatorModel[]> {
  const facts = await readFacts(context, node, { kind: 'DESCRIBES', end: 'to' });
  return Promise.all(facts.map((fact) => readEnd(context, fact, 'from', 'Indicator')));
}
