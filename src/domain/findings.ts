import type { Vocabulary } from './vocabulary.js';

/** 环节状态 (CALCULUS 6), in the order in which a state is chosen: the first five for an absent segment. */
export const SEGMENT_STATE = {
  BROKEN: { zh: '断点', en: 'broken link' },
  MISSING_INPUT: { zh: '上游缺失', en: 'missing input' },
  MISSING_OUTLET: { zh: '下游缺失', en: 'missing outlet' },
  MISSING: { zh: '缺失环节', en: 'missing segment' },
  VACANT: { zh: '空白环节', en: 'vacant segment' },
  DISCONNECTED: { zh: '配套不畅（待对接）', en: 'disconnected supply' },
  WEAK: { zh: '薄弱环节', en: 'weak segment' },
  CONCENTRATED: { zh: '供应集中（单一来源）', en: 'concentrated supply' },
  NO_GAP_FOUND: { zh: '暂未发现短板', en: 'no gap found' },
} as const satisfies Vocabulary;
export type SegmentState = keyof typeof SEGMENT_STATE;

/** Findings about the chain as a whole (CALCULUS 6). */
export const CHAIN_FINDING = {
  NO_CHAIN: { zh: '尚无产业链', en: 'no chain yet' },
  NO_LEADER: { zh: '缺链主企业', en: 'no chain leader' },
  THIN_DATA: { zh: '数据不足', en: 'thin data' },
} as const satisfies Vocabulary;
export type ChainFindingKind = keyof typeof CHAIN_FINDING;

export const CERTAINTY = {
  ESTABLISHED: { zh: '确认', en: 'established' },
  SUSPECTED: { zh: '疑似', en: 'suspected' },
} as const satisfies Vocabulary;
export type Certainty = keyof typeof CERTAINTY;

/** 在位程度, lowest first (CALCULUS 3). */
export const PRESENCE = {
  NONE: { zh: '无', en: 'none' },
  REGISTERED: { zh: '有企业未在产', en: 'registered only' },
  PRODUCING: { zh: '在产', en: 'producing' },
  ABOVE_SCALE: { zh: '规上', en: 'above designated size' },
  BACKBONE: { zh: '骨干', en: 'backbone' },
} as const satisfies Vocabulary;
export type Presence = keyof typeof PRESENCE;

/** How an absence is known (CALCULUS 3). */
export const ABSENCE_KNOWLEDGE = {
  SURVEYED: { zh: '普查确认无', en: 'surveyed: none' },
  ABOVE_SCALE_SURVEYED: { zh: '规上无', en: 'surveyed: none above designated size' },
  NOT_RECORDED: { zh: '未见记录', en: 'not recorded' },
} as const satisfies Vocabulary;
export type AbsenceKnowledge = keyof typeof ABSENCE_KNOWLEDGE;

/** 依据 of a demand figure (CALCULUS 4). */
export const BASIS = {
  VALUE: { zh: '按金额', en: 'recorded values' },
  ESTIMATED: { zh: '按系数估算', en: 'estimated by coefficients' },
  LINKS: { zh: '按供应关系条数', en: 'counted links' },
  NONE: { zh: '无依据', en: 'no evidence' },
} as const satisfies Vocabulary;
export type Basis = keyof typeof BASIS;

/** What the links between the segments of a chain rest on (CALCULUS 2). */
export const LINK_BASIS = {
  FEEDS: { zh: '环节供给关系', en: 'FEEDS links' },
  STAGES: { zh: '上中下游次序', en: 'order of the stages' },
  MIXED: { zh: '供给关系与上下游次序并用', en: 'FEEDS links and order of the stages' },
  NONE: { zh: '无', en: 'none' },
} as const satisfies Vocabulary;
export type LinkBasis = keyof typeof LINK_BASIS;

export const STRATEGY = {
  SUPPLEMENT: { zh: '补链', en: 'supplement the chain' },
  EXTEND: { zh: '延链', en: 'extend the chain' },
  PLAN: { zh: '谋划', en: 'plan' },
  CONNECT: { zh: '供需对接', en: 'connect supply and demand' },
  STRENGTHEN: { zh: '强链', en: 'strengthen the chain' },
  BUILD: { zh: '建链', en: 'build the chain' },
} as const satisfies Vocabulary;
export type Strategy = keyof typeof STRATEGY;

/** 圈层, from near to far (CALCULUS 6). */
export const RING = {
  PARK: { zh: '本园区', en: 'park' },
  COUNTY: { zh: '本县（区）', en: 'county' },
  PREFECTURE: { zh: '本市（州）', en: 'prefecture' },
  ONE_HOUR: { zh: '一小时圈', en: 'one-hour circle' },
  PROVINCE: { zh: '本省', en: 'province' },
  COUNTRY: { zh: '全国', en: 'country' },
  ABROAD: { zh: '境外', en: 'abroad' },
} as const satisfies Vocabulary;
export type Ring = keyof typeof RING;

/** 适用范围 of LQ evidence (CALCULUS 6, WEAK). */
export const UNIVERSE = {
  DECLARED: { zh: '须有完整性声明', en: 'only where lists are declared complete' },
  ANY: { zh: '以所录企业为全体', en: 'take the recorded companies as all' },
} as const satisfies Vocabulary;
export type Universe = keyof typeof UNIVERSE;

/** Why a figure is null. */
export const NULL_REASON = {
  NO_PURCHASES: { zh: '没有录入任何采购关系', en: 'no purchase is recorded' },
  NO_VALUES: { zh: '采购关系没有金额，也无法按系数估算', en: 'no purchase states a value and nothing could be estimated' },
  MOSTLY_ESTIMATED: { zh: '需求主要靠估算，只给上下限', en: 'demand is mostly estimated: only bounds are given' },
  ZERO_DEMAND: { zh: '需求为零', en: 'demand is zero' },
  NO_COMPANIES: { zh: '没有在产企业', en: 'no producing company' },
  NO_OUTPUT: { zh: '没有企业填报产值', en: 'no company states its output' },
  OUTPUT_COVERAGE_LOW: { zh: '填报产值的企业不足', en: 'too few companies state their output' },
  ZERO_OUTPUT: { zh: '产值为零', en: 'output is zero' },
  EMPTY_UNIVERSE: { zh: '参照范围内没有可比企业', en: 'nothing to compare with in the reference territory' },
  NO_LEAVES: { zh: '产业链没有环节', en: 'the chain has no segment' },
  BUYER_NOT_HERE: { zh: '该企业不在本地，或未在产', en: 'not a producing company of the territory' },
} as const satisfies Vocabulary;
export type NullReason = keyof typeof NULL_REASON;
