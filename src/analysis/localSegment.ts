import type { GapWork } from './gapWork.js';

/** The number of a segment within the chain that was analysed. Throws TypeError for a segment outside it. */
export function localSegment({ scope, ask }: GapWork, segment: string): number {
  const index = scope.day.graph.nodes.Segment.find(segment);
  const local = index === null ? -1 : scope.view.segments.indexOf(index);
  if (local < 0) throw new TypeError(`${segment} is not in the chain ${ask.chain}`);
  return local;
}
