import type { SegmentResult } from '../../../src/analysis/chainGapResult.js';
import type { Tier, TierReason } from '../../../src/domain/ranks.js';
import { atLeast, below, type Figure } from './numbers.js';
import type { World } from './world.js';

/** docs/ranking.md, tiers: the gates that hold for a gap, in the order of the table. */
export function gatesOf(world: World, gap: SegmentResult): readonly TierReason[] {
  const { demand, present, absence, state } = gap;
  const radius = world.tradability.get(gap.segment) ?? null;
  const smallest = world.minScale.get(gap.segment) ?? null;
  const isIn = (name: 'COUNTY' | 'ONE_HOUR'): boolean => gap.rings.some(({ ring, present: there }) => ring === name && there === true);
  const nothingLeftOut = demand.unvalued === 0 && demand.unestimated === 0;
  const gates: TierReason[] = [];
  if (nothingLeftOut && below(demand.value, smallest)) gates.push('MARKET_TOO_SMALL');
  if (!present && absence === 'NOT_RECORDED' && demand.edges === 0) gates.push('VERIFY_FIRST');
  if (radius === 'NATIONAL' && state !== 'BROKEN') gates.push('BOUGHT_NATIONWIDE');
  if (!present && (((radius === 'LOCAL' || radius === 'RING') && isIn('COUNTY')) || (radius === 'RING' && isIn('ONE_HOUR')))) gates.push('PRESENT_IN_RING');
  return gates;
}

/** What the two scores alone say. */
function byScores(attractiveness: Figure, feasibility: Figure, from: number): { readonly tier: Tier; readonly reason: TierReason } {
  if (attractiveness === null || feasibility === null) return { tier: 'WATCH', reason: 'SCORE_UNKNOWN' };
  const high = [attractiveness, feasibility].filter((score) => atLeast(score, from)).length;
  if (high === 2) return { tier: 'PRIORITY', reason: 'BOTH_HIGH' };
  return high === 1 ? { tier: 'WATCH', reason: 'ONE_HIGH' } : { tier: 'DEFER', reason: 'BOTH_LOW' };
}

export function tierOf(gates: readonly TierReason[], attractiveness: Figure, feasibility: Figure, from: number): { readonly tier: Tier; readonly reasons: readonly TierReason[] } {
  // Where the market is too small nobody looks at the scores: they are no reason.
  if (gates.includes('MARKET_TOO_SMALL')) return { tier: 'DEFER', reasons: gates };
  const { tier, reason } = byScores(attractiveness, feasibility, from);
  return { tier: gates.length > 0 && tier === 'PRIORITY' ? 'WATCH' : tier, reasons: [...gates, reason] };
}
