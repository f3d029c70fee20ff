import type { Ring } from '../../domain/findings.js';
import { TARGET_FACTOR, type TargetFactor } from '../../domain/targets.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { fieldOf } from '../../graph/mergeOnDay.js';
import { ringsOf } from '../rings.js';
import { territoryOf, type TerritorySet } from '../territorySet.js';
import { weightedMean } from '../weightedMean.js';
import { candidatesFor, type Candidate } from './candidatesFor.js';
import { neighbourhoodOf } from './neighbourhood.js';
import { fittingPark, parksOf, segmentWords, wordsOf, type ParkWords } from './parkFit.js';
import { targetFactors, type Figure } from './targetFactors.js';
import type { TargetOptions } from './targetOptions.js';
import type { TargetResult } from './targetResult.js';

export interface TargetAsk {
  /** Number of the segment in the graph. */
  readonly segment: number;
  readonly territory: TerritorySet;
  /** Lowest grade of a company-segment link that counts, as its rank. */
  readonly minGrade: number;
  readonly oneHourMinutes: number;
  readonly options: TargetOptions;
}

const FACTORS = Object.keys(TARGET_FACTOR) as readonly TargetFactor[];

/**
 * Whom to bring in from outside (外引): the companies elsewhere that do a segment, best first: by score, then by key.
 * Pure; linear in the ties of the territory's companies, each chamber counted once for each member there, and in the trade of the candidates. Definitions: docs/targets.md.
 */
export function rankTargets(day: DayGraph, { segment, territory, minGrade, oneHourMinutes, options }: TargetAsk): readonly TargetResult[] {
  const place = { day, neighbourhood: neighbourhoodOf(day, territory, minGrade), options };
  const ringOf = nearestRing(day, territory, oneHourMinutes);
  const parks = parksOf(day, territory);
  const words = segmentWords(day.graph.nodes.Segment.rows[segment]!);
  return candidatesFor(day, territory, segment, minGrade)
    .map((candidate) => {
      const ring = ringOf(candidate.company);
      const park = fittingPark(parks, [...words, ...madeBy(day, candidate)]);
      return resultOf(day, candidate.company, { ...targetFactors(place, candidate.company, ring), PARK_FIT: parkFit(parks, park) }, { ring, park }, options);
    })
    .sort((a, b) => b.score - a.score || (a.enterprise < b.enterprise ? -1 : 1));
}

function resultOf(
  { graph }: DayGraph,
  company: number,
  figures: Readonly<Record<TargetFactor, Figure>>,
  place: Pick<TargetResult, 'ring' | 'park'>,
  { weights }: TargetOptions,
): TargetResult {
  const { key, status } = graph.nodes.Enterprise.rows[company]!;
  const factors = FACTORS.map((factor) => ({ factor, weight: weights[factor], ...figures[factor] }));
  return {
    enterprise: key,
    score: weightedMean(factors) ?? 0,
    factors,
    standing: status === null || status === 'PRODUCING' ? null : status,
    ...place,
  };
}

/** Its products by the links that make it a candidate, and its industry. */
function madeBy({ graph, operations }: DayGraph, { company, operations: links }: Candidate): readonly string[] {
  const products = links.flatMap((link) => fieldOf(operations.facts, link, 'products') ?? []);
  const { industry } = graph.nodes.Enterprise.rows[company]!;
  return wordsOf([...products, ...(industry === null ? [] : [industry])]);
}

function parkFit(parks: readonly ParkWords[], park: string | null): Figure {
  return parks.length === 0 ? { value: null, nullReason: 'NO_PARKS', amount: null, of: null } : { value: park === null ? 0 : 1, nullReason: null, amount: null, of: null };
}

/** The nearest ring around the territory that a company is in. */
function nearestRing(day: DayGraph, territory: TerritorySet, oneHourMinutes: number): (company: number) => Ring | null {
  const rings = ringsOf(day, territory, oneHourMinutes).flatMap(({ ring, regions, parks }) =>
    regions === null || parks === null ? [] : [{ ring, has: territoryOf(day, regions, parks).has }],
  );
  return (company) => rings.find(({ has }) => has[company] === 1)?.ring ?? null;
}
