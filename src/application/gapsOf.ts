import { SEGMENT_STATE, type SegmentState } from '../domain/findings.js';
import type { ChainGapAnalysisModel, SegmentAnalysisModel } from './chainGapModels.js';

const ORDER = Object.keys(SEGMENT_STATE) as readonly SegmentState[];

/** The segments with a gap: in the order of the states, then by key. */
export function gapsOf(analysis: ChainGapAnalysisModel): readonly SegmentAnalysisModel[] {
  return ORDER.filter((state) => state !== 'NO_GAP_FOUND').flatMap((state) =>
    analysis.result.segments.filter((facts) => facts.state === state).map((facts) => ({ analysis, facts })),
  );
}
