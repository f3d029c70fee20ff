/** What a client sees of an analysis whose ranks it asked for. */
export interface RankedAnswer {
  readonly segments: readonly RankedSegment[];
  readonly gaps: readonly { readonly segment: { readonly id: string }; readonly rank: number }[];
  readonly rankStability: { readonly variations: number; readonly unchanged: number; readonly first: readonly { readonly rank: number; readonly best: number; readonly worst: number }[] };
}

export interface RankedSegment {
  readonly segment: { readonly id: string };
  readonly state: string;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly attractiveness: { readonly value: number | null };
  readonly feasibility: { readonly value: number | null };
}

const TIERS = ['PRIORITY', 'WATCH', 'DEFER'];

/** What is wrong with the ranks of an answer by docs/ranking.md, as far as the answer itself shows; null when nothing. */
export function rankFault({ segments, gaps, rankStability }: RankedAnswer): string | null {
  const ranked = segments.filter(({ state }) => state !== 'NO_GAP_FOUND').toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (segments.some(({ state, rank, tier }) => state === 'NO_GAP_FOUND' && (rank !== null || tier !== null))) return 'a segment without a gap has a rank';
  if (ranked.some(({ rank }, index) => rank !== index + 1)) return 'ranks are not 1, 2, 3 ...';
  if (JSON.stringify(gaps.map(({ segment: { id }, rank }) => [id, rank])) !== JSON.stringify(ranked.map(({ segment: { id }, rank }) => [id, rank]))) return 'gaps are not the segments in order of rank';
  const disordered = ranked.findIndex((one, index) => index > 0 && comesBefore(one, ranked[index - 1]!));
  if (disordered > 0) return `rank ${disordered + 1} belongs before rank ${disordered}`;
  const { variations, unchanged, first } = rankStability;
  if (unchanged > variations || first.length !== Math.min(10, ranked.length)) return 'stability is not of the first ten';
  return first.every(({ rank, best, worst }, index) => rank === index + 1 && best <= rank && rank <= worst) ? null : 'a rank lies outside its own range';
}

/** By tier, by the sum of both scores, by id: what differs by a rounding error only may stand either way. */
function comesBefore(a: RankedSegment, b: RankedSegment): boolean {
  const byTier = TIERS.indexOf(a.tier ?? '') - TIERS.indexOf(b.tier ?? '');
  return byTier < 0 || (byTier === 0 && sum(a) > sum(b) + 1e-9) || (byTier === 0 && sum(a) === sum(b) && a.segment.id < b.segment.id);
}

const sum = ({ attractiveness, feasibility }: RankedSegment): number => (attractiveness.value ?? 0) + (feasibility.value ?? 0);
