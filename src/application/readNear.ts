import type { NearLinkModel, RegionModel } from './models.js';
import { readFacts } from './readFacts.js';
import type { RequestContext } from './requestContext.js';

/** The travel times stated of a region, in whichever direction: those from it, then those to it, each once. */
export async function readNear(context: RequestContext, region: RegionModel): Promise<readonly NearLinkModel[]> {
  const [out, into] = await Promise.all([readFacts(context, region, { kind: 'NEAR', end: 'from' }), readFacts(context, region, { kind: 'NEAR', end: 'to' })]);
  // A link of a region to itself is both.
  return [...out, ...into.filter(({ from, to }) => from !== to)];
}
