import { onGrid } from '../../../src/analysis/compare.js';
import type { TargetResult } from '../../../src/analysis/targets/targetResult.js';
import { weightedMean } from '../../../src/analysis/weightedMean.js';
import type { TargetFactor } from '../../../src/domain/targets.js';
import type { HiddenQuestion } from './hiddenQuestions.js';
import { meanQuality, rankQuality, type RankQuality } from './rankQuality.js';

export type Weights = Readonly<Partial<Record<TargetFactor, number>>>;

/** How lists do with other weights; a factor that is not named keeps its own. */
export function reweighed(questions: readonly HiddenQuestion[], weights: Weights): RankQuality {
  return meanQuality(questions.map(({ targets, sought }) => rankQuality(inOrder(targets, weights), sought)));
}

/** The keys of targets, best first by other weights. */
export function inOrder(targets: readonly TargetResult[], weights: Weights): readonly string[] {
  return targets
    .map(({ enterprise, factors }) => ({ enterprise, score: onGrid(weightedMean(factors.map((figure) => ({ ...figure, weight: weights[figure.factor] ?? figure.weight }))) ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.enterprise < b.enterprise ? -1 : 1))
    .map(({ enterprise }) => enterprise);
}

const STEPS = [0, 0.25, 0.5, 1];

/** Weights of ties, partners and buyers against customers, of which an office's would be some: the default is 1 each. */
export const WEIGHTINGS: readonly Weights[] = STEPS.flatMap((TARGET_TIES) => STEPS.flatMap((PARTNERS) => STEPS.map((BUYERS) => ({ TARGET_TIES, PARTNERS, BUYERS, CUSTOMERS: 1 }))));
