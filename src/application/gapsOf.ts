import type { ChainGapAnalysisModel, SegmentAnalysisModel } from './chainGapModels.js';
import { gapRanks } from './gapRanks.js';

/** The segments with a gap, best rank first. */
export function gapsOf(analysis: ChainGapAnalysisModel): readonly SegmentAnalysisModel[] {
  const place = new Map(gapRanks(analysis).gaps.map(({ segment, rank }) => [segment, rank]));
  const rankOf = ({ segment }: SegmentAnalysisModel['facts']): number => place.get(segment) ?? 0;
  return analysis.result.segments
    .filter(({ state }) => state !== 'NO_GAP_FOUND')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((facts) => ({ analysis, facts }));
}
