import type { Vocabulary } from './vocabulary.js';

/** 内培 kinds: how a company here is near a segment, the one that counts first where several hold (docs/targets.md). */
export const CULTIVATION_KIND = {
  DORMANT: { zh: '停产或重整，原做本环节', en: 'suspended or in restructuring in it' },
  SAME: { zh: '在产，正做本环节', en: 'does it already' },
  PART: { zh: '做本环节的一部分', en: 'does a part of it' },
  SIBLING: { zh: '做同一上级的另一部分', en: 'does another part of the same whole' },
  UPSTREAM: { zh: '做它的上游', en: 'does what feeds it' },
  DOWNSTREAM: { zh: '做它的下游', en: 'does what it feeds' },
} as const satisfies Vocabulary;
export type CultivationKind = keyof typeof CULTIVATION_KIND;

/** What a company would need to fill a segment, in the order in which it is listed. */
export const CULTIVATION_NEED = {
  RESUMPTION: { zh: '复产', en: 'resuming production' },
  RESTRUCTURING: { zh: '重整', en: 'restructuring' },
  UPGRADE: { zh: '技改', en: 'technical upgrading' },
  EXPANSION: { zh: '扩产', en: 'expansion' },
  SCALE_UP: { zh: '小升规', en: 'growing above designated size' },
} as const satisfies Vocabulary;
export type CultivationNeed = keyof typeof CULTIVATION_NEED;

/** 评分因子 of a company here, in the order in which they are listed. */
export const CULTIVATION_FACTOR = {
  CLOSENESS: { zh: '接近程度', en: 'closeness' },
  LOCAL_TRADE: { zh: '本地往来', en: 'trade here' },
  CAPACITY: { zh: '产出规模', en: 'capacity' },
  SCALE: { zh: '规模', en: 'scale' },
  TITLES: { zh: '称号', en: 'titles' },
} as const satisfies Vocabulary;
export type CultivationFactor = keyof typeof CULTIVATION_FACTOR;

/** Why a figure of a company here, or what it would need, cannot be known. */
export const CULTIVATION_NULL_REASON = {
  SCALE_UNSTATED: { zh: '没有录入规模', en: 'its scale is not stated' },
  MIN_SCALE_UNSTATED: { zh: '环节没有载明最小经济规模', en: 'the segment states no minimum economic scale' },
  OUTPUT_UNSTATED: { zh: '企业没有填报产值', en: 'the company states no output' },
} as const satisfies Vocabulary;
export type CultivationNullReason = keyof typeof CULTIVATION_NULL_REASON;
