import type { CultivationRanking } from '../../src/analysis/cultivation/cultivationResult.js';
import type { TargetRanking } from '../../src/analysis/targets/targetResult.js';
import { outcomeOf } from './askEngine.js';
import { compareResults } from './compareResults.js';
import { engineTargets } from './engineTargets.js';
import { oracleCultivation } from './oracle/oracleCultivation.js';
import { oracleTargets } from './oracle/oracleTargets.js';
import { describeCase, shrinkCase } from './shrinkCase.js';
import type { TargetCase } from './targetCase.js';

export type TargetOutcome = TargetRanking | CultivationRanking;

/** Where engine and oracle part on who could fill the segments of the chain asked for, with the smallest case; null where they agree. `seen` gets what the oracle says. */
export function targetDisagreement(given: TargetCase, seen: (outcome: TargetOutcome) => void = () => undefined): string | null {
  const found = difference(given, seen);
  if (found === null) return null;
  const of = (candidate: Pick<TargetCase, 'rows'>): string | null => difference({ ...given, rows: candidate.rows });
  const small = shrinkCase(given, (candidate) => of(candidate) !== null);
  return `${found}\nsmallest case: ${of(small) ?? ''}\n${JSON.stringify([given.targetOptions, given.cultivationOptions])}\n${describeCase(small)}`;
}

function difference({ rows, ask, targetOptions, cultivationOptions }: TargetCase, seen: (outcome: TargetOutcome) => void = () => undefined): string | null {
  const engine = outcomeOf(() => engineTargets(rows, ask));
  if ('error' in engine) return null;
  const placed = new Set(rows.facts.flatMap((fact) => (fact.kind === 'IN_CHAIN' && fact.to === `Chain:${ask.chain}` ? [fact.from.slice('Segment:'.length)] : [])));
  for (const segment of placed) {
    const targets = oracleTargets(rows, ask, segment, targetOptions);
    seen(targets);
    const found = compareResults(engine.targets(segment, targetOptions), targets, `targets of ${segment}`);
    if (found !== null) return found;
    if (!engine.holds(segment)) continue;
    const cultivation = oracleCultivation(rows, ask, segment, cultivationOptions);
    seen(cultivation);
    const other = compareResults(engine.cultivation(segment, cultivationOptions), cultivation, `cultivation of ${segment}`);
    if (other !== null) return other;
  }
  return null;
}
