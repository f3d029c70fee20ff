import { PRODUCES } from '../graph/dayGraph.js';
import type { GapWork } from './gapWork.js';
import { purchaseRates, type PurchaseRates } from './chainSupplyRates.js';
import { estimateFigures } from './estimates.js';
import { purchaseFigures } from './purchases.js';
import { unknownRate } from './rates.js';

/** Supply rates of the chain for one company as the buyer: a 链主 asks for its own. Both null when its purchases do not count here. */
export function companySupplyRate({ scope, place, ask }: GapWork, enterprise: string): PurchaseRates {
  const company = scope.day.graph.nodes.Enterprise.find(enterprise);
  if (company === null || place.territory.has[company] === 0 || scope.day.activity[company] !== PRODUCES) {
    const totals = { edges: 0, links: 0, localLinks: 0, recorded: 0, localRecorded: 0, estimated: 0, unestimated: 0 };
    return { byValue: unknownRate('BUYER_NOT_HERE'), byLinks: unknownRate('BUYER_NOT_HERE'), totals };
  }
  const buyer = Int32Array.of(company);
  return purchaseRates(purchaseFigures(scope, place.territory, buyer).chain, estimateFigures(scope, buyer).chain, ask.options);
}
