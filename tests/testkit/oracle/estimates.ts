import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { Chain } from './chain.js';
import { doings, statedOutput, statedSegments } from './companies.js';
import { isBelow, nearestUp } from './hierarchy.js';
import type { Purchase } from './purchases.js';
import type { Company, World } from './world.js';

/** CALCULUS 4, `estimated`: what a company without a recorded purchase of u needs of it by a coefficient. */
export interface Estimate {
  /** The segment bought; the estimate is its own. */
  readonly segment: string;
  readonly company: string;
  /** coefficient × stated output; null where the output is not stated. */
  readonly amount: number | null;
}

export function estimatesOf(
  world: World,
  chain: Chain,
  producing: readonly Company[],
  purchases: readonly Purchase[],
  options: GapOptions,
): readonly Estimate[] {
  const estimates: Estimate[] = [];
  for (const segment of chain.segments) {
    for (const company of producing) {
      const buys = purchases.filter((purchase) => purchase.buyer === company.key);
      const recorded = buys.some(
        (purchase) =>
          purchase.shareOf(segment) > 0 || [...purchase.own.keys()].some((holder) => isBelow(world.segmentParents, segment, holder)),
      );
      if (recorded) continue;
      for (const stated of statedSegments(company, options.minGrade)) {
        const coefficient = nearestCoefficient(world, chain, segment, stated);
        if (coefficient === null) continue;
        const output = statedOutput(doings(company, options.minGrade).filter((operation) => operation.segment === stated));
        estimates.push({ segment, company: company.key, amount: output === null ? null : coefficient * output });
      }
    }
  }
  return estimates;
}

/** Of the FEEDS links with a coefficient from u into t or an ancestor of t, the one into the nearest to t. */
function nearestCoefficient(world: World, chain: Chain, u: string, t: string): number | null {
  const intoIt = (target: string): number | null => chain.feeds.find((feed) => feed.from === u && feed.to === target)?.coefficient ?? null;
  const target = nearestUp(world.segmentParents, t, (candidate) => intoIt(candidate) !== null);
  return target === null ? null : intoIt(target);
}
