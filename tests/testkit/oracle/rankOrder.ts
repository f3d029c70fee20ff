import type { RankOptions } from '../../../src/analysis/rank/rankOptions.js';
import type { GapRank, GapRanks, ScoreResult, StabilityResult } from '../../../src/analysis/rank/rankResult.js';
import type { RankFactor, TierReason } from '../../../src/domain/ranks.js';
import { byText, sum } from './numbers.js';
import type { Factors } from './rankFactors.js';
import { tierOf } from './rankTier.js';

/** A gap before weights. */
export interface Gap {
  readonly chain: string;
  readonly segment: string;
  readonly gates: readonly TierReason[];
  readonly factors: Factors;
}

const ATTRACTIVE: readonly RankFactor[] = ['LEAKAGE', 'ESSENTIAL', 'UNLOCKS', 'SCARCITY'];
const FEASIBLE: readonly RankFactor[] = ['INPUTS', 'MARKET', 'POOL', 'TIES'];
const TIERS = ['PRIORITY', 'WATCH', 'DEFER'] as const;
const FIRST = 10;
const GRID = 1e9;

/** The mean of the known factors by weight. */
function scoreOf({ factors }: Gap, names: readonly RankFactor[], weights: RankOptions['weights']): ScoreResult {
  const listed = names.map((factor) => ({ factor, weight: weights[factor], ...factors[factor] }));
  const known = listed.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const weight = sum(known.map((factor) => factor.weight));
  if (known.length === 0) return { value: null, nullReason: 'NOTHING_KNOWN', factors: listed };
  if (known.every((factor) => factor.weight === 0)) return { value: null, nullReason: 'WEIGHTLESS', factors: listed };
  return { value: sum(known.map((factor) => factor.value * factor.weight)) / weight, nullReason: null, factors: listed };
}

/** Tier, then the sum of the scores on a grid, then segment, then chain. */
function ranked(gaps: readonly Gap[], options: RankOptions): readonly GapRank[] {
  const scored = gaps.map((gap) => {
    const attractiveness = scoreOf(gap, ATTRACTIVE, options.weights);
    const feasibility = scoreOf(gap, FEASIBLE, options.weights);
    return { chain: gap.chain, segment: gap.segment, ...tierOf(gap.gates, attractiveness.value, feasibility.value, options.priorityFrom), attractiveness, feasibility };
  });
  const total = ({ attractiveness, feasibility }: (typeof scored)[number]): number => Math.round(((attractiveness.value ?? 0) + (feasibility.value ?? 0)) * GRID);
  const ordered = [...scored].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || total(b) - total(a) || byText(a.segment, b.segment) || byText(a.chain, b.chain),
  );
  return ordered.map(({ chain, segment, ...rest }, index) => ({ chain, segment, rank: index + 1, ...rest }));
}

/** Each weight by a fifth less and by a fifth more, alone: the best and the worst rank of the first ten. */
function stabilityOf(gaps: readonly Gap[], options: RankOptions): StabilityResult {
  const first = ranked(gaps, options).slice(0, FIRST);
  const variations = [...ATTRACTIVE, ...FEASIBLE].flatMap((factor) =>
    [0.8, 1.2].map((by) => ranked(gaps, { ...options, weights: { ...options.weights, [factor]: options.weights[factor] * by } })),
  );
  const rankIn = (variation: readonly GapRank[], gap: GapRank): number =>
    variation.find(({ chain, segment }) => chain === gap.chain && segment === gap.segment)?.rank ?? Number.NaN;
  return {
    variations: variations.length,
    unchanged: variations.filter((variation) => first.every((gap) => rankIn(variation, gap) === gap.rank)).length,
    first: first.map((gap) => {
      const ranks = variations.map((variation) => rankIn(variation, gap));
      return { chain: gap.chain, segment: gap.segment, rank: gap.rank, best: Math.min(...ranks), worst: Math.max(...ranks) };
    }),
  };
}

export const ranksOf = (gaps: readonly Gap[], options: RankOptions): GapRanks => ({ gaps: ranked(gaps, options), stability: stabilityOf(gaps, options) });
