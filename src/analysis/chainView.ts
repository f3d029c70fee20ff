import type { LinkBasis } from '../domain/findings.js';
import { buildCsr, rowOf, type Csr } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { fieldOf } from '../graph/mergeOnDay.js';
import { riseOf, type Rise } from './rise.js';
import { stageLinks } from './stageLinks.js';
import { closure } from '../graph/closure.js';

/**
 * What a chain is on a day, whoever does it: its segments, what is part of what, and its links (docs/method.md, 4). Segments
 * are numbered within the chain, in order of key; `segments` has their numbers in the graph.
 */
export interface ChainView {
  readonly day: DayGraph;
  readonly chain: number;
  readonly segments: Int32Array;
  /** Parts of a segment in the chain, at any depth, and its ancestors in the chain; itself in neither. */
  readonly parts: Csr;
  readonly ancestors: Csr;
  /** FEEDS links with both ends in the chain, in order of ends; `fact` is the number among the merged FEEDS facts. */
  readonly feeds: { readonly from: Int32Array; readonly to: Int32Array; readonly fact: Int32Array; readonly out: Csr; readonly into: Csr };
  /** Neighbours by stage-order links: those that a segment feeds, and those that feed it. */
  readonly stageOut: Csr;
  readonly stageInto: Csr;
  readonly linkBasis: LinkBasis;
  /** Companies with a link of any role and grade to a segment of the chain or below one, ascending: nobody else matters to who does what. */
  readonly companies: Int32Array;
  /** The segments of the chain that a segment of the graph, in the chain or not, is or lies below. Remembered. */
  readonly rise: (segment: number) => Rise;
}

const known = new WeakMap<DayGraph, Map<number, ChainView>>();

/** The view of a chain; made once a chain and day. */
export function chainView(day: DayGraph, chain: number): ChainView {
  const views = known.get(day) ?? new Map<number, ChainView>();
  known.set(day, views);
  const view = views.get(chain) ?? buildView(day, chain);
  views.set(chain, view);
  return view;
}

function buildView(day: DayGraph, chain: number): ChainView {
  const { facts, byChain } = day.placements;
  const placements = rowOf(byChain, chain);
  const segments = placements.map((fact) => facts.from[fact]!);
  const localOf = new Map([...segments].map((segment, local) => [segment, local]));
  const rises = new Map<number, Rise>();
  const rise = (segment: number): Rise => {
    const found = rises.get(segment) ?? riseOf(day.segmentParents, localOf, segment);
    rises.set(segment, found);
    return found;
  };
  const { parts, ancestors } = containment(segments, rise);
  const feeds = feedsWithin(day, segments, localOf);
  const stages = [...placements].map((fact) => fieldOf(facts, fact, 'stage'));
  const byStage = stageLinks(stages, segments, rise, feeds);
  const count = segments.length;
  return {
    day,
    chain,
    segments,
    parts,
    ancestors,
    feeds: { ...feeds, out: buildCsr(count, feeds.from), into: buildCsr(count, feeds.to) },
    stageOut: buildCsr(count, byStage.from, byStage.to),
    stageInto: buildCsr(count, byStage.to, byStage.from),
    linkBasis: basisOf(feeds.from.length, byStage.from.length),
    companies: operatorsOf(day, segments),
    rise,
  };
}

function operatorsOf({ segmentParts, operations }: DayGraph, segments: Int32Array): Int32Array {
  const companies = new Set<number>();
  closure(segmentParts, segments).forEach((inside, segment) => {
    if (inside === 1) for (const operation of rowOf(operations.bySegment, segment)) companies.add(operations.company[operation]!);
  });
  return Int32Array.from(companies).sort();
}

function containment(segments: Int32Array, rise: (segment: number) => Rise): Pick<ChainView, 'parts' | 'ancestors'> {
  const [part, whole]: [number[], number[]] = [[], []];
  segments.forEach((segment, local) => {
    for (const ancestor of rise(segment).locals) {
      if (ancestor === local) continue;
      part.push(local);
      whole.push(ancestor);
    }
  });
  const [below, above] = [Int32Array.from(part), Int32Array.from(whole)];
  return { parts: buildCsr(segments.length, above, below), ancestors: buildCsr(segments.length, below, above) };
}

function feedsWithin({ feeds }: DayGraph, segments: Int32Array, localOf: ReadonlyMap<number, number>): { from: Int32Array; to: Int32Array; fact: Int32Array } {
  const [from, to, fact]: [number[], number[], number[]] = [[], [], []];
  segments.forEach((segment, local) => {
    for (const i of rowOf(feeds.bySource, segment)) {
      const end = localOf.get(feeds.to[i]!);
      if (end === undefined) continue;
      from.push(local);
      to.push(end);
      fact.push(i);
    }
  });
  return { from: Int32Array.from(from), to: Int32Array.from(to), fact: Int32Array.from(fact) };
}

function basisOf(byFeeds: number, byStages: number): LinkBasis {
  if (byFeeds > 0) return byStages > 0 ? 'MIXED' : 'FEEDS';
  return byStages > 0 ? 'STAGES' : 'NONE';
}
