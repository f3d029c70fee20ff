import type { Vocabulary } from './vocabulary.js';

/** 联系 between two companies. */
export const TIE = {
  SUPPLY: { zh: '供应', en: 'supply' },
  OWNERSHIP: { zh: '股权', en: 'ownership' },
  CHAMBER: { zh: '同属商协会', en: 'same chamber' },
} as const satisfies Vocabulary;
export type Tie = keyof typeof TIE;

/** Why a search did not look at all there is. */
export const TRUNCATION = {
  TOO_MANY_PATHS: { zh: '可走的路线太多，只看了上限以内的', en: 'there are more ways than the search looks at' },
} as const satisfies Vocabulary;
export type Truncation = keyof typeof TRUNCATION;
