import type { Vocabulary } from './vocabulary.js';

/** Whether what a place buys of a segment carries a plant of the minimum economic scale. */
export const MARKET_VERDICT = {
  CARRIES: { zh: '已知需求足以支撑一家最小经济规模的企业', en: 'known demand carries a company of the minimum economic scale' },
  TOO_SMALL: { zh: '需求上限低于最小经济规模，仅靠本地不够', en: 'the upper bound of demand is below the minimum economic scale: the place alone is too small' },
  OPEN: { zh: '已知需求低于最小经济规模，但需求记录不全，尚不能判断', en: 'known demand is below the minimum economic scale, but the records are not complete' },
  UNKNOWN: { zh: '没有载明最小经济规模，或没有需求金额，无从判断', en: 'no minimum economic scale is stated, or no demand is known' },
} as const satisfies Vocabulary;
export type MarketVerdict = keyof typeof MARKET_VERDICT;

/** Why a figure of a profile is null. */
export const PROFILE_NULL_REASON = {
  MIN_SCALE_UNSTATED: { zh: '环节没有载明最小经济规模', en: 'the segment states no minimum economic scale' },
  NO_DEMAND: { zh: '没有需求金额', en: 'no demand is known in money' },
  PURCHASES_UNVALUED: { zh: '有采购关系没有金额', en: 'some purchases state no value' },
  OUTPUTS_UNSTATED: { zh: '有企业按系数应采购它而没有填报产值', en: 'some companies that need it state no output' },
  NO_VALUES: { zh: '采购关系没有金额', en: 'its purchases state no value' },
} as const satisfies Vocabulary;
export type ProfileNullReason = keyof typeof PROFILE_NULL_REASON;

/** What a park offers, of which a profile says where it is not stated. */
export const PARK_RESOURCE = {
  FREE_LAND: { zh: '可供地', en: 'free land' },
  POWER: { zh: '供电', en: 'power' },
  HEAT: { zh: '供热', en: 'heat' },
  GAS: { zh: '供气', en: 'gas' },
  SEWAGE: { zh: '污水处理', en: 'sewage treatment' },
} as const satisfies Vocabulary;
export type ParkResource = keyof typeof PARK_RESOURCE;

/** Why a profile names no park. */
export const NO_PARK_REASON = {
  NO_PARK_HERE: { zh: '本地没有录入园区', en: 'no park here is recorded' },
  NO_LEADING_INDUSTRIES: { zh: '本地园区都没有载明主导产业', en: 'no park here states its leading industries' },
  NONE_FITS: { zh: '本地园区的主导产业与它都不相合', en: 'it is among the leading industries of no park here' },
} as const satisfies Vocabulary;
export type NoParkReason = keyof typeof NO_PARK_REASON;
