import { ENTERPRISE_STATUS } from '../domain/vocabulary.js';
import { fitGapText, fitText, type FitGapWords } from '../messages/fitText.js';
import type { Sentence } from '../messages/sentence.js';
import type { EnterpriseFitModel, FitGapModel } from './fitModels.js';
import { rankOf } from './gapRanks.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';
import { placeName } from './placeName.js';

/** What a company would mean for a place, in a few sentences. */
export function explainFit(model: EnterpriseFitModel): Sentence {
  const { snapshot, territory, standing, partners } = model;
  return fitText({
    company: nodeOfAnalysis(model, 'Enterprise', model.enterprise).name,
    place: placeName(snapshot, territory),
    inTerritory: model.inTerritory,
    standing: standing === null ? null : ENTERPRISE_STATUS[standing],
    gaps: model.gaps.map(wordsOf),
    count: model.gapCount,
    nothing: model.nothing,
    lacking: partners.lacking.map(({ segment }) => nodeOfAnalysis(model, 'Segment', segment).name),
  });
}

export function explainFitGap(gap: FitGapModel): Sentence {
  return fitGapText(wordsOf(gap));
}

function wordsOf({ gap, rank, fit }: FitGapModel): FitGapWords {
  const { analysis, facts } = gap;
  return {
    segment: nodeOfAnalysis(analysis, 'Segment', facts.segment).name,
    chain: nodeOfAnalysis(analysis, 'Chain', analysis.result.chain).name,
    state: facts.state,
    tier: rankOf(gap)?.tier ?? null,
    rank,
    way: fit.way,
  };
}
