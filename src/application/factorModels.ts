import type { CultivationFigure, CultivationResult } from '../analysis/cultivation/cultivationResult.js';
import type { FactorResult } from '../analysis/rank/rankResult.js';
import type { TargetFigure, TargetResult } from '../analysis/targets/targetResult.js';
import { CULTIVATION_FACTOR, CULTIVATION_KIND, CULTIVATION_NULL_REASON, type CultivationFactor, type CultivationNullReason } from '../domain/cultivation.js';
import { RING } from '../domain/findings.js';
import { FACTOR_NULL_REASON, RANK_FACTOR, type FactorNullReason, type RankFactor } from '../domain/ranks.js';
import { TARGET_FACTOR, TARGET_NULL_REASON, type TargetFactor, type TargetNullReason } from '../domain/targets.js';
import { ENTERPRISE_SCALE, type Term } from '../domain/vocabulary.js';
import { cultivationFactorText } from '../messages/cultivationFactorText.js';
import { factorText } from '../messages/factorText.js';
import { say, type Sentence } from '../messages/sentence.js';
import { targetFactorText } from '../messages/targetFactorText.js';
import type { Snapshot } from '../projection/projection.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';

/** A factor of a score, whatever it scores. */
export interface FactorModel {
  readonly snapshot: Snapshot;
  readonly kind: RankFactor | TargetFactor | CultivationFactor;
  readonly name: Term;
  readonly value: number | null;
  readonly nullReason: FactorNullReason | TargetNullReason | CultivationNullReason | null;
  readonly reason: Term | null;
  readonly weight: number;
  readonly amount: number | null;
  readonly of: number | null;
  /** Keys. */
  readonly segments: readonly string[];
  readonly explanation: () => Sentence;
}

/** A factor of a gap's rank. */
export function rankFactor(analysis: ChainGapAnalysisModel, factor: FactorResult): FactorModel {
  const { nullReason } = factor;
  return {
    ...factor,
    snapshot: analysis.snapshot,
    kind: factor.factor,
    name: RANK_FACTOR[factor.factor],
    reason: nullReason === null ? null : FACTOR_NULL_REASON[nullReason],
    explanation: () => {
      const names = factor.segments.map((key) => nodeOfAnalysis(analysis, 'Segment', key).name);
      return factorText({ ...factor, names, byValue: analysis.result.segments.some(({ demand }) => demand.value !== null) });
    },
  };
}

/** A factor of a target. */
export function targetFactor(snapshot: Snapshot, target: TargetResult, figure: TargetFigure): FactorModel {
  const { nullReason } = figure;
  return {
    ...figure,
    snapshot,
    kind: figure.factor,
    name: TARGET_FACTOR[figure.factor],
    reason: nullReason === null ? null : TARGET_NULL_REASON[nullReason],
    segments: [],
    explanation: () => targetFactorText({ ...figure, label: labelOf(snapshot, target, figure.factor) }),
  };
}

/** A factor of a company here. */
export function cultivationFactor(snapshot: Snapshot, { enterprise, kind }: CultivationResult, figure: CultivationFigure): FactorModel {
  const { nullReason } = figure;
  return {
    ...figure,
    snapshot,
    kind: figure.factor,
    name: CULTIVATION_FACTOR[figure.factor],
    reason: nullReason === null ? null : CULTIVATION_NULL_REASON[nullReason],
    segments: [],
    explanation: () => cultivationFactorText({ ...figure, label: figure.factor === 'CLOSENESS' ? CULTIVATION_KIND[kind] : figure.factor === 'SCALE' ? scaleLabel(snapshot, enterprise) : null }),
  };
}

function scaleLabel(snapshot: Snapshot, enterprise: string): Sentence | null {
  const { scale } = nodeOfAnalysis({ snapshot }, 'Enterprise', enterprise);
  return scale === null ? null : ENTERPRISE_SCALE[scale];
}

/** What a factor without an amount goes by. */
function labelOf(snapshot: Snapshot, { enterprise, ring, park }: TargetResult, factor: TargetFactor): Sentence | null {
  if (factor === 'NEARNESS') return ring === null ? null : RING[ring];
  if (factor === 'SCALE') return scaleLabel(snapshot, enterprise);
  if (factor !== 'PARK_FIT' || park === null) return null;
  const { name } = nodeOfAnalysis({ snapshot }, 'Park', park);
  return say(name, name);
}
