import type { DemandResult } from './chainGapResult.js';

/**
 * The most that demand can be: what is recorded and estimated, where nothing is left out: every purchase states a value,
 * and every company that needs it states an output. Else there is no upper bound, and the market is not called small.
 */
export function upperDemand({ unvalued, unestimated, value }: DemandResult): number | null {
  return unvalued === 0 && unestimated === 0 ? value : null;
}
