import type { SegmentResult } from '../analysis/chainGapResult.js';
import type { NodeList } from '../queries/read/listNodes.js';
import { enterprisesByKeys } from '../queries/read/nodeLists.js';

/** The companies that an analysis counted in a segment, as a list to page through. */
export function companiesOf(segment: SegmentResult): NodeList<'Enterprise'> {
  return enterprisesByKeys(segment.enterprises);
}
