import type { Ring } from '../domain/findings.js';
import type { GapWork } from './gapWork.js';
import { localSegment } from './localSegment.js';
import { companiesDoing } from './operations.js';

/**
 * Keys of the producing companies within a ring that do a segment, in order; null when the ring cannot be drawn.
 * Throws TypeError for a segment outside the chain.
 */
export function ringCompanies(work: GapWork, ring: Ring, segment: string): readonly string[] | null {
  const { scope, rings } = work;
  const local = localSegment(work, segment);
  const figures = rings.find(({ places }) => places.ring === ring)?.figures ?? null;
  return figures === null ? null : [...companiesDoing(scope, figures.territory, local)].map((company) => scope.day.graph.nodes.Enterprise.key(company));
}
