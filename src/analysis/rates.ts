import type { Basis, NullReason } from '../domain/findings.js';
import type { PurchaseTotals, RateResult } from './chainGapResult.js';
import { isAbove, isAtLeast, quotient } from './compare.js';
import type { GapOptions } from './gapOptions.js';

/** A rate that is not known, and why. */
export function unknownRate(nullReason: NullReason): RateResult {
  return { value: null, lower: null, upper: null, nullReason };
}

/** Local supply rate (本地配套率) by basis (docs/method.md, 6). */
export function supplyRate(basis: Basis, demand: number | null, totals: PurchaseTotals): RateResult {
  switch (basis) {
    case 'VALUE':
    case 'ESTIMATED':
      return demand === null ? unknownRate('NO_VALUES') : rateOfValue(basis, demand, totals);
    case 'LINKS':
      return rateOfLinks(totals);
    case 'NONE':
      return unknownRate('NO_PURCHASES');
    default:
      throw new TypeError(`Unknown basis ${String(basis satisfies never)}`);
  }
}

function rateOfValue(basis: 'VALUE' | 'ESTIMATED', demand: number, { recorded, localRecorded, estimated }: PurchaseTotals): RateResult {
  const value = basis === 'VALUE' ? quotient(localRecorded, recorded) : null;
  const bounds = { lower: quotient(localRecorded, demand), upper: quotient(localRecorded + estimated, demand) };
  return { value, ...bounds, nullReason: value === null ? 'MOSTLY_ESTIMATED' : null };
}

export function rateOfLinks({ links, localLinks }: PurchaseTotals): RateResult {
  const value = quotient(localLinks, links);
  return value === null ? unknownRate('NO_PURCHASES') : { value, lower: value, upper: value, nullReason: null };
}

/** Local supply rate of a chain, or of one buyer in it, by value: null where demand is null or 0. */
export function chainRateByValue(basis: Basis, demand: number | null, totals: PurchaseTotals): RateResult {
  if (demand === null) return unknownRate(totals.edges === 0 ? 'NO_PURCHASES' : 'NO_VALUES');
  return basis === 'VALUE' || basis === 'ESTIMATED' ? rateOfValue(basis, demand, totals) : unknownRate('ZERO_DEMAND');
}

export interface ConversionFacts {
  readonly localRecorded: number;
  readonly output: number | null;
  readonly outputCoverage: number | null;
  readonly valued: boolean;
  readonly edges: number;
}

/** Local conversion rate (就地转化率): what local buyers are recorded to take of the output. */
export function conversionRate({ localRecorded, output, outputCoverage, valued, edges }: ConversionFacts, options: Pick<GapOptions, 'outputCoverageFrom'>): RateResult {
  if (outputCoverage === null) return unknownRate('NO_COMPANIES');
  if (output === null) return unknownRate('NO_OUTPUT');
  if (!isAtLeast(outputCoverage, options.outputCoverageFrom)) return unknownRate('OUTPUT_COVERAGE_LOW');
  if (!isAbove(output, 0)) return unknownRate('ZERO_OUTPUT');
  if (!valued) return unknownRate(edges === 0 ? 'NO_PURCHASES' : 'NO_VALUES');
  const value = localRecorded / output;
  return { value, lower: value, upper: value, nullReason: null };
}
