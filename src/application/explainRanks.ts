import { stabilityText } from '../messages/stabilityText.js';
import type { RankStabilityModel } from './rankModels.js';
import type { RequestContext } from './requestContext.js';

/** How far the first ranks can be relied on, in a sentence. */
export function explainStability({ language }: RequestContext, { stability }: RankStabilityModel): string {
  return stabilityText(stability)[language];
}
