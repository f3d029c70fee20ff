import type { MarketVerdict, ProfileNullReason } from '../../domain/profile.js';
import type { DemandResult } from '../chainGapResult.js';
import { isAtLeast, isBelow } from '../compare.js';
import { upperDemand } from '../upperDemand.js';

export interface Market {
  readonly upper: number | null;
  readonly upperNullReason: ProfileNullReason | null;
  readonly verdict: MarketVerdict;
}

/** Whether what is bought here carries a plant of the least scale that pays (docs/targets.md). */
export function marketOf(demand: DemandResult, minScale: number | null): Market {
  const upper = upperDemand(demand);
  return { upper, upperNullReason: upper === null ? whyNoUpper(demand) : null, verdict: verdictOf(demand.value, upper, minScale) };
}

function whyNoUpper({ value, unvalued }: DemandResult): ProfileNullReason {
  if (value === null) return 'NO_DEMAND';
  return unvalued > 0 ? 'PURCHASES_UNVALUED' : 'OUTPUTS_UNSTATED';
}

function verdictOf(value: number | null, upper: number | null, minScale: number | null): MarketVerdict {
  if (minScale === null || value === null) return 'UNKNOWN';
  if (isAtLeast(value, minScale)) return 'CARRIES';
  return isBelow(upper, minScale) ? 'TOO_SMALL' : 'OPEN';
}
