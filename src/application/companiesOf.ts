import { requireRight } from '../access/requireRight.js';
import type { SegmentAnalysisModel } from './chainGapModels.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { EnterpriseConnectionModel } from './models.js';
import { readNamed } from './readNode.js';
import type { RequestContext } from './requestContext.js';

/**
 * One page of the companies that an analysis counted in a segment, in order of key: cut from the analysis, so that
 * the companies of all segments are fetched together. Throws BAD_ARGUMENT, BAD_CURSOR; NOT_FOUND when a company was
 * removed after the analysis had seen it.
 */
export async function companiesOf(context: RequestContext, { analysis, facts }: SegmentAnalysisModel, { first, after }: PageArguments): Promise<EnterpriseConnectionModel> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  // Of the chain, not of the segment: an analysis is asked of all its segments at once, with one cursor.
  const list = ['companies', analysis.result.chain];
  const [position = null] = decodeCursor(list, after, 1) ?? [];
  const keys = facts.enterprises;
  const rest = position === null ? keys : keys.filter((key) => key > position);
  const items = await Promise.all(rest.slice(0, size).map(async (key) => ({ position: [key], value: await readNamed(context, 'Enterprise', key) })));
  return connection(list, { items, hasNext: rest.length > size }, position !== null, () => Promise.resolve(keys.length));
}
