import { TARGET_FACTOR, type TargetFactor, type TargetNullReason } from '../../domain/targets.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { fieldOf } from '../../graph/mergeOnDay.js';
import { onGrid } from '../compare.js';
import { weightedMean } from '../weightedMean.js';
import { candidatesFor, type Candidate } from './candidatesFor.js';
import { fittingPark, segmentWords, wordsOf, type ParkWords } from './parkFit.js';
import type { Figure } from './figure.js';
import { targetFactors } from './targetFactors.js';
import type { TargetGround } from './targetGround.js';
import type { TargetOptions } from './targetOptions.js';
import type { TargetRanking, TargetResult } from './targetResult.js';

const FACTORS = Object.keys(TARGET_FACTOR) as readonly TargetFactor[];

/**
 * Whom to bring in from outside (外引): the companies elsewhere that do a segment, best first: by score, then by key.
 * Pure; linear in the trade of the candidates, beside the one pass over the territory that `ground` holds. Definitions: docs/targets.md.
 */
export function rankTargets(ground: TargetGround, segment: number, options: TargetOptions): TargetRanking {
  const targets = candidatesFor(ground.day, ground.territory, segment, ground.minGrade)
    .map((candidate) => targetOf(ground, segment, candidate, options))
    .sort((a, b) => onGrid(b.score) - onGrid(a.score) || (a.enterprise < b.enterprise ? -1 : 1));
  const having = (factor: TargetFactor, holds: (figure: Figure<TargetNullReason>) => boolean): number => targets.filter(({ factors }) => factors.some((figure) => figure.factor === factor && holds(figure))).length;
  return {
    targets,
    coverage: {
      candidates: targets.length,
      withPlace: having('EXPANSION', ({ value }) => value !== null),
      withScale: having('SCALE', ({ value }) => value !== null),
      withCustomers: having('CUSTOMERS', ({ amount }) => amount !== 0),
      withTies: having('TARGET_TIES', ({ amount }) => amount !== 0),
      notProducing: targets.filter(({ standing }) => standing !== null).length,
      tiedOutside: ground.neighbourhood.tiedOutside,
      parksStating: ground.parks.length,
    },
  };
}

/** One company elsewhere as a target for a segment. */
export function targetOf({ day, neighbourhood, ringOf, parks }: TargetGround, segment: number, candidate: Candidate, options: TargetOptions): TargetResult {
  const ring = ringOf(candidate.company);
  const park = fittingPark(parks, [...segmentWords(day.graph.nodes.Segment.rows[segment]!), ...madeBy(day, candidate)]);
  const figures = { ...targetFactors({ day, neighbourhood, options }, candidate.company, ring), PARK_FIT: parkFit(parks, park) };
  const { key, status } = day.graph.nodes.Enterprise.rows[candidate.company]!;
  const factors = FACTORS.map((factor) => ({ factor, weight: options.weights[factor], ...figures[factor] }));
  const score = weightedMean(factors);
  return { enterprise: key, score: score ?? 0, scored: score !== null, factors, standing: status === null || status === 'PRODUCING' ? null : status, ring, park };
}

/** Its products by the links that make it a candidate, and its industry. */
function madeBy({ graph, operations }: DayGraph, { company, operations: links }: Candidate): readonly string[] {
  const products = links.flatMap((link) => fieldOf(operations.facts, link, 'products') ?? []);
  const { industry } = graph.nodes.Enterprise.rows[company]!;
  return wordsOf([...products, ...(industry === null ? [] : [industry])]);
}

function parkFit(parks: readonly ParkWords[], park: string | null): Figure<TargetNullReason> {
  return parks.length === 0 ? { value: null, nullReason: 'NO_PARKS', amount: null, of: null } : { value: park === null ? 0 : 1, nullReason: null, amount: null, of: null };
}
