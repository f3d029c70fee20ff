import { rowOf } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { chainView, type ChainView } from './chainView.js';
import { shareOf, type EdgeShare } from './edgeShare.js';
import { remembered } from './remembered.js';

/**
 * A chain seen with a lowest grade: which companies do which of its segments, and how purchases are shared out among
 * them. Neither depends on a territory, so that a territory, its rings and the reference share one scope.
 */
export interface Scope {
  readonly day: DayGraph;
  readonly view: ChainView;
  readonly minGrade: number;
  /** Stated segments of a company (numbers in the graph), with the output that it states for each: NaN for none. */
  readonly stated: (company: number) => ReadonlyMap<number, number>;
  /** Segments of the chain that a company does, ascending. */
  readonly does: (company: number) => Int32Array;
  /** Segments that feed one that a company does, by either kind of link. */
  readonly needs: (company: number) => ReadonlySet<number>;
  /** How a purchase counts in the chain; null when it does not. */
  readonly share: (edge: number) => EdgeShare | null;
}

const known = new WeakMap<ChainView, Map<number, Scope>>();

export function scopeOf(day: DayGraph, chain: number, minGrade: number): Scope {
  const view = chainView(day, chain);
  const scopes = known.get(view) ?? new Map<number, Scope>();
  known.set(view, scopes);
  const scope = scopes.get(minGrade) ?? makeScope(day, view, minGrade);
  scopes.set(minGrade, scope);
  return scope;
}

function makeScope(day: DayGraph, view: ChainView, minGrade: number): Scope {
  const stated = remembered((company: number) => statedSegments(day, minGrade, company));
  const does = remembered((company: number) => doneBy(view, stated(company)));
  const needs = remembered((company: number) => feedersOf(view, does(company)));
  const share = remembered((edge: number) => shareOf(view, edge, does, needs));
  return { day, view, minGrade, stated, does, needs, share };
}

function statedSegments({ operations }: DayGraph, minGrade: number, company: number): ReadonlyMap<number, number> {
  const outputs = new Map<number, number>();
  for (const i of rowOf(operations.byCompany, company)) {
    if (operations.trader[i] === 1 || operations.grade[i]! > minGrade) continue;
    const segment = operations.segment[i]!;
    outputs.set(segment, sumStated(outputs.get(segment) ?? Number.NaN, operations.output[i]!));
  }
  return outputs;
}

/** The sum of what is stated; NaN when neither is. */
function sumStated(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}

function doneBy(view: ChainView, stated: ReadonlyMap<number, number>): Int32Array {
  const locals = new Set<number>();
  for (const segment of stated.keys()) for (const local of view.rise(segment).locals) locals.add(local);
  return Int32Array.from(locals).sort();
}

/** Segments that feed one of these, by either kind of link. */
function feedersOf({ feeds, stageInto }: ChainView, locals: Int32Array): ReadonlySet<number> {
  const feeders = new Set<number>();
  for (const local of locals) {
    for (const link of rowOf(feeds.into, local)) feeders.add(feeds.from[link]!);
    for (const feeder of rowOf(stageInto, local)) feeders.add(feeder);
  }
  return feeders;
}
