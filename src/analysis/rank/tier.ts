import type { Ring } from '../../domain/findings.js';
import type { Tier, TierReason } from '../../domain/ranks.js';
import type { Tradability } from '../../domain/vocabulary.js';
import type { SegmentResult } from '../chainGapResult.js';
import { isAtLeast, isBelow } from '../compare.js';
import { upperDemand } from '../upperDemand.js';

/** What the tier of a gap depends on beside its scores. */
export interface Gates {
  readonly facts: SegmentResult;
  readonly tradability: Tradability | null;
  /** 万元 a year; null when not stated. */
  readonly minScale: number | null;
}

const ORDER: readonly Tier[] = ['PRIORITY', 'WATCH', 'DEFER'];
/** The rings within which a segment serves a place as well as one in it; the county lies within the hour, whether or not travel times are stated. */
const OWN_RINGS = { LOCAL: ['COUNTY'], RING: ['COUNTY', 'ONE_HOUR'], NATIONAL: [] } as const satisfies Record<Tradability, readonly Ring[]>;

/** The gates that hold for a gap: those that defer it, and those that let it be watched at most. They do not depend on weights. */
export function gatesOf({ facts, tradability, minScale }: Gates): readonly TierReason[] {
  const { present, absence, demand, state } = facts;
  const own: readonly Ring[] = tradability === null ? [] : OWN_RINGS[tradability];
  return [
    ...(isBelow(upperDemand(facts.demand), minScale) ? (['MARKET_TOO_SMALL'] as const) : []),
    ...(!present && absence === 'NOT_RECORDED' && demand.edges === 0 ? (['VERIFY_FIRST'] as const) : []),
    ...(tradability === 'NATIONAL' && state !== 'BROKEN' ? (['BOUGHT_NATIONWIDE'] as const) : []),
    ...(!present && facts.rings.some(({ ring, present: isThere }) => own.includes(ring) && isThere === true) ? (['PRESENT_IN_RING'] as const) : []),
  ];
}

/** The tier by gates and scores, and the reasons. A score that is not known is neither high nor low. */
export function tierOf(gates: readonly TierReason[], attractiveness: number | null, feasibility: number | null, priorityFrom: number): { readonly tier: Tier; readonly reasons: readonly TierReason[] } {
  if (gates.includes('MARKET_TOO_SMALL')) return { tier: 'DEFER', reasons: gates };
  const scored = byScores(attractiveness, feasibility, priorityFrom);
  const best = gates.length > 0 ? 'WATCH' : 'PRIORITY';
  return { tier: ORDER[Math.max(ORDER.indexOf(best), ORDER.indexOf(scored.tier))]!, reasons: [...gates, scored.reason] };
}

function byScores(attractiveness: number | null, feasibility: number | null, from: number): { readonly tier: Tier; readonly reason: TierReason } {
  if (isAtLeast(attractiveness, from) && isAtLeast(feasibility, from)) return { tier: 'PRIORITY', reason: 'BOTH_HIGH' };
  if (isBelow(attractiveness, from) && isBelow(feasibility, from)) return { tier: 'DEFER', reason: 'BOTH_LOW' };
  return { tier: 'WATCH', reason: attractiveness === null || feasibility === null ? 'SCORE_UNKNOWN' : 'ONE_HIGH' };
}
