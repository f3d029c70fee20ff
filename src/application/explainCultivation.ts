import type { NeedResult } from '../analysis/cultivation/cultivationResult.js';
import { cultivationText, needText, type NeedWords } from '../messages/cultivationText.js';
import type { Sentence } from '../messages/sentence.js';
import type { CultivationNeedModel, CultivationTargetModel } from './cultivationModels.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';

/** How a company here is near a segment and what it would need. */
export function explainCultivation(target: CultivationTargetModel): Sentence {
  const { result } = target;
  return cultivationText({
    company: nodeOfAnalysis(target, 'Enterprise', result.enterprise).name,
    kind: result.kind,
    segments: result.segments.map((key) => nodeOfAnalysis(target, 'Segment', key).name),
    needs: result.needs.map((need) => wordsOf(target, need)),
  });
}

export function explainNeed({ of, need }: CultivationNeedModel): Sentence {
  return needText(wordsOf(of, need));
}

function wordsOf({ result, minScale }: CultivationTargetModel, need: NeedResult): NeedWords {
  return { ...need, output: result.output, minScale };
}
