import type { ChainGapResult } from '../../src/analysis/chainGapResult.js';
import { chainGaps, gapWork } from '../../src/analysis/chainGaps.js';
import { companySupplyRate } from '../../src/analysis/companySupplyRate.js';
import { ChaingapError, type ErrorCode } from '../../src/domain/errors.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { graphOf } from './graphOf.js';
import type { Ask } from './oracle/ask.js';
import type { CompanySupplyRates } from './oracle/oracleCompanySupplyRates.js';

export interface Refusal {
  readonly error: ErrorCode;
}
export type Outcome = ChainGapResult | Refusal;

/** What is answered, or the code with which an answer is refused. Any other failure is thrown on. */
export function outcomeOf<T>(answer: () => T): T | Refusal {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ChaingapError) return { error: error.code };
    throw error;
  }
}

/** The engine, from rows to answer. */
export const engineChainGaps = (rows: GraphRows, ask: Ask): ChainGapResult => chainGaps(graphOf(rows, ask), ask);

export const askEngine = (rows: GraphRows, ask: Ask): Outcome => outcomeOf(() => engineChainGaps(rows, ask));

/** The supply rates of each company as the buyer. */
export function engineCompanySupplyRates(rows: GraphRows, ask: Ask): CompanySupplyRates {
  const work = gapWork(graphOf(rows, ask), ask);
  const companies = [...rows.nodes].filter(({ label }) => label === 'Enterprise');
  return new Map(companies.map(({ key }) => [key, companySupplyRate(work, key)]));
}
