import type { ChainSupplyRateResult, DemandResult, PurchaseTotals, RateResult } from '../../../src/analysis/chainGapResult.js';
import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { Basis, NullReason } from '../../../src/domain/findings.js';
import type { Chain } from './chain.js';
import type { Estimate } from './estimates.js';
import { above, atLeast, inOrder, quotient, sum, type Figure } from './numbers.js';
import type { Purchase } from './purchases.js';

/** CALCULUS 4: sums over purchases and estimates, demand with its basis, rates. */
export interface Bought {
  readonly purchases: readonly (Purchase & { readonly share: number })[];
  readonly estimates: readonly Estimate[];
}

/** All that was bought of a segment and of its parts. */
export function boughtOf(chain: Chain, segment: string, purchases: readonly Purchase[], estimates: readonly Estimate[]): Bought {
  return {
    purchases: purchases.map((purchase) => ({ ...purchase, share: purchase.shareOf(segment) })).filter(({ share }) => share > 0),
    estimates: estimates.filter((estimate) => chain.selfAndParts(segment).includes(estimate.segment)),
  };
}

/** All that was bought of the chain, each edge at most once. */
export function boughtOfChain(purchases: readonly Purchase[], estimates: readonly Estimate[]): Bought {
  return {
    purchases: purchases.map((purchase) => ({ ...purchase, share: purchase.shareOfChain })).filter(({ share }) => share > 0),
    estimates,
  };
}

export function totalsOf({ purchases, estimates }: Bought): PurchaseTotals {
  const local = purchases.filter((purchase) => purchase.local);
  const recorded = (of: Bought['purchases']): number => sum(of.map(({ share, value }) => share * (value ?? 0)));
  return {
    edges: purchases.length,
    links: sum(purchases.map(({ share }) => share)),
    localLinks: sum(local.map(({ share }) => share)),
    recorded: recorded(purchases),
    localRecorded: recorded(local),
    estimated: sum(estimates.map(({ amount }) => amount ?? 0)),
    unestimated: inOrder(estimates.filter(({ amount }) => amount === null).map(({ company }) => company)).length,
  };
}

export const statesValue = ({ purchases }: Bought): boolean => purchases.some(({ value }) => value !== null);

/** recorded + estimated; null when no edge states a value and nothing was estimated. */
function demandValue(bought: Bought): Figure {
  const wasEstimated = bought.estimates.some(({ amount }) => amount !== null);
  const { recorded, estimated } = totalsOf(bought);
  return statesValue(bought) || wasEstimated ? recorded + estimated : null;
}

function basisOf(bought: Bought, options: GapOptions): Basis {
  const demand = demandValue(bought);
  const { recorded, edges } = totalsOf(bought);
  if (demand !== null && above(demand, 0)) return atLeast(recorded, options.recordedShareFrom * demand) ? 'VALUE' : 'ESTIMATED';
  return edges > 0 ? 'LINKS' : 'NONE';
}

export function demandOf(bought: Bought, options: GapOptions): DemandResult {
  const value = demandValue(bought);
  return {
    ...totalsOf(bought),
    basis: basisOf(bought, options),
    value,
    nullReason: value !== null ? null : bought.purchases.length === 0 ? 'NO_PURCHASES' : 'NO_VALUES',
    unknownOrigin: bought.purchases.filter(({ unknownOrigin }) => unknownOrigin).length,
    unvalued: bought.purchases.filter(({ value: stated }) => stated === null).length,
  };
}

const noRate = (nullReason: NullReason): RateResult => ({ value: null, lower: null, upper: null, nullReason });

const byLinks = ({ localLinks, links }: PurchaseTotals): RateResult => {
  const value = quotient(localLinks, links);
  return { value, lower: value, upper: value, nullReason: value === null ? 'NO_PURCHASES' : null };
};

/** With demand above 0: the value where it rests on records, the bounds in any case. */
function byValue(bought: Bought, demand: number, basis: Basis): RateResult {
  const { localRecorded, recorded, estimated } = totalsOf(bought);
  const value = basis === 'VALUE' ? quotient(localRecorded, recorded) : null;
  return {
    value,
    lower: quotient(localRecorded, demand),
    upper: quotient(localRecorded + estimated, demand),
    nullReason: value === null ? 'MOSTLY_ESTIMATED' : null,
  };
}

/** 本地配套率 of a segment. */
export function supplyRateOf(bought: Bought, options: GapOptions): RateResult {
  const basis = basisOf(bought, options);
  const demand = demandValue(bought);
  if (basis === 'NONE') return noRate('NO_PURCHASES');
  if (basis === 'LINKS' || demand === null) return byLinks(totalsOf(bought));
  return byValue(bought, demand, basis);
}

/** The two measures of the chain that rest on purchases. */
export function chainRatesOf(bought: Bought, options: GapOptions): Pick<ChainSupplyRateResult, 'byValue' | 'byLinks' | 'totals'> {
  const demand = demandValue(bought);
  const totals = totalsOf(bought);
  const ofValue = (): RateResult => {
    if (demand === null) return noRate(totals.edges === 0 ? 'NO_PURCHASES' : 'NO_VALUES');
    return above(demand, 0) ? byValue(bought, demand, basisOf(bought, options)) : noRate('ZERO_DEMAND');
  };
  return { byValue: ofValue(), byLinks: byLinks(totals), totals };
}

/** HHI of the sellers: Σ share², by recorded value at basis VALUE, else by links. */
export function concentrationOf(bought: Bought, options: GapOptions): { readonly value: Figure; readonly measure: 'VALUE' | 'LINKS'; readonly sellers: number } {
  const measure = basisOf(bought, options) === 'VALUE' ? 'VALUE' : 'LINKS';
  const weigh = (purchases: Bought['purchases']): number =>
    sum(purchases.map(({ share, value }) => (measure === 'VALUE' ? share * (value ?? 0) : share)));
  const sellers = inOrder(bought.purchases.map(({ seller }) => seller));
  const shares = sellers.map((key) => quotient(weigh(bought.purchases.filter(({ seller }) => seller === key)), weigh(bought.purchases)));
  const known = shares.flatMap((share) => (share === null ? [] : [share ** 2]));
  return { value: known.length === 0 ? null : sum(known), measure, sellers: sellers.length };
}
