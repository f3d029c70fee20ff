import type { Ring } from '../../domain/findings.js';
import type { FactorNullReason, RankFactor } from '../../domain/ranks.js';
import { rowOf } from '../../graph/csr.js';
import type { ChainGapResult, DemandResult, SegmentResult } from '../chainGapResult.js';
import { quotient } from '../compare.js';
import { TOLERANCE } from '../gapOptions.js';
import type { GapWork } from '../gapWork.js';
import type { CandidateFigures } from './candidates.js';
import type { RankOptions } from './rankOptions.js';

/** A factor before it is weighed. */
export interface FactorFigure {
  readonly value: number | null;
  readonly nullReason: FactorNullReason | null;
  readonly amount: number | null;
  readonly of: number | null;
  readonly segments: readonly string[];
}

/** What a segment needs to be ranked by: every factor of one segment. */
export type FactorsOf = (local: number, facts: SegmentResult) => Readonly<Record<RankFactor, FactorFigure>>;

const NEIGHBOURHOOD: readonly Ring[] = ['COUNTY', 'PREFECTURE', 'ONE_HOUR', 'PROVINCE'];

/**
 * The factors of the segments of a chain (docs/ranking.md). More leakage, one more present neighbour, one more
 * company elsewhere or one more tie never lowers a factor.
 */
export function factorsOf(work: GapWork, result: ChainGapResult, candidates: CandidateFigures, options: RankOptions): FactorsOf {
  const leaks = leakage(result);
  const largestLeak = Math.max(0, ...result.segments.map(leaks));
  return (local, facts) => ({
    LEAKAGE: share(leaks(facts), largestLeak, 'NO_LEAKAGE_IN_CHAIN'),
    ESSENTIAL: essential(work, local),
    UNLOCKS: share(candidates.users[local]!, candidates.inChain, 'NO_COMPANIES_IN_CHAIN'),
    SCARCITY: scarcity(facts),
    INPUTS: neighbours(work, local, 'into', 'NO_INPUTS'),
    MARKET: neighbours(work, local, 'out', 'NO_USERS'),
    POOL: saturating(candidates.pool[local]!, Math.log10(1 + candidates.pool[local]!), options.fullPoolMagnitude, Math.ceil(10 ** options.fullPoolMagnitude - 1 - TOLERANCE)),
    TIES: saturating(candidates.ties[local]!, candidates.ties[local]!, options.fullTies, options.fullTies),
  });
}

/** What of a segment is bought elsewhere: by value, estimates with it, where any segment of the chain has a demand; else by links. */
function leakage({ segments }: ChainGapResult): (facts: SegmentResult) => number {
  const byValue = segments.some(({ demand }) => demand.value !== null);
  const leak = byValue
    ? ({ recorded, localRecorded, estimated }: DemandResult): number => recorded - localRecorded + estimated
    : ({ links, localLinks }: DemandResult): number => links - localLinks;
  return ({ demand }) => Math.max(0, leak(demand));
}

function essential({ scope, present }: GapWork, local: number): FactorFigure {
  const { view, day } = scope;
  const isEssential = (link: number): boolean => day.feeds.essential[view.feeds.fact[link]!] === 1;
  const own = [...rowOf(view.feeds.out, local)].filter(isEssential).map((link) => view.feeds.to[link]!);
  const toPresent = own.filter((segment) => present[segment] === 1);
  const isStated = view.feeds.fact.some((fact) => day.feeds.essential[fact] !== -1);
  const value = toPresent.length > 0 ? 1 : own.length > 0 ? 0.5 : isStated ? 0 : null;
  const rests = toPresent.length > 0 ? toPresent : own;
  return { value, nullReason: value === null ? 'ESSENTIAL_UNSTATED' : null, amount: null, of: null, segments: keysOf(scope, rests) };
}

function scarcity({ rings }: SegmentResult): FactorFigure {
  const drawn = rings.filter(({ ring, present }) => NEIGHBOURHOOD.includes(ring) && present !== null);
  const having = drawn.filter(({ present }) => present === true).length;
  const held = share(having, drawn.length, 'NO_RINGS');
  return { ...held, value: held.value === null ? null : 1 - held.value };
}

function neighbours({ scope, present }: GapWork, local: number, way: 'into' | 'out', nullReason: FactorNullReason): FactorFigure {
  const { feeds } = scope.view;
  const ends = way === 'into' ? feeds.from : feeds.to;
  const all = [...rowOf(feeds[way], local)].map((link) => ends[link]!);
  const there = all.filter((segment) => present[segment] === 1);
  return { ...share(there.length, all.length, nullReason), segments: keysOf(scope, there) };
}

function saturating(amount: number, measure: number, full: number, of: number): FactorFigure {
  return { value: Math.min(1, measure / full), nullReason: null, amount, of, segments: [] };
}

function share(amount: number, of: number, nullReason: FactorNullReason): FactorFigure {
  const value = quotient(amount, of);
  return { value, nullReason: value === null ? nullReason : null, amount, of, segments: [] };
}

function keysOf({ view, day }: GapWork['scope'], locals: readonly number[]): readonly string[] {
  return [...locals].sort((a, b) => a - b).map((local) => day.graph.nodes.Segment.key(view.segments[local]!));
}
