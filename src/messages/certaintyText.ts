import { CERTAINTY, SEGMENT_STATE, STRATEGY, type SegmentState, type Strategy } from '../domain/findings.js';
import type { FindingFacts } from './gapFacts.js';
import { say, type Sentence } from './sentence.js';

/** "疑似断点", "确认断点": a finding is never named without how sure it is. */
export function findingTitle({ kind, certainty }: Pick<FindingFacts, 'kind' | 'certainty'>): Sentence {
  const { zh, en } = SEGMENT_STATE[kind];
  if (kind === 'NO_GAP_FOUND') return say(zh, sentenceCase(en));
  return say(`${CERTAINTY[certainty].zh}${zh}`, `${sentenceCase(CERTAINTY[certainty].en)} ${en}`);
}

/** What a suspected finding still lacks, and what to do about that first. */
export function notYetCertain(lacking: Sentence, first: Sentence): Sentence {
  return say(`尚不能确认：${lacking.zh}；请先${first.zh}。`, `Not yet certain: ${lacking.en}; first ${first.en}.`);
}

/** The strategy word and what it means here; for a suspected finding only once it has been checked. */
export function advice(certainty: FindingFacts['certainty'], strategy: Strategy, action: Sentence): Sentence {
  const word = STRATEGY[strategy];
  return certainty === 'SUSPECTED'
    ? say(`核实无误后，${word.zh}：${action.zh}。`, `Once that is checked, the strategy is to ${word.en}: ${action.en}.`)
    : say(`应对：${word.zh}，${action.zh}。`, `The strategy is to ${word.en}: ${action.en}.`);
}

export function stateName(kind: SegmentState): Sentence {
  return SEGMENT_STATE[kind];
}

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
