import type { Vocabulary } from './vocabulary.js';

/** 优先级 of a gap, best first. */
export const TIER = {
  PRIORITY: { zh: '优先', en: 'priority' },
  WATCH: { zh: '关注', en: 'watch' },
  DEFER: { zh: '暂缓', en: 'defer' },
} as const satisfies Vocabulary;
export type Tier = keyof typeof TIER;

/** Why a gap is in its tier: gates first, then what its two scores say. */
export const TIER_REASON = {
  MARKET_TOO_SMALL: { zh: '市场容量不足：需求上限低于最小经济规模', en: 'the market is too small: the upper bound of demand is below the minimum economic scale' },
  VERIFY_FIRST: { zh: '先核实：只是未见记录，也没有采购关系佐证', en: 'verify first: it is only not recorded, and no purchase stands behind it' },
  BOUGHT_NATIONWIDE: { zh: '宜全国采购，且不是断点', en: 'it is bought nationwide, and its absence is no broken link' },
  PRESENT_IN_RING: { zh: '本地没有，但其配套圈层内已有', en: 'absent here, yet present within its ring' },
  BOTH_HIGH: { zh: '吸引力与可行性都达到阈值', en: 'attractiveness and feasibility both reach the threshold' },
  BOTH_LOW: { zh: '吸引力与可行性都低于阈值', en: 'attractiveness and feasibility are both below the threshold' },
  ONE_HIGH: { zh: '吸引力与可行性一高一低', en: 'of attractiveness and feasibility one reaches the threshold' },
  SCORE_UNKNOWN: { zh: '吸引力或可行性无从得知', en: 'attractiveness or feasibility is not known' },
} as const satisfies Vocabulary;
export type TierReason = keyof typeof TIER_REASON;

/** 评分因子 of attractiveness (the first four) and feasibility. */
export const RANK_FACTOR = {
  LEAKAGE: { zh: '外流需求', en: 'leakage' },
  ESSENTIAL: { zh: '关键程度', en: 'essential' },
  UNLOCKS: { zh: '带动下游', en: 'unlocks' },
  SCARCITY: { zh: '周边稀缺', en: 'scarcity' },
  INPUTS: { zh: '上游在位', en: 'inputs' },
  MARKET: { zh: '下游在位', en: 'market' },
  POOL: { zh: '外地企业', en: 'pool' },
  TIES: { zh: '已有联系', en: 'ties' },
} as const satisfies Vocabulary;
export type RankFactor = keyof typeof RANK_FACTOR;
export const ATTRACTIVENESS = ['LEAKAGE', 'ESSENTIAL', 'UNLOCKS', 'SCARCITY'] as const satisfies readonly RankFactor[];
export const FEASIBILITY = ['INPUTS', 'MARKET', 'POOL', 'TIES'] as const satisfies readonly RankFactor[];

/** Why a factor cannot be known and is left out of its score. */
export const FACTOR_NULL_REASON = {
  NO_LEAKAGE_IN_CHAIN: { zh: '全链没有外流的采购可比', en: 'nothing of the chain is known to be bought elsewhere' },
  ESSENTIAL_UNSTATED: { zh: '全链没有标注关键投入', en: 'the chain states of no input whether it is essential' },
  NO_COMPANIES_IN_CHAIN: { zh: '本地没有企业从事本链', en: 'no company here does anything in the chain' },
  NO_RINGS: { zh: '周边圈层都无从划定', en: 'no ring from county to province can be drawn' },
  NO_INPUTS: { zh: '链上没有录入它的投入', en: 'no input of it is recorded in the chain' },
  NO_USERS: { zh: '链上没有录入它的去向', en: 'nothing that it feeds is recorded in the chain' },
  WEIGHTLESS: { zh: '已知的因子权重都是零', en: 'the factors that are known have no weight' },
  NOTHING_KNOWN: { zh: '没有一个因子可知', en: 'no factor is known' },
} as const satisfies Vocabulary;
export type FactorNullReason = keyof typeof FACTOR_NULL_REASON;
