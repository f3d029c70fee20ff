import type { ChainSupplyRateResult, RateResult } from '../../../src/analysis/chainGapResult.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { chainOf } from './chain.js';
import { checkAsk } from './checkAsk.js';
import { boughtOfChain, chainRatesOf } from './demand.js';
import { lookAt } from './here.js';
import { worldAsked } from './worldAsked.js';

export type CompanySupplyRates = ReadonlyMap<string, Pick<ChainSupplyRateResult, 'byValue' | 'byLinks' | 'totals'>>;

const notHere: RateResult = { value: null, lower: null, upper: null, nullReason: 'BUYER_NOT_HERE' };

/** CALCULUS 4, docs/method.md 6: the two rates of the chain for each company of the graph as the only buyer. */
export function oracleCompanySupplyRates(rows: GraphRows, ask: Ask): CompanySupplyRates {
  const world = worldAsked(rows, ask);
  checkAsk(world, ask);
  const here = lookAt(world, chainOf(world, ask.chain), ask.territory, ask.options);
  return new Map(
    [...rows.nodes].flatMap(({ label, key }) => (label === 'Enterprise' ? [key] : [])).map((key) => {
      const bought = boughtOfChain(
        here.purchases.filter(({ buyer }) => buyer === key),
        here.estimates.filter(({ company }) => company === key),
      );
      const rates = chainRatesOf(bought, ask.options);
      return [key, here.producing.some((company) => company.key === key) ? rates : { ...rates, byValue: notHere, byLinks: notHere }];
    }),
  );
}
