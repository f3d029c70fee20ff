import type { ChainGapResult, ChainSupplyRateResult, RateResult, RingResult, SegmentResult } from '../../../src/analysis/chainGapResult.js';
import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { NullReason } from '../../../src/domain/findings.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { chainOf, type Chain } from './chain.js';
import { checkAsk } from './checkAsk.js';
import { coverageOf } from './coverage.js';
import { absenceKnowledge } from './declarations.js';
import { boughtOfChain, chainRatesOf, concentrationOf, demandOf, statesValue, supplyRateOf, type Bought } from './demand.js';
import { chainFindingsOf, findingsOf, STRATEGIES } from './findings.js';
import { lookAt, type Here, type Output } from './here.js';
import { locationQuotientOf } from './locationQuotient.js';
import { above, atLeast, quotient } from './numbers.js';
import { ringsOf } from './rings.js';
import { isAlsoOutside } from './territory.js';
import type { World } from './world.js';
import { worldAsked } from './worldAsked.js';

/**
 * The whole answer of the gap calculus, written from its text alone: slow, plain, sharing nothing with the
 * engine but row types and result types.
 */
export function oracleChainGaps(rows: GraphRows, ask: Ask): ChainGapResult {
  const world = worldAsked(rows, ask);
  checkAsk(world, ask);
  const { options } = ask;
  const chain = chainOf(world, ask.chain);
  const here = lookAt(world, chain, ask.territory, options);
  const there = lookAt(world, chain, options.reference, options);
  const rings = ringsOf(world, ask.territory, options).map(({ ring, territory }) => ({
    ring,
    there: territory === null ? null : lookAt(world, chain, territory, options),
  }));
  const coverage = coverageOf(world, chain, here, options);
  const anythingPresent = chain.segments.some(here.isPresent);
  return {
    chain: chain.key,
    territory: ask.territory,
    day: ask.day,
    options,
    linkBasis: chain.linkBasis,
    findings: chainFindingsOf(anythingPresent, coverage.leaders.length, coverage, options),
    supplyRate: supplyRateOfChain(chain, here, options),
    segments: chain.segments.map((segment) => segmentResult(world, chain, here, there, rings, segment, options)),
    coverage,
  };
}

const isLeaf = (chain: Chain, segment: string): boolean => chain.selfAndParts(segment).length === 1;

function supplyRateOfChain(chain: Chain, here: Here, options: GapOptions): ChainSupplyRateResult {
  const leaves = chain.segments.filter((segment) => isLeaf(chain, segment));
  const presentLeaves = leaves.filter(here.isPresent).length;
  return {
    ...chainRatesOf(boughtOfChain(here.purchases, here.estimates), options),
    segmentCoverage: quotient(presentLeaves, leaves.length),
    presentLeaves,
    leaves: leaves.length,
  };
}

type Rings = readonly { readonly ring: RingResult['ring']; readonly there: Here | null }[];

function segmentResult(world: World, chain: Chain, here: Here, there: Here, rings: Rings, segment: string, options: GapOptions): SegmentResult {
  const bought = here.bought(segment);
  const demand = demandOf(bought, options);
  const output = here.output(segment);
  const enterprises = here.doing(segment);
  const concentration = concentrationOf(bought, options);
  const supplyRate = supplyRateOf(bought, options);
  const locationQuotient = locationQuotientOf(world, here, there, segment, options);
  const hasMoney = demand.basis === 'VALUE' || demand.basis === 'ESTIMATED';
  const outputComparable = hasMoney && atLeast(output.coverage, options.outputCoverageFrom);
  const adequateEvidence = demand.basis === 'VALUE' || atLeast(demand.edges, options.adequateEdges);
  const absence = absenceKnowledge(world, chain.key, here.territory);
  const { state, findings } = findingsOf(
    world,
    chain,
    {
      segment,
      isPresent: here.isPresent,
      absence,
      output,
      outputComparable,
      demand,
      supplyRate,
      locationQuotient,
      concentration: concentration.value,
      sellers: concentration.sellers,
      adequateEvidence,
    },
    options,
  );
  return {
    segment,
    state,
    findings,
    strategy: STRATEGIES[state],
    presence: here.presence(segment),
    present: here.isPresent(segment),
    absence: here.isPresent(segment) ? null : absence,
    enterprises: enterprises.map(({ key }) => key),
    statusUnstated: enterprises.filter(({ status }) => status === null).length,
    alsoOutside: enterprises.filter((company) => isAlsoOutside(world, here.territory, company)).length,
    isLeaf: isLeaf(chain, segment),
    output: output.value,
    outputNullReason: output.value !== null ? null : enterprises.length === 0 ? 'NO_COMPANIES' : 'NO_OUTPUT',
    outputCoverage: output.coverage,
    demand,
    supplyRate,
    conversionRate: conversionRateOf(bought, demand.localRecorded, output, options),
    locationQuotient,
    concentration: concentration.value,
    concentrationMeasure: concentration.measure,
    concentrationNullReason: concentration.value === null ? 'NO_PURCHASES' : null,
    sellers: concentration.sellers,
    adequateEvidence,
    outputComparable,
    rings: rings.map((ring) => ringResult(ring, segment)),
  };
}

/** 就地转化率; of several reasons for a null the first that holds, in the order of docs/method.md 11. */
function conversionRateOf(bought: Bought, localRecorded: number, output: Output, options: GapOptions): RateResult {
  const reason = ((): NullReason | null => {
    if (output.coverage === null) return 'NO_COMPANIES';
    if (output.value === null) return 'NO_OUTPUT';
    if (!atLeast(output.coverage, options.outputCoverageFrom)) return 'OUTPUT_COVERAGE_LOW';
    if (!above(output.value, 0)) return 'ZERO_OUTPUT';
    if (statesValue(bought)) return null;
    return bought.purchases.length === 0 ? 'NO_PURCHASES' : 'NO_VALUES';
  })();
  const value = reason === null && output.value !== null ? quotient(localRecorded, output.value) : null;
  return { value, lower: value, upper: value, nullReason: reason };
}

function ringResult({ ring, there }: Rings[number], segment: string): RingResult {
  if (there === null) return { ring, places: null, presence: null, present: null, enterpriseCount: null };
  const places = there.territory === null ? [] : [...there.territory.regions, ...there.territory.parks];
  return {
    ring,
    places,
    presence: there.presence(segment),
    present: there.isPresent(segment),
    enterpriseCount: there.doing(segment).length,
  };
}
