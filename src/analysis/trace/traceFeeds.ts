import type { Tradability } from '../../domain/vocabulary.js';
import { buildCsr, rowOf, type Csr } from '../../graph/csr.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { fieldOf } from '../../graph/mergeOnDay.js';
import { layers, type Layers } from '../../graph/layers.js';
import { numberOf } from '../numberOf.js';
import { hopTest, type EdgeTest, type Hop } from './hopTest.js';
import type { TraceDirection } from './traceSupplies.js';

/** What a hop over a FEEDS link may ask of the segment that it leads to, and of the link; what is null is not asked. */
export interface FeedCondition {
  /** The segment is in one of these chains. */
  readonly chains: readonly string[] | null;
  readonly tradabilities: readonly Tradability[] | null;
  /** Not stated counts as no. */
  readonly final: boolean | null;
  readonly service: boolean | null;
  readonly essential: boolean | null;
  readonly byProduct: boolean | null;
  /** A link without a coefficient is below every one. */
  readonly minCoefficient: number | null;
}

export type FeedHop = Hop<FeedCondition>;

const MAX_EXPLORED = 50_000;
const intoOf = new WeakMap<DayGraph, Csr>();

/** The segments that feed a segment, and what feeds these, to a depth; or those that it feeds. Throws NOT_FOUND for a chain that is not there. */
export function traceFeeds(day: DayGraph, segment: number, direction: TraceDirection, depth: number, hops: readonly FeedHop[]): Layers {
  const { bySource, from, to } = day.feeds;
  const way = direction === 'UPSTREAM' ? { edges: intoSegments(day), end: from } : { edges: bySource, end: to };
  return layers({ start: segment, depth, ...way, admits: hopTest(hops, (asked) => conditions(day, asked)), maxExplored: MAX_EXPLORED });
}

function intoSegments(day: DayGraph): Csr {
  const known = intoOf.get(day) ?? buildCsr(day.graph.nodes.Segment.size, day.feeds.to);
  intoOf.set(day, known);
  return known;
}

function conditions(day: DayGraph, { chains, tradabilities, final, service, essential, byProduct, minCoefficient }: FeedCondition): readonly EdgeTest[] {
  const { feeds, placements, graph } = day;
  const { rows } = graph.nodes.Segment;
  const tests: EdgeTest[] = [];
  if (chains !== null) {
    const placed = new Set(chains.flatMap((key) => [...rowOf(placements.byChain, numberOf(day, 'Chain', key, 'chains'))].map((fact) => placements.facts.from[fact]!)));
    tests.push((_link, segment) => placed.has(segment));
  }
  if (tradabilities !== null) {
    tests.push((_link, segment) => {
      const { tradability } = rows[segment]!;
      return tradability !== null && tradabilities.includes(tradability);
    });
  }
  if (final !== null) tests.push((_link, segment) => (rows[segment]!.final ?? false) === final);
  if (service !== null) tests.push((_link, segment) => (rows[segment]!.service ?? false) === service);
  if (essential !== null) tests.push((link) => (feeds.essential[link] === 1) === essential);
  if (byProduct !== null) tests.push((link) => (fieldOf(feeds.facts, link, 'byProduct') ?? false) === byProduct);
  if (minCoefficient !== null) tests.push((link) => feeds.coefficient[link]! >= minCoefficient);
  return tests;
}
