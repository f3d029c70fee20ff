import type { Vocabulary } from './vocabulary.js';

/** By which way a company would fill a gap. */
export const FIT_WAY = {
  DIRECT: { zh: '所载环节就是它', en: 'it is stated to do the segment itself' },
  PART: { zh: '做它的组成部分', en: 'it does a part of the segment' },
  NEAR: { zh: '做相近的环节', en: 'it does a segment near by' },
} as const satisfies Vocabulary;
export type FitWay = keyof typeof FIT_WAY;

/** Why a company fills no gap of a place: the first that holds. */
export const FIT_NOTHING = {
  HAS_LEFT: { zh: '企业已迁出或注销', en: 'the company has moved out or is gone' },
  NO_SEGMENT: { zh: '没有录入它从事任何环节', en: 'it is not recorded to do any segment' },
  ONLY_TRADES: { zh: '录入的只是贸易，不算从事', en: 'it is recorded to trade only, which is not to do' },
  BELOW_GRADE: { zh: '它从事环节的记录可信等级不足', en: 'the records of what it does are of too low a grade' },
  IN_NO_CHAIN: { zh: '它从事的环节不在任何产业链中', en: 'what it does is in no chain' },
  NO_GAP: { zh: '它从事的环节在本地没有短板', en: 'what it does is no gap here' },
} as const satisfies Vocabulary;
export type FitNothing = keyof typeof FIT_NOTHING;
