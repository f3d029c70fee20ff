import { factorText } from '../messages/factorText.js';
import { stabilityText } from '../messages/stabilityText.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';
import type { FactorModel, RankStabilityModel } from './rankModels.js';
import type { RequestContext } from './requestContext.js';

/** A factor in a sentence. */
export function explainFactor({ language }: RequestContext, { of, factor }: FactorModel): string {
  const names = factor.segments.map((key) => nodeOfAnalysis(of, 'Segment', key).name);
  const byValue = of.result.segments.some(({ demand }) => demand.value !== null);
  return factorText({ ...factor, names, byValue })[language];
}

/** How far the first ranks can be relied on, in a sentence. */
export function explainStability({ language }: RequestContext, { stability }: RankStabilityModel): string {
  return stabilityText(stability)[language];
}
