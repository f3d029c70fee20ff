import { ATTRACTIVENESS, FEASIBILITY, type RankFactor } from '../../domain/ranks.js';
import { weightedMean } from '../weightedMean.js';
import type { FactorFigure } from './factors.js';
import type { RankOptions } from './rankOptions.js';
import type { ScoreResult } from './rankResult.js';

type Figures = Readonly<Record<RankFactor, FactorFigure>>;
type Weights = RankOptions['weights'];

export interface Scores {
  readonly attractiveness: ScoreResult;
  readonly feasibility: ScoreResult;
}

export function scoresOf(figures: Figures, weights: Weights): Scores {
  return { attractiveness: scoreOf(ATTRACTIVENESS, figures, weights), feasibility: scoreOf(FEASIBILITY, figures, weights) };
}

/** Mean of the known factors by weight, summed in the order of the factors; null when none is known or none of these has a weight. */
export function meanOf(names: readonly RankFactor[], figures: Figures, weights: Weights): number | null {
  return weightedMean(names.map((name) => ({ value: figures[name].value, weight: weights[name] })));
}

function scoreOf(names: readonly RankFactor[], figures: Figures, weights: Weights): ScoreResult {
  const value = meanOf(names, figures, weights);
  const isAnyKnown = names.some((name) => figures[name].value !== null);
  return {
    value,
    nullReason: value !== null ? null : isAnyKnown ? 'WEIGHTLESS' : 'NOTHING_KNOWN',
    factors: names.map((factor) => ({ factor, weight: weights[factor], ...figures[factor] })),
  };
}
