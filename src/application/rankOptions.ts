import { DEFAULT_RANK_OPTIONS, type RankOptions } from '../analysis/rank/rankOptions.js';
import { RANK_FACTOR, type RankFactor } from '../domain/ranks.js';
import { optionWithin } from './optionWithin.js';

/** Options of the ranks as a client gives them; what is absent has its default. */
export interface RankOptionsGiven {
  readonly weights?: { readonly [F in RankFactor as Lowercase<F>]?: number | null | undefined } | null | undefined;
  readonly priorityFrom?: number | null | undefined;
  readonly fullPoolMagnitude?: number | null | undefined;
  readonly fullTies?: number | null | undefined;
}

const FACTORS = Object.keys(RANK_FACTOR) as readonly RankFactor[];

/** Options as used. Throws BAD_ARGUMENT with the argument and its bounds. */
export function rankOptionsOf(given: RankOptionsGiven | null | undefined): RankOptions {
  const options = given ?? {};
  const weights = options.weights ?? {};
  const weightOf = (factor: RankFactor): number => {
    const name = factor.toLowerCase() as Lowercase<RankFactor>;
    return optionWithin(`options.ranking.weights.${name}`, weights[name], DEFAULT_RANK_OPTIONS.weights[factor], 0, 100);
  };
  return {
    weights: Object.fromEntries(FACTORS.map((factor) => [factor, weightOf(factor)])) as RankOptions['weights'],
    priorityFrom: optionWithin('options.ranking.priorityFrom', options.priorityFrom, DEFAULT_RANK_OPTIONS.priorityFrom, 0, 1),
    fullPoolMagnitude: optionWithin('options.ranking.fullPoolMagnitude', options.fullPoolMagnitude, DEFAULT_RANK_OPTIONS.fullPoolMagnitude, 1, 9),
    fullTies: optionWithin('options.ranking.fullTies', options.fullTies, DEFAULT_RANK_OPTIONS.fullTies, 1, 1_000),
  };
}
