import type { ChainSupplyRateResult, PurchaseTotals, RateResult } from './chainGapResult.js';
import type { GapWork } from './gapWork.js';
import { quotient } from './compare.js';
import type { GapOptions } from './gapOptions.js';
import type { EstimateFigures } from './estimates.js';
import { basisOf } from './place.js';
import type { ChainPurchases } from './purchases.js';
import { chainRateByValue, rateOfLinks } from './rates.js';
import { rowOf } from '../graph/csr.js';

/** The three measures of a chain, side by side (docs/method.md, 6). */
export function chainSupplyRates({ scope, place, present, ask }: GapWork): ChainSupplyRateResult {
  const leaves = [...present.keys()].filter((local) => rowOf(scope.view.parts, local).length === 0);
  const presentLeaves = leaves.filter((local) => present[local] === 1).length;
  return {
    ...purchaseRates(place.purchases.chain, place.estimates.chain, ask.options),
    segmentCoverage: quotient(presentLeaves, leaves.length),
    presentLeaves,
    leaves: leaves.length,
  };
}

export interface PurchaseRates {
  readonly byValue: RateResult;
  readonly byLinks: RateResult;
  readonly totals: PurchaseTotals;
}

/** Supply rates of a chain from what some buyers buy: each edge at most once, and their own estimates. */
export function purchaseRates(purchases: ChainPurchases, estimates: EstimateFigures['chain'], options: GapOptions): PurchaseRates {
  const { edges, withValue, localLinks, recorded, localRecorded } = purchases;
  const { estimated, known, unestimated } = estimates;
  const totals = { edges: edges.length, links: edges.length, localLinks, recorded, localRecorded, estimated, unestimated };
  const demand = withValue > 0 || known ? recorded + estimated : null;
  const basis = basisOf(demand, recorded, edges.length, options);
  return { byValue: chainRateByValue(basis, demand, totals), byLinks: rateOfLinks(totals), totals };
}
