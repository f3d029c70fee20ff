import type { Ring } from '../domain/findings.js';
import type { GapWork } from './gapWork.js';
import { companiesDoing } from './operations.js';

/**
 * Keys of the producing companies within a ring that do a segment, in order; null when the ring cannot be drawn.
 * Throws TypeError for a segment outside the chain.
 */
export function ringCompanies({ scope, rings, ask }: GapWork, ring: Ring, segment: string): readonly string[] | null {
  const { Segment, Enterprise } = scope.day.graph.nodes;
  const index = Segment.find(segment);
  const local = index === null ? -1 : scope.view.segments.indexOf(index);
  if (local < 0) throw new TypeError(`${segment} is not in the chain ${ask.chain}`);
  const figures = rings.find(({ places }) => places.ring === ring)?.figures ?? null;
  return figures === null ? null : [...companiesDoing(scope, figures.territory, local)].map((company) => Enterprise.key(company));
}
