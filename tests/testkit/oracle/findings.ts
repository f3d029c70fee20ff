import type { ChainFindingFacts, CoverageResult, DemandResult, FindingResult, LocationQuotientResult, RateResult } from '../../../src/analysis/chainGapResult.js';
import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { AbsenceKnowledge, Certainty, SegmentState, Strategy } from '../../../src/domain/findings.js';
import type { Chain } from './chain.js';
import type { Output } from './here.js';
import { above, atLeast, below, inOrder, quotient, type Figure } from './numbers.js';
import type { World } from './world.js';

/** CALCULUS 6: findings of a segment and of the chain, and what to do about them. */
export interface Evidence {
  readonly segment: string;
  readonly isPresent: (segment: string) => boolean;
  readonly absence: AbsenceKnowledge;
  readonly output: Output;
  readonly outputComparable: boolean;
  readonly demand: DemandResult;
  readonly supplyRate: RateResult;
  readonly locationQuotient: LocationQuotientResult;
  readonly concentration: Figure;
  readonly sellers: number;
  readonly adequateEvidence: boolean;
}

const established = (holds: boolean): Certainty => (holds ? 'ESTABLISHED' : 'SUSPECTED');

/** Exactly one of the first five. */
function absentFinding(world: World, chain: Chain, facts: Evidence): FindingResult {
  const { segment, isPresent } = facts;
  const before = (links: readonly { readonly from: string; readonly to: string }[]): string[] =>
    inOrder(links.filter(({ to, from }) => to === segment && isPresent(from)).map(({ from }) => from));
  const after = (links: readonly { readonly from: string; readonly to: string }[]): string[] =>
    inOrder(links.filter(({ from, to }) => from === segment && isPresent(to)).map(({ to }) => to));
  const certainty = established(facts.absence !== 'NOT_RECORDED');

  const byFeeds = { certainty, feeders: before(chain.feeds), fed: after(chain.feeds) };
  if (byFeeds.feeders.length > 0 && byFeeds.fed.length > 0) return { kind: 'BROKEN', grounds: ['FED_BY_PRESENT', 'FEEDS_PRESENT'], ...byFeeds };
  if (byFeeds.fed.length > 0) return { kind: 'MISSING_INPUT', grounds: ['FEEDS_PRESENT'], ...byFeeds };
  const goesOn = byFeeds.feeders.some((feeder) => world.segments.get(feeder) === false);
  if (goesOn) return { kind: 'MISSING_OUTLET', grounds: ['FED_BY_PRESENT'], ...byFeeds };

  const byStages = { certainty, feeders: before(chain.stageLinks), fed: after(chain.stageLinks) };
  if (byStages.feeders.length + byStages.fed.length > 0) return { kind: 'MISSING', grounds: ['STAGE_NEIGHBOUR_PRESENT'], ...byStages };
  const hasNeighbour = [...chain.feeds, ...chain.stageLinks].some(({ from, to }) => from === segment || to === segment);
  return { kind: 'VACANT', certainty, grounds: [hasNeighbour ? 'NOTHING_WAITS_FOR_IT' : 'NO_NEIGHBOUR'], feeders: [], fed: [] };
}

/** Present, yet bought elsewhere. */
function disconnected(facts: Evidence, options: GapOptions): FindingResult[] {
  if (!below(facts.supplyRate.value ?? facts.supplyRate.upper, options.disconnectedBelow)) return [];
  const sure = facts.adequateEvidence && facts.outputComparable && atLeast(facts.output.value, facts.demand.value);
  return [{ kind: 'DISCONNECTED', certainty: established(sure), grounds: ['LOW_SUPPLY_RATE'], feeders: [], fed: [] }];
}

function weak(facts: Evidence, options: GapOptions): FindingResult[] {
  const tooLittle = facts.outputComparable && below(facts.output.value, facts.demand.value);
  const lowQuotient = below(facts.locationQuotient.value, options.weakBelow);
  if (!tooLittle && !lowQuotient) return [];
  const sure = tooLittle || facts.locationQuotient.universeDeclared || options.universe === 'ANY';
  return [
    {
      kind: 'WEAK',
      certainty: established(sure),
      grounds: [...(tooLittle ? (['OUTPUT_BELOW_DEMAND'] as const) : []), ...(lowQuotient ? (['LOW_LOCATION_QUOTIENT'] as const) : [])],
      feeders: [],
      fed: [],
    },
  ];
}

/** Few sellers, whether the segment is present or not. */
function concentrated(chain: Chain, facts: Evidence, options: GapOptions): FindingResult[] {
  const highHhi = atLeast(facts.demand.edges, options.concentratedMinEdges) && above(facts.concentration, options.concentratedAbove);
  const needing = inOrder(
    chain.feeds.filter(({ from, to, essential }) => essential && from === facts.segment && facts.isPresent(to)).map(({ to }) => to),
  );
  const single = needing.length > 0 && facts.sellers === 1;
  if (!highHhi && !single) return [];
  return [
    {
      kind: 'CONCENTRATED',
      certainty: established(facts.adequateEvidence),
      grounds: [...(highHhi ? (['HIGH_HHI'] as const) : []), ...(single ? (['SINGLE_SELLER_OF_ESSENTIAL'] as const) : [])],
      feeders: [],
      fed: single ? needing : [],
    },
  ];
}

export function findingsOf(world: World, chain: Chain, facts: Evidence, options: GapOptions): { readonly state: SegmentState; readonly findings: FindingResult[] } {
  if (!facts.isPresent(facts.segment)) {
    const absent = absentFinding(world, chain, facts);
    return { state: absent.kind, findings: [absent, ...concentrated(chain, facts, options)] };
  }
  const gaps = [...disconnected(facts, options), ...weak(facts, options), ...concentrated(chain, facts, options)];
  const first = gaps.find(({ certainty }) => certainty === 'ESTABLISHED');
  if (first !== undefined) return { state: first.kind, findings: gaps };
  const none: FindingResult = { kind: 'NO_GAP_FOUND', certainty: 'ESTABLISHED', grounds: ['NOTHING_ESTABLISHED'], feeders: [], fed: [] };
  return { state: 'NO_GAP_FOUND', findings: [...gaps, none] };
}

export const STRATEGIES: Readonly<Record<SegmentState, Strategy | null>> = {
  BROKEN: 'SUPPLEMENT',
  MISSING_INPUT: 'SUPPLEMENT',
  MISSING: 'SUPPLEMENT',
  MISSING_OUTLET: 'EXTEND',
  VACANT: 'PLAN',
  DISCONNECTED: 'CONNECT',
  WEAK: 'STRENGTHEN',
  CONCENTRATED: 'STRENGTHEN',
  NO_GAP_FOUND: null,
};

export function chainFindingsOf(anythingPresent: boolean, producingLeaders: number, coverage: CoverageResult, options: GapOptions): ChainFindingFacts[] {
  const { inChain, inChainStatingOutput, edgesInChain } = coverage;
  const fewOutputs = inChain === 0 || below(quotient(inChainStatingOutput, inChain), options.thinOutputShareBelow);
  return [
    ...(anythingPresent ? [] : [{ kind: 'NO_CHAIN', strategy: 'BUILD' } as const]),
    ...(producingLeaders > 0 ? [] : [{ kind: 'NO_LEADER', strategy: null } as const]),
    ...(below(edgesInChain, options.thinEdges) && fewOutputs ? [{ kind: 'THIN_DATA', strategy: null } as const] : []),
  ];
}
