import { CULTIVATION_FACTOR, type CultivationFactor, type CultivationKind, type CultivationNullReason } from '../../domain/cultivation.js';
import { rowOf } from '../../graph/csr.js';
import { GONE } from '../../graph/dayGraph.js';
import { sourcesOf } from '../../graph/mergeOnDay.js';
import { isAtLeast, onGrid } from '../compare.js';
import type { Scope } from '../scope.js';
import { plain, scaleFigure, titleFigure, tradersWith, unknown, upTo, type Figure } from '../targets/figure.js';
import type { TerritorySet } from '../territorySet.js';
import { weightedMean } from '../weightedMean.js';
import type { CultivationOptions } from './cultivationOptions.js';
import type { CultivationRanking, CultivationResult } from './cultivationResult.js';
import { nearnessTo, type Nearness } from './nearness.js';
import { needsOf } from './needs.js';

/** How near each kind is: what is done already is nearest. Starting points, not estimates. */
const CLOSENESS: Readonly<Record<CultivationKind, number>> = { SAME: 1, PART: 0.8, DORMANT: 0.6, SIBLING: 0.5, UPSTREAM: 0.4, DOWNSTREAM: 0.4 };
const FACTORS = Object.keys(CULTIVATION_FACTOR) as readonly CultivationFactor[];

/**
 * Who here could grow into a segment (内培): companies of the territory near it, best first: by score, then by key. `local` is the
 * segment's number in the chain. Pure; one pass over the companies of the chain. Definitions: docs/targets.md.
 */
export function cultivate(scope: Scope, territory: TerritorySet, local: number, options: CultivationOptions): CultivationRanking {
  const { view, day } = scope;
  const nearness = nearnessTo(scope, local);
  const here = view.companies.filter((company) => territory.has[company] === 1 && day.activity[company] !== GONE);
  const targets = [...here]
    .flatMap((company) => {
      const near = nearness(company);
      return near === null ? [] : [cultivationOf(scope, territory, local, { company, near }, options)];
    })
    .sort((a, b) => onGrid(b.score) - onGrid(a.score) || (a.enterprise < b.enterprise ? -1 : 1));
  const having = (factor: CultivationFactor, holds: (figure: Figure<CultivationNullReason>) => boolean): number =>
    targets.filter(({ factors }) => factors.some((figure) => figure.factor === factor && holds(figure))).length;
  return {
    targets,
    coverage: {
      enterprises: territory.companies.filter((company) => day.activity[company] !== GONE).length,
      inChain: here.filter((company) => scope.does(company).length > 0).length,
      candidates: targets.length,
      withOutput: targets.filter(({ output }) => output !== null).length,
      withScale: having('SCALE', ({ value }) => value !== null),
      withLocalTrade: having('LOCAL_TRADE', ({ amount }) => amount !== 0),
      minScale: minScaleOf(scope, local),
    },
  };
}

/** One company near a segment, with its factors and needs. */
export function cultivationOf(scope: Scope, { has }: TerritorySet, local: number, { company, near }: { readonly company: number; readonly near: Nearness }, options: CultivationOptions): CultivationResult {
  const { day, minGrade, stated } = scope;
  const { operations, graph } = day;
  const outputs = near.stated.map((segment) => stated(company).get(segment)!).filter((output) => !Number.isNaN(output));
  const output = outputs.length === 0 ? null : outputs.reduce((a, b) => a + b, 0);
  const minScale = minScaleOf(scope, local);
  const figures: Readonly<Record<CultivationFactor, Figure<CultivationNullReason>>> = {
    CLOSENESS: plain(CLOSENESS[near.kind]),
    LOCAL_TRADE: upTo([...tradersWith(day, company)].filter((other) => has[other] === 1).length, options.fullTrade),
    CAPACITY: capacity(output, minScale),
    SCALE: scaleFigure(day, company),
    TITLES: titleFigure(day, company),
  };
  const factors = FACTORS.map((factor) => ({ factor, weight: options.weights[factor], ...figures[factor] }));
  const score = weightedMean(factors);
  const { key, status, scale } = graph.nodes.Enterprise.rows[company]!;
  const links = rowOf(operations.byCompany, company).filter((link) => operations.trader[link] === 0 && operations.grade[link]! <= minGrade && near.stated.includes(operations.segment[link]!));
  return {
    enterprise: key,
    kind: near.kind,
    score: score ?? 0,
    scored: score !== null,
    factors,
    needs: needsOf({ kind: near.kind, status, scale, minScale, output }),
    segments: near.stated.map((segment) => graph.nodes.Segment.key(segment)),
    facts: [...links].flatMap((link) => sourcesOf(operations.facts, link)).sort(),
    output,
    standing: status === null || status === 'PRODUCING' ? null : status,
  };
}

/** What it puts out by which it is near, against the least that pays; a least of nothing is reached by any output. */
function capacity(output: number | null, minScale: number | null): Figure<CultivationNullReason> {
  if (minScale === null) return unknown('MIN_SCALE_UNSTATED');
  if (output === null) return unknown('OUTPUT_UNSTATED');
  return { value: isAtLeast(output, minScale) ? 1 : output / minScale, nullReason: null, amount: output, of: minScale };
}

function minScaleOf({ view, day }: Scope, local: number): number | null {
  return day.graph.nodes.Segment.rows[view.segments[local]!]!.minScale;
}
