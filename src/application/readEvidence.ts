import { requireRight } from '../access/requireRight.js';
import { segmentEvidence, type EvidenceItem } from '../analysis/segmentEvidence.js';
import { ChaingapError } from '../domain/errors.js';
import type { EvidenceConnectionModel, EvidenceModel, SegmentAnalysisModel } from './chainGapModels.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { decodeCursor } from './cursor.js';
import { readSeenFact } from './readSeenFact.js';
import type { RequestContext } from './requestContext.js';

/** In the order in which the analysis lists them. */
const PURPOSES = ['OPERATION', 'PURCHASE', 'FEED', 'DECLARATION'] as const satisfies readonly EvidenceItem['purpose'][];

/**
 * One page of the facts behind a segment, by purpose, then by key. A cursor is the place after a purpose and key, so
 * it goes on where it stood even when that fact is gone. Throws BAD_ARGUMENT, BAD_CURSOR; NOT_FOUND when a fact was
 * removed after the analysis had seen it.
 */
export async function readEvidence(context: RequestContext, { analysis, facts }: SegmentAnalysisModel, { first, after }: PageArguments): Promise<EvidenceConnectionModel> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  // Of the chain, not of the segment: an analysis is asked of all its segments at once, with one cursor.
  const list = ['evidence', analysis.result.chain];
  const position = decodeCursor(list, after, 2);
  const all = segmentEvidence(analysis.work, facts.segment);
  const rest = position === null ? all : all.filter(behind(position));
  const items = await Promise.all(rest.slice(0, size).map(async (item) => ({ position: [item.purpose, item.fact], value: await read(context, item) })));
  return connection(list, { items, hasNext: rest.length > size }, position !== null, () => Promise.resolve(all.length));
}

function behind([purpose, key = '']: readonly string[]): (item: EvidenceItem) => boolean {
  const rank = PURPOSES.findIndex((known) => known === purpose);
  if (rank < 0) throw new ChaingapError('BAD_CURSOR', 'Not a cursor of evidence');
  return (item) => {
    const own = PURPOSES.indexOf(item.purpose);
    return own > rank || (own === rank && item.fact > key);
  };
}

async function read(context: RequestContext, { purpose, fact: key, share, local }: EvidenceItem): Promise<EvidenceModel> {
  return { purpose, fact: await readSeenFact(context, key), share, local };
}
