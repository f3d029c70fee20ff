import { ChaingapError } from '../domain/errors.js';
import { rowOf } from '../graph/csr.js';
import { PRODUCES, type DayGraph } from '../graph/dayGraph.js';
import type { LocationQuotientResult } from './chainGapResult.js';
import { isAtLeast } from './compare.js';
import type { GapOptions } from './gapOptions.js';
import { operationFigures, type OperationFigures } from './operations.js';
import { outputCoverageOf } from './place.js';
import type { Scope } from './scope.js';
import { resolveTerritory, wholeGraph, type TerritorySet } from './territorySet.js';

/** A territory beside its reference: what location quotients are made of (docs/method.md, 7). */
export interface Comparison {
  readonly here: { readonly operations: OperationFigures; readonly universe: Universe };
  readonly there: { readonly operations: OperationFigures; readonly universe: Universe };
  readonly reference: TerritorySet;
}

/** All pairs of a producing company and a stated segment of some chain: their number, and the sum of their outputs. */
interface Universe {
  readonly pairs: number;
  readonly output: number;
}

/** Throws what resolving the reference throws, and REFERENCE_TOO_SMALL. */
export function compareWithReference(scope: Scope, territory: TerritorySet, operations: OperationFigures, options: GapOptions): Comparison {
  const { day } = scope;
  const reference = options.reference === null ? wholeGraph(day) : resolveTerritory(day, options.reference, 'options.reference');
  refuseIfOutside(day, territory, reference);
  return {
    here: { operations, universe: universeOf(scope, territory) },
    there: { operations: operationFigures(scope, reference), universe: universeOf(scope, reference) },
    reference,
  };
}

export function locationQuotient({ here, there }: Comparison, segment: number, universeDeclared: boolean, { outputCoverageFrom }: GapOptions): LocationQuotientResult {
  const byOutput = [here, there].every(({ operations }) => isAtLeast(outputCoverageOf(operations, segment), outputCoverageFrom));
  const [q, total] = byOutput
    ? [({ operations }: typeof here) => operations.output[segment]!, ({ universe }: typeof here) => universe.output]
    : [({ operations }: typeof here) => operations.count[segment]!, ({ universe }: typeof here) => universe.pairs];
  const figures = { here: q(here), hereTotal: total(here), there: q(there), thereTotal: total(there) };
  const comparable = figures.hereTotal !== 0 && figures.thereTotal !== 0 && figures.there !== 0;
  return {
    value: comparable ? figures.here / figures.hereTotal / (figures.there / figures.thereTotal) : null,
    nullReason: comparable ? null : 'EMPTY_UNIVERSE',
    measure: byOutput ? 'OUTPUT' : 'COUNT',
    ...figures,
    universeDeclared,
  };
}

function universeOf({ day, stated }: Scope, { companies }: TerritorySet): Universe {
  const inSomeChain = segmentsOfChains(day);
  let [pairs, total] = [0, 0];
  for (const company of companies) {
    if (day.activity[company] !== PRODUCES) continue;
    for (const [segment, output] of stated(company)) {
      if (inSomeChain[segment] === 0) continue;
      pairs += 1;
      if (!Number.isNaN(output)) total += output;
    }
  }
  return { pairs, output: total };
}

const known = new WeakMap<DayGraph, Uint8Array>();

/** 1 for a segment that is, or lies below, a segment of some chain. */
function segmentsOfChains(day: DayGraph): Uint8Array {
  const found = known.get(day);
  if (found !== undefined) return found;
  const marked = new Uint8Array(day.graph.nodes.Segment.size);
  for (const segment of day.placements.facts.from) marked[segment] = 1;
  const answer = marked.map((_mark, segment) => Number(climbs(day, marked, segment)));
  known.set(day, answer);
  return answer;
}

function climbs({ segmentParents }: DayGraph, marked: Uint8Array, segment: number): boolean {
  const seen = new Set([segment]);
  for (const at of seen) {
    if (marked[at] === 1) return true;
    for (const parent of rowOf(segmentParents, at)) seen.add(parent);
  }
  return false;
}

function refuseIfOutside({ graph }: DayGraph, { named }: TerritorySet, reference: TerritorySet): void {
  const outside = [
    ...named.regions.filter((region) => reference.regions[region] === 0).map((region) => `Region:${graph.nodes.Region.key(region)}`),
    ...named.parks.filter((park) => reference.parks[park] === 0).map((park) => `Park:${graph.nodes.Park.key(park)}`),
  ];
  if (outside.length > 0) throw new ChaingapError('REFERENCE_TOO_SMALL', `The reference does not contain ${outside.join(', ')}`, { argument: 'options.reference', outside });
}
