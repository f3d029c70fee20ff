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
  TOO_MANY_LINKS: { zh: '要看的关系太多，只看了上限以内的', en: 'there are more links than the walk looks at' },
} as const satisfies Vocabulary;
export type Truncation = keyof typeof TRUNCATION;

/** 评分因子 of a target, in the order in which they are listed. */
export const TARGET_FACTOR = {
  TARGET_TIES: { zh: '与本地的联系', en: 'ties here' },
  PARTNERS: { zh: '共同的往来企业', en: 'partners shared' },
  BUYERS: { zh: '本地的同类买方', en: 'buyers of its kind here' },
  CUSTOMERS: { zh: '客户数', en: 'customers' },
  SCALE: { zh: '规模', en: 'scale' },
  TITLES: { zh: '称号', en: 'titles' },
  EXPANSION: { zh: '外地布局', en: 'expansion' },
  NEARNESS: { zh: '远近', en: 'nearness' },
  PARK_FIT: { zh: '园区契合', en: 'fit with a park' },
} as const satisfies Vocabulary;
export type TargetFactor = keyof typeof TARGET_FACTOR;

/** Why a factor of a target cannot be known and is left out of its score. */
export const TARGET_NULL_REASON = {
  SCALE_UNSTATED: { zh: '没有录入规模', en: 'its scale is not stated' },
  NO_PLACE: { zh: '没有有效的地址', en: 'it has no place in force' },
  NO_RING_HAS_IT: { zh: '不在能划定的任何圈层内', en: 'it is in no ring that can be drawn' },
  NO_PARKS: { zh: '本地没有载明主导产业的园区', en: 'no park here states its leading industries' },
} as const satisfies Vocabulary;
export type TargetNullReason = keyof typeof TARGET_NULL_REASON;
