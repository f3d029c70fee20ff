import type { Vocabulary } from './vocabulary.js';

/** 环节状态 (docs/method.md, 8), in the order in which a state is chosen: the first five for an absent segment. */
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

/** Findings about the chain as a whole (docs/method.md, 8). */
export const CHAIN_FINDING = {
  NO_CHAIN: { zh: '尚无产业链', en: 'no chain yet' },
  NO_LEADER: { zh: '缺链主企业', en: 'no chain leader' },
  THIN_DATA: { zh: '数据不足', en: 'thin data' },
} as const satisfies Vocabulary;
export type ChainFindingKind = keyof typeof CHAIN_FINDING;

/** Conditions of which one or more make a finding hold (docs/method.md, 8). */
export const FINDING_GROUND = {
  FED_BY_PRESENT: { zh: '有在位环节供给它', en: 'something present feeds it' },
  FEEDS_PRESENT: { zh: '它供给在位环节', en: 'it feeds something present' },
  STAGE_NEIGHBOUR_PRESENT: { zh: '按次序相邻的环节在位', en: 'a neighbour by stage is present' },
  NOTHING_WAITS_FOR_IT: { zh: '链上有环节与它相接，但没有在位的环节要用它，也没有在位的中间产品等它承接', en: 'linked in the chain, but nothing present needs it, and nothing present other than a final product could go on into it' },
  NO_NEIGHBOUR: { zh: '没有相邻环节', en: 'it has no neighbour' },
  LOW_SUPPLY_RATE: { zh: '本地配套率（没有值时看上限）低于阈值', en: 'the supply rate, or else its upper bound, is below the threshold' },
  OUTPUT_BELOW_DEMAND: { zh: '产值可比，且不及需求', en: 'output is comparable and below demand' },
  LOW_LOCATION_QUOTIENT: { zh: '区位商低于阈值', en: 'the location quotient is below the threshold' },
  HIGH_HHI: { zh: '供应商集中度 HHI 高于阈值', en: 'the HHI of the sellers is above the threshold' },
  SINGLE_SELLER_OF_ESSENTIAL: { zh: '它是在位环节的关键投入，而本地企业只向一家购买', en: 'it is essential to something present, and a single seller is bought from' },
  NOTHING_ESTABLISHED: { zh: '没有已确认的发现', en: 'nothing is established' },
} as const satisfies Vocabulary;
export type FindingGround = keyof typeof FINDING_GROUND;

export const CERTAINTY = {
  ESTABLISHED: { zh: '确认', en: 'established' },
  SUSPECTED: { zh: '疑似', en: 'suspected' },
} as const satisfies Vocabulary;
export type Certainty = keyof typeof CERTAINTY;

/** 在位程度, lowest first (docs/method.md, 5). */
export const PRESENCE = {
  NONE: { zh: '无', en: 'none' },
  REGISTERED: { zh: '有企业未在产', en: 'registered only' },
  PRODUCING: { zh: '在产', en: 'producing' },
  ABOVE_SCALE: { zh: '规上', en: 'above designated size' },
  BACKBONE: { zh: '骨干', en: 'backbone' },
} as const satisfies Vocabulary;
export type Presence = keyof typeof PRESENCE;

/** How an absence is known (docs/method.md, 5). */
export const ABSENCE_KNOWLEDGE = {
  SURVEYED: { zh: '普查确认无', en: 'none, as a complete survey confirms' },
  ABOVE_SCALE_SURVEYED: { zh: '规上无', en: 'none above designated size, as a survey confirms' },
  NOT_RECORDED: { zh: '未见记录', en: 'not recorded' },
} as const satisfies Vocabulary;
export type AbsenceKnowledge = keyof typeof ABSENCE_KNOWLEDGE;

/** 依据 of a demand figure (docs/method.md, 6). */
export const BASIS = {
  VALUE: { zh: '按金额', en: 'recorded values' },
  ESTIMATED: { zh: '按系数估算', en: 'estimated by coefficients' },
  LINKS: { zh: '按供应关系条数', en: 'counted links' },
  NONE: { zh: '无依据', en: 'no evidence' },
} as const satisfies Vocabulary;
export type Basis = keyof typeof BASIS;

/** What the links between the segments of a chain rest on (docs/method.md, 4). */
export const LINK_BASIS = {
  FEEDS: { zh: '环节供给关系', en: 'supply links between segments' },
  STAGES: { zh: '上中下游次序', en: 'the order of the stages' },
  MIXED: { zh: '供给关系与上下游次序并用', en: 'supply links between segments and the order of the stages' },
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

/** 圈层, from near to far (docs/method.md, 9). */
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

/** Why a ring cannot be drawn around a territory. */
export const RING_NULL_REASON = {
  NOT_A_PARK_TERRITORY: { zh: '所问之地不全是园区', en: 'the territory does not name parks only' },
  NO_REGION_OF_LEVEL: { zh: '所问之地（或其中一部分）没有录入这一级的所属区域', en: 'no region of this level is recorded for the territory or a part of it' },
  NO_TRAVEL_TIMES: { zh: '没有录入所问之地的车程', en: 'no travel time of the territory is recorded' },
  NO_REGION_ABROAD: { zh: '没有录入境外区域', en: 'no region abroad is recorded' },
} as const satisfies Vocabulary;
export type RingNullReason = keyof typeof RING_NULL_REASON;

/** 适用范围 of LQ evidence (docs/method.md, 8, WEAK). */
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

/** What a location quotient counts. */
export const LOCATION_QUOTIENT_MEASURE = {
  OUTPUT: { zh: '产值', en: 'outputs' },
  COUNT: { zh: '企业数', en: 'number of companies' },
} as const satisfies Vocabulary;

/** What the shares of sellers go by. */
export const CONCENTRATION_MEASURE = {
  VALUE: { zh: '按录入的金额', en: 'by recorded value' },
  LINKS: { zh: '按供应关系条数', en: 'by links' },
} as const satisfies Vocabulary;

/** What a fact is used for in an analysis. */
export const EVIDENCE_PURPOSE = {
  OPERATION: { zh: '谁从事该环节', en: 'who does the segment' },
  PURCHASE: { zh: '谁向谁购买', en: 'who buys it from whom' },
  FEED: { zh: '环节之间的供给关系', en: 'links between segments' },
  DECLARATION: { zh: '完整性声明所及', en: 'what declarations of complete lists cover' },
} as const satisfies Vocabulary;
