import { askEngine, outcomeOf, type Outcome } from './askEngine.js';
import { compareResults } from './compareResults.js';
import { oracleChainGaps } from './oracle/oracleChainGaps.js';
import type { RandomCase } from './randomGraph.js';
import { describeCase, shrinkCase } from './shrinkCase.js';

/** Where engine and oracle part on a case, with the smallest case of that kind; null where they agree. `seen` gets the oracle's outcome. */
export function disagreement(given: RandomCase, seen: (outcome: Outcome) => void = () => undefined): string | null {
  const expected = outcomeOf(() => oracleChainGaps(given.rows, given.ask));
  seen(expected);
  const found = compareResults(askEngine(given.rows, given.ask), expected);
  if (found === null) return null;
  const small = shrinkCase(given, (candidate) => difference(candidate) !== null);
  return `${found}\nsmallest case: ${difference(small) ?? ''}\n${describeCase(small)}`;
}

const difference = ({ rows, ask }: RandomCase): string | null =>
  compareResults(
    askEngine(rows, ask),
    outcomeOf(() => oracleChainGaps(rows, ask)),
  );
