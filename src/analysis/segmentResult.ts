import type { NullReason } from '../domain/findings.js';
import { rowOf } from '../graph/csr.js';
import type { DemandResult, FindingResult, RateResult, RingResult, SegmentResult } from './chainGapResult.js';
import type { GapWork } from './gapWork.js';
import { isAtLeast, quotient } from './compare.js';
import { demandResult } from './demandResult.js';
import { findingsOf, stateOf, STRATEGY_OF, type Finding } from './findings.js';
import { locationQuotient } from './locationQuotient.js';
import { companiesDoing } from './operations.js';
import { isPresent, outputCoverageOf, presenceOf, type PlaceFigures } from './place.js';
import { conversionRate, supplyRate } from './rates.js';

/** Every figure and finding of one segment. `local` is its number in the chain. */
export function segmentResult(work: GapWork, local: number): SegmentResult {
  const { scope, place, present, surveys, ask, universeDeclared } = work;
  const { options } = ask;
  const { operations, purchases } = place;
  const demand = demandResult(place, local, options);
  const { output, outputCoverage, outputNullReason } = outputOf(place, local);
  const rate = supplyRate(demand.basis, demand.value, demand);
  const quotientHere = locationQuotient(work.comparison, local, universeDeclared, options);
  const facts = {
    present: present[local] === 1,
    surveyed: surveys.absence !== 'NOT_RECORDED',
    rate: rateToJudge(rate),
    adequate: demand.basis === 'VALUE' || demand.edges >= options.adequateEdges,
    comparable: (demand.basis === 'VALUE' || demand.basis === 'ESTIMATED') && isAtLeast(outputCoverage, options.outputCoverageFrom),
    output,
    demand: demand.value,
    locationQuotient: quotientHere.value,
    universeKnown: universeDeclared || options.universe === 'ANY',
    edges: demand.edges,
    sellers: purchases.sellers[local]!,
    concentration: concentrationOf(place, local, demand),
  };
  const findings = findingsOf(chainFacts(work), local, facts, options);
  const state = stateOf(findings, facts.present);
  return {
    segment: keyOf(work, local),
    state,
    findings: findings.map((finding) => findingResult(work, finding)),
    strategy: STRATEGY_OF[state],
    presence: presenceOf(place, local),
    present: facts.present,
    absence: facts.present ? null : surveys.absence,
    enterprises: [...companiesDoing(scope, place.territory, local)].map((company) => scope.day.graph.nodes.Enterprise.key(company)),
    statusUnstated: operations.statusUnstated[local]!,
    alsoOutside: operations.alsoOutside[local]!,
    isLeaf: rowOf(scope.view.parts, local).length === 0,
    output,
    outputNullReason,
    outputCoverage,
    demand,
    supplyRate: rate,
    conversionRate: conversionRate({ localRecorded: demand.localRecorded, output, outputCoverage, valued: purchases.valued[local] === 1, edges: demand.edges }, options),
    locationQuotient: quotientHere,
    concentration: facts.concentration,
    concentrationMeasure: demand.basis === 'VALUE' ? 'VALUE' : 'LINKS',
    concentrationNullReason: facts.concentration === null ? 'NO_PURCHASES' : null,
    sellers: facts.sellers,
    adequateEvidence: facts.adequate,
    outputComparable: facts.comparable,
    rings: work.rings.map((ring) => ringResult(work, ring, local)),
  };
}

function outputOf({ operations }: PlaceFigures, local: number): { output: number | null; outputCoverage: number | null; outputNullReason: NullReason | null } {
  const outputCoverage = outputCoverageOf(operations, local);
  if (outputCoverage === null) return { output: null, outputCoverage, outputNullReason: 'NO_COMPANIES' };
  if (operations.statingOutput[local] === 0) return { output: null, outputCoverage, outputNullReason: 'NO_OUTPUT' };
  return { output: operations.output[local]!, outputCoverage, outputNullReason: null };
}

/** A rate is judged by its value, else by its upper bound. */
function rateToJudge({ value, upper }: RateResult): number | null {
  return value ?? upper;
}

/** HHI of the sellers: by recorded value at basis VALUE, else by links; null without edges. */
function concentrationOf({ purchases }: PlaceFigures, local: number, { basis, edges, recorded, links }: DemandResult): number | null {
  if (edges === 0) return null;
  return basis === 'VALUE' ? quotient(purchases.squaredValue[local]!, recorded ** 2) : quotient(purchases.squaredLinks[local]!, links ** 2);
}

function chainFacts({ scope, present }: GapWork): Parameters<typeof findingsOf>[0] {
  const { view, day } = scope;
  return {
    view,
    present,
    final: Uint8Array.from(view.segments, (segment) => Number(day.graph.nodes.Segment.rows[segment]!.final === true)),
    essential: (link) => day.feeds.essential[view.feeds.fact[link]!] === 1,
  };
}

function findingResult(work: GapWork, { kind, certainty, grounds, feeders, fed }: Finding): FindingResult {
  const keys = (locals: Int32Array): readonly string[] => [...locals].map((local) => keyOf(work, local));
  return { kind, certainty, grounds, feeders: keys(feeders), fed: keys(fed) };
}

function ringResult({ scope, ask }: GapWork, { places, figures }: GapWork['rings'][number], local: number): RingResult {
  if (figures === null || places.regions === null || places.parks === null) {
    return { ring: places.ring, places: null, presence: null, present: null, enterpriseCount: null };
  }
  const { Region, Park } = scope.day.graph.nodes;
  const presence = presenceOf(figures, local);
  return {
    ring: places.ring,
    places: [...places.regions.map((region) => Region.key(region)), ...places.parks.map((park) => Park.key(park))],
    presence,
    present: isPresent(presence, ask.options),
    enterpriseCount: figures.operations.count[local]!,
  };
}

function keyOf({ scope }: GapWork, local: number): string {
  return scope.day.graph.nodes.Segment.key(scope.view.segments[local]!);
}
