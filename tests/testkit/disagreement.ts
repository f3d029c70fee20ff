import { askEngine, engineCompanySupplyRates, outcomeOf, type Outcome } from './askEngine.js';
import { compareResults } from './compareResults.js';
import { oracleChainGaps } from './oracle/oracleChainGaps.js';
import { oracleCompanySupplyRates } from './oracle/oracleCompanySupplyRates.js';
import type { RandomCase } from './randomGraph.js';
import { describeCase, shrinkCase } from './shrinkCase.js';

/** Where engine and oracle part on a case, with the smallest case of that kind; null where they agree. `seen` gets the oracle's outcome. */
export function disagreement(given: RandomCase, seen: (outcome: Outcome) => void = () => undefined): string | null {
  const found = difference(given, seen);
  if (found === null) return null;
  const small = shrinkCase(given, (candidate) => difference(candidate) !== null);
  return `${found}\nsmallest case: ${difference(small) ?? ''}\n${describeCase(small)}`;
}

function difference({ rows, ask }: RandomCase, seen: (outcome: Outcome) => void = () => undefined): string | null {
  const expected = outcomeOf(() => oracleChainGaps(rows, ask));
  seen(expected);
  const found = compareResults(askEngine(rows, ask), expected);
  if (found !== null || 'error' in expected) return found;
  const [engine, oracle] = [engineCompanySupplyRates(rows, ask), oracleCompanySupplyRates(rows, ask)];
  return compareResults(Object.fromEntries(engine), Object.fromEntries(oracle), 'as the buyer');
}
