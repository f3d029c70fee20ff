import { requireRight } from '../access/requireRight.js';
import { ringCompanies } from '../analysis/ringCompanies.js';
import type { ChainGapAnalysisModel, RingPresenceModel, SegmentAnalysisModel } from './chainGapModels.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { EnterpriseConnectionModel } from './models.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';
import type { RequestContext } from './requestContext.js';

/**
 * One page of the companies that an analysis counted in a segment, in order of key, as they were when it counted them.
 * Throws BAD_ARGUMENT, BAD_CURSOR.
 */
export function companiesOf(context: RequestContext, { analysis, facts }: SegmentAnalysisModel, page: PageArguments): EnterpriseConnectionModel {
  return pageOf(context, analysis, facts.enterprises, page);
}

/** The same of those that it counted in a segment within a ring; null when the ring cannot be drawn. */
export function companiesOfRing(context: RequestContext, { of: { analysis, facts }, ring }: RingPresenceModel, page: PageArguments): EnterpriseConnectionModel | null {
  const keys = ringCompanies(analysis.work, ring, facts.segment);
  return keys === null ? null : pageOf(context, analysis, keys, page);
}

function pageOf(context: RequestContext, analysis: ChainGapAnalysisModel, keys: readonly string[], { first, after }: PageArguments): EnterpriseConnectionModel {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  // Of the chain, not of the segment or ring: an analysis is asked of all of them at once, with one cursor.
  const list = ['companies', analysis.result.chain];
  const [position = null] = decodeCursor(list, after, 1) ?? [];
  const rest = position === null ? keys : keys.filter((key) => key > position);
  const items = rest.slice(0, size).map((key) => ({ position: [key], value: nodeOfAnalysis(analysis, 'Enterprise', key) }));
  return connection(list, { items, hasNext: rest.length > size }, position !== null, () => Promise.resolve(keys.length));
}
