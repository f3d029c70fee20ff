import type { RankOptions } from '../../src/analysis/rank/rankOptions.js';
import type { GapRanks } from '../../src/analysis/rank/rankResult.js';
import { outcomeOf, type Refusal } from './askEngine.js';
import { compareResults } from './compareResults.js';
import { enginePriorityGaps, engineRanks } from './engineRanks.js';
import type { Ask } from './oracle/ask.js';
import { oraclePriorityGaps, oracleRanks } from './oracle/oracleRanks.js';
import type { RandomCase } from './randomGraph.js';
import { describeCase, shrinkCase } from './shrinkCase.js';

export type RankOutcome = GapRanks | Refusal;

/** The question to each chain of the graph. */
export const asksOfAll = ({ rows, ask }: Pick<RandomCase, 'rows' | 'ask'>): readonly Ask[] =>
  rows.nodes.filter(({ label }) => label === 'Chain').map(({ key }) => ({ ...ask, chain: key }));

/** Where the ranks of engine and oracle part on a case, with the smallest case of that kind; null where they agree. `seen` gets what the oracle says of the chain and of all chains. */
export function rankDisagreement(given: RandomCase, options: RankOptions = given.rankOptions, seen: (outcome: RankOutcome) => void = () => undefined): string | null {
  const found = difference(given, options, seen);
  if (found === null) return null;
  const small = shrinkCase(given, (candidate) => difference(candidate, options) !== null);
  return `${found}\nsmallest case: ${difference(small, options) ?? ''}\n${JSON.stringify(options)}\n${describeCase(small)}`;
}

function difference(given: RandomCase, options: RankOptions, seen: (outcome: RankOutcome) => void = () => undefined): string | null {
  const { rows, ask } = given;
  const expected = outcomeOf(() => oracleRanks(rows, ask, options));
  seen(expected);
  const found = compareResults(outcomeOf(() => engineRanks(rows, ask, options)), expected);
  const asks = asksOfAll(given);
  if (found !== null || 'error' in expected || asks.length < 2) return found;
  const together = oraclePriorityGaps(rows, asks, options);
  seen(together);
  return compareResults(enginePriorityGaps(rows, asks, options), together, 'all chains');
}
