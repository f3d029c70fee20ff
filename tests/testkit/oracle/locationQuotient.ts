import type { LocationQuotientResult } from '../../../src/analysis/chainGapResult.js';
import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import { doings, statedOutput, statedSegments } from './companies.js';
import { isUniverseDeclared } from './declarations.js';
import type { Here } from './here.js';
import { selfAndAbove } from './hierarchy.js';
import { above, atLeast, sum } from './numbers.js';
import type { World } from './world.js';

/** CALCULUS 5: LQ(s) = (q(s,T) / Q(T)) / (q(s,R) / Q(R)). */
export function locationQuotientOf(world: World, here: Here, there: Here, segment: string, options: GapOptions): LocationQuotientResult {
  const covered = [here, there].every((place) => atLeast(place.output(segment).coverage, options.outputCoverageFrom));
  const measure = covered ? 'OUTPUT' : 'COUNT';
  const amount = (place: Here): number => (covered ? (place.output(segment).value ?? 0) : place.doing(segment).length);
  const total = (place: Here): number => sum(pairsOf(world, place, options).map((output) => (covered ? (output ?? 0) : 1)));

  const empty = [total(here), total(there), amount(there)].some((divisor) => !above(divisor, 0));
  const value = empty ? null : amount(here) / total(here) / (amount(there) / total(there));
  return {
    value,
    nullReason: value === null ? 'EMPTY_UNIVERSE' : null,
    measure,
    here: amount(here),
    hereTotal: total(here),
    there: amount(there),
    thereTotal: total(there),
    universeDeclared: isUniverseDeclared(world, here.territory, there.territory),
  };
}

/** The stated output of each pair of a producing company and a stated segment that is, or is below, one of some chain. */
function pairsOf(world: World, place: Here, options: GapOptions): readonly (number | null)[] {
  const inSomeChain = new Set(world.inChain.map((member) => member.segment));
  return place.producing.flatMap((company) =>
    [...statedSegments(company, options.minGrade)]
      .filter((stated) => [...selfAndAbove(world.segmentParents, stated).keys()].some((segment) => inSomeChain.has(segment)))
      .map((stated) => statedOutput(doings(company, options.minGrade).filter((operation) => operation.segment === stated))),
  );
}
