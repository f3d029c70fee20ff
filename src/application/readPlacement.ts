import { globalId } from '../domain/ids.js';
import { precedence } from '../graph/factTable.js';
import { ChaingapError } from '../domain/errors.js';
import type { ChainPlacementModel, SegmentModel } from './models.js';
import { readFacts } from './readFacts.js';
import type { RequestContext } from './requestContext.js';

/**
 * The fact that places a segment in a chain. Of several sources it is the one that speaks first in the gap calculus
 * (best grade, highest confidence, latest observation, smallest source, smallest key). Throws NOT_FOUND when the
 * segment was taken out of the chain meanwhile.
 */
export async function readPlacement(context: RequestContext, segment: SegmentModel, chain: string): Promise<ChainPlacementModel> {
  const placements = await readFacts(context, segment, { kind: 'IN_CHAIN', end: 'from' });
  const [placement] = placements.filter(({ to }) => to === globalId('Chain', chain)).sort(precedence);
  if (placement === undefined) throw new ChaingapError('NOT_FOUND', `${segment.key} is not in ${chain}`, { id: globalId('Segment', segment.key) });
  return placement;
}
