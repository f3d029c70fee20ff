import { GRADE } from '../domain/vocabulary.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { isUniverseDeclared, surveysOf } from './absence.js';
import { chainFindings } from './chainFindings.js';
import type { ChainGapResult } from './chainGapResult.js';
import { chainSupplyRates } from './chainSupplyRates.js';
import { coverageOf } from './coverage.js';
import type { GapAsk, GapWork } from './gapWork.js';
import { compareWithReference } from './locationQuotient.js';
import { numberOf } from './numberOf.js';
import { isPresent, placeFigures, presenceOf } from './place.js';
import { ringsOf } from './rings.js';
import { scopeOf } from './scope.js';
import { segmentResult } from './segmentResult.js';
import { resolveTerritory, territoryOf } from './territorySet.js';

/**
 * The gap calculus (docs/method.md) for one chain in one territory.
 * Pure: the same graph and the same question give the same answer. Linear in the companies of the territory, of its
 * rings and of the reference, and in their purchases.
 * Throws NOT_FOUND for a chain or place that is not in the graph, EMPTY_TERRITORY, REFERENCE_TOO_SMALL.
 */
export function chainGaps(day: DayGraph, ask: GapAsk): ChainGapResult {
  return gapResult(gapWork(day, ask));
}

export function gapWork(day: DayGraph, ask: GapAsk): GapWork {
  const { options } = ask;
  const chain = numberOf(day, 'Chain', ask.chain, 'chain');
  const territory = resolveTerritory(day, ask.territory, 'territory');
  const scope = scopeOf(day, chain, Object.keys(GRADE).indexOf(options.minGrade));
  const place = placeFigures(scope, territory);
  const comparison = compareWithReference(scope, territory, place.operations, options);
  return {
    ask,
    scope,
    place,
    rings: ringsOf(day, territory, options.oneHourMinutes).map((places) => ({
      places,
      figures: places.regions === null || places.parks === null ? null : placeFigures(scope, territoryOf(day, places.regions, places.parks)),
    })),
    comparison,
    surveys: surveysOf(day, territory.named, chain),
    universeDeclared: isUniverseDeclared(day, territory.named) && isUniverseDeclared(day, comparison.reference.named),
    present: Uint8Array.from(scope.view.segments, (_segment, local) => Number(isPresent(presenceOf(place, local), options))),
  };
}

export function gapResult(work: GapWork): ChainGapResult {
  const { ask, scope, present } = work;
  const coverage = coverageOf(work);
  return {
    chain: ask.chain,
    territory: ask.territory,
    day: ask.day,
    options: ask.options,
    linkBasis: scope.view.linkBasis,
    findings: chainFindings(coverage, present.includes(1), ask.options),
    supplyRate: chainSupplyRates(work),
    segments: [...present.keys()].map((local) => segmentResult(work, local)),
    coverage,
  };
}
