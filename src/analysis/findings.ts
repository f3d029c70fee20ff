import type { Certainty, FindingGround, SegmentState, Strategy } from '../domain/findings.js';
import { rowOf } from '../graph/csr.js';
import type { ChainView } from './chainView.js';
import { isAbove, isAtLeast, isBelow } from './compare.js';
import type { GapOptions } from './gapOptions.js';

/** A finding, with segments by the chain's own numbers. */
export interface Finding {
  readonly kind: SegmentState;
  readonly certainty: Certainty;
  readonly grounds: readonly FindingGround[];
  readonly feeders: Int32Array;
  readonly fed: Int32Array;
}

/** The figures of a segment on which findings rest. */
export interface FindingFacts {
  readonly present: boolean;
  readonly surveyed: boolean;
  /** The supply rate's value, else its upper bound. */
  readonly rate: number | null;
  readonly adequate: boolean;
  readonly comparable: boolean;
  readonly output: number | null;
  readonly demand: number | null;
  readonly locationQuotient: number | null;
  readonly universeKnown: boolean;
  readonly edges: number;
  readonly sellers: number;
  readonly concentration: number | null;
}

/** Which segments of the chain are present, which are final products, and which FEEDS links are essential. */
export interface ChainFacts {
  readonly view: ChainView;
  readonly present: Uint8Array;
  readonly final: Uint8Array;
  readonly essential: (link: number) => boolean;
}

/** Every finding that holds (docs/method.md, 8), in the order of the table. */
export function findingsOf(chain: ChainFacts, segment: number, facts: FindingFacts, options: GapOptions): readonly Finding[] {
  const concentrated = concentration(chain, segment, facts, options);
  if (!facts.present) return [absenceFinding(chain, segment, facts), ...concentrated];
  const found = [...disconnection(facts, options), ...weakness(facts, options), ...concentrated];
  if (found.some(({ certainty }) => certainty === 'ESTABLISHED')) return found;
  return [...found, finding('NO_GAP_FOUND', true, ['NOTHING_ESTABLISHED'])];
}

/** An absent segment is what it is found to be; a present one its first established finding. */
export function stateOf(findings: readonly Finding[], present: boolean): SegmentState {
  const first = findings.find(({ certainty }) => !present || certainty === 'ESTABLISHED');
  if (first === undefined) throw new TypeError('A segment without a finding');
  return first.kind;
}

export const STRATEGY_OF = {
  BROKEN: 'SUPPLEMENT',
  MISSING_INPUT: 'SUPPLEMENT',
  MISSING: 'SUPPLEMENT',
  MISSING_OUTLET: 'EXTEND',
  VACANT: 'PLAN',
  DISCONNECTED: 'CONNECT',
  WEAK: 'STRENGTHEN',
  CONCENTRATED: 'STRENGTHEN',
  NO_GAP_FOUND: null,
} as const satisfies Record<SegmentState, Strategy | null>;

function absenceFinding({ view, present, final }: ChainFacts, segment: number, { surveyed }: FindingFacts): Finding {
  const isPresent = (local: number): boolean => present[local] === 1;
  const feeders = rowOf(view.feeds.into, segment).map((link) => view.feeds.from[link]!).filter(isPresent).sort();
  const fed = rowOf(view.feeds.out, segment).map((link) => view.feeds.to[link]!).filter(isPresent).sort();
  if (feeders.length > 0 && fed.length > 0) return finding('BROKEN', surveyed, ['FED_BY_PRESENT', 'FEEDS_PRESENT'], feeders, fed);
  if (fed.length > 0) return finding('MISSING_INPUT', surveyed, ['FEEDS_PRESENT'], feeders, fed);
  if (feeders.some((local) => final[local] === 0)) return finding('MISSING_OUTLET', surveyed, ['FED_BY_PRESENT'], feeders, fed);
  const [before, after] = [rowOf(view.stageInto, segment), rowOf(view.stageOut, segment)];
  const [presentBefore, presentAfter] = [before.filter(isPresent), after.filter(isPresent)];
  if (presentBefore.length + presentAfter.length > 0) return finding('MISSING', surveyed, ['STAGE_NEIGHBOUR_PRESENT'], presentBefore, presentAfter);
  const neighbours = rowOf(view.feeds.into, segment).length + rowOf(view.feeds.out, segment).length + before.length + after.length;
  return finding('VACANT', surveyed, [neighbours === 0 ? 'NO_NEIGHBOUR' : 'NOTHING_WAITS_FOR_IT']);
}

function disconnection({ rate, adequate, comparable, output, demand }: FindingFacts, { disconnectedBelow }: GapOptions): readonly Finding[] {
  if (!isBelow(rate, disconnectedBelow)) return [];
  return [finding('DISCONNECTED', adequate && comparable && isAtLeast(output, demand), ['LOW_SUPPLY_RATE'])];
}

function weakness({ comparable, output, demand, locationQuotient, universeKnown }: FindingFacts, { weakBelow }: GapOptions): readonly Finding[] {
  const short = comparable && isBelow(output, demand);
  const rare = isBelow(locationQuotient, weakBelow);
  if (!short && !rare) return [];
  return [finding('WEAK', short || universeKnown, [...(short ? (['OUTPUT_BELOW_DEMAND'] as const) : []), ...(rare ? (['LOW_LOCATION_QUOTIENT'] as const) : [])])];
}

function concentration({ view, present, essential }: ChainFacts, segment: number, facts: FindingFacts, options: GapOptions): readonly Finding[] {
  const high = facts.edges >= options.concentratedMinEdges && isAbove(facts.concentration, options.concentratedAbove);
  const dependents = rowOf(view.feeds.out, segment)
    .filter((link) => essential(link) && present[view.feeds.to[link]!] === 1)
    .map((link) => view.feeds.to[link]!)
    .sort();
  const single = dependents.length > 0 && facts.sellers === 1;
  if (!high && !single) return [];
  const grounds = [...(high ? (['HIGH_HHI'] as const) : []), ...(single ? (['SINGLE_SELLER_OF_ESSENTIAL'] as const) : [])];
  return [finding('CONCENTRATED', facts.adequate, grounds, NONE, single ? dependents : NONE)];
}

const NONE = new Int32Array(0);

function finding(kind: SegmentState, established: boolean, grounds: readonly FindingGround[], feeders: Int32Array = NONE, fed: Int32Array = NONE): Finding {
  return { kind, certainty: established ? 'ESTABLISHED' : 'SUSPECTED', grounds, feeders, fed };
}
