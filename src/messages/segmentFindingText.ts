import { absentFindingText, type AbsentState } from './absentFindingText.js';
import { concentratedText } from './concentratedText.js';
import { disconnectedText } from './disconnectedText.js';
import type { FindingFacts, SegmentWords } from './gapFacts.js';
import { noGapText } from './noGapText.js';
import type { Sentence } from './sentence.js';
import { weakText } from './weakText.js';

/** One finding about a segment: what, how sure, why, what would make it sure, and what to do. */
export function segmentFindingText(words: SegmentWords, finding: FindingFacts): Sentence {
  const { kind } = finding;
  switch (kind) {
    case 'BROKEN':
    case 'MISSING_INPUT':
    case 'MISSING_OUTLET':
    case 'MISSING':
    case 'VACANT':
      return absentFindingText(words, { ...finding, kind } satisfies FindingFacts & { readonly kind: AbsentState });
    case 'DISCONNECTED':
      return disconnectedText(words, finding);
    case 'WEAK':
      return weakText(words, finding);
    case 'CONCENTRATED':
      return concentratedText(words, finding);
    case 'NO_GAP_FOUND':
      return noGapText(words, finding);
  }
}
