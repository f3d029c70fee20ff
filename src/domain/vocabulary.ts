/**
 * Closed vocabularies of the field: the code that clients see, its Chinese and English label, and the other
 * spellings that spreadsheets use for it. Codes never change; labels may.
 */
export interface Term {
  readonly zh: string;
  readonly en: string;
  /** Other spellings that an import accepts for this code. */
  readonly also?: readonly string[];
}
export type Vocabulary<C extends string = string> = Readonly<Record<C, Term>>;

/** 行政级别. ABROAD is everything outside the country: a country code, or one region for all of it. */
export const REGION_LEVEL = {
  COUNTRY: { zh: '国家', en: 'country' },
  PROVINCE: { zh: '省级', en: 'province', also: ['省', '自治区', '直辖市', '特别行政区'] },
  PREFECTURE: { zh: '地级', en: 'prefecture', also: ['市', '州', '地区', '盟', '地市'] },
  COUNTY: { zh: '县级', en: 'county', also: ['县', '区', '县级市', '旗'] },
  TOWNSHIP: { zh: '乡级', en: 'township', also: ['乡', '镇', '街道'] },
  ABROAD: { zh: '境外', en: 'abroad', also: ['海外', '国外'] },
} as const satisfies Vocabulary;
export type RegionLevel = keyof typeof REGION_LEVEL;

/** 产业链形态: how a chain is drawn; it makes no link by itself. */
export const CHAIN_KIND = {
  STAGED: { zh: '上中下游型', en: 'staged' },
  SERIAL: { zh: '串联型', en: 'serial' },
  PARALLEL: { zh: '并联型', en: 'parallel' },
} as const satisfies Vocabulary;

/** 上中下游. Order matters: upstream first. */
export const STAGE = {
  UPSTREAM: { zh: '上游', en: 'upstream' },
  MIDSTREAM: { zh: '中游', en: 'midstream' },
  DOWNSTREAM: { zh: '下游', en: 'downstream' },
} as const satisfies Vocabulary;
export type Stage = keyof typeof STAGE;

/** 可贸易半径: what the absence of a segment means. */
export const TRADABILITY = {
  LOCAL: { zh: '宜本地', en: 'best local' },
  RING: { zh: '一小时圈', en: 'within the hour' },
  NATIONAL: { zh: '全国采购', en: 'bought nationwide' },
} as const satisfies Vocabulary;
export type Tradability = keyof typeof TRADABILITY;

/** 企业状态. */
export const ENTERPRISE_STATUS = {
  PRODUCING: { zh: '在产', en: 'producing', also: ['在营', '存续', '正常', '生产'] },
  SUSPENDED: { zh: '停产', en: 'suspended', also: ['停业', '歇业'] },
  RESTRUCTURING: { zh: '重整', en: 'in restructuring', also: ['破产重整'] },
  MOVED_OUT: { zh: '迁出', en: 'moved out', also: ['外迁', '搬迁'] },
  DEREGISTERED: { zh: '注销', en: 'deregistered', also: ['吊销', '已注销'] },
} as const satisfies Vocabulary;
export type EnterpriseStatus = keyof typeof ENTERPRISE_STATUS;

/** 入统规模: 规上, 限上 and the other three kinds of 四上 are different things and stay apart. */
export const ENTERPRISE_SCALE = {
  INDUSTRY_ABOVE_SCALE: { zh: '规上工业', en: 'industry above designated size', also: ['规上', '规模以上工业', '规模以上'] },
  SERVICE_ABOVE_SCALE: { zh: '规上服务业', en: 'services above designated size', also: ['规模以上服务业'] },
  TRADE_ABOVE_QUOTA: { zh: '限上', en: 'trade above quota', also: ['限额以上', '限上批零住餐'] },
  CONSTRUCTION_QUALIFIED: { zh: '资质内建筑业', en: 'qualified construction', also: ['资质建筑业'] },
  BELOW_SCALE: { zh: '规下', en: 'below designated size', also: ['规模以下', '小微'] },
} as const satisfies Vocabulary;
export type EnterpriseScale = keyof typeof ENTERPRISE_SCALE;

/** 企业在环节中的角色. */
export const OPERATES_ROLE = {
  PRODUCER: { zh: '生产', en: 'producer', also: ['制造', '生产商'] },
  TRADER: { zh: '贸易', en: 'trader', also: ['经销', '销售', '贸易商'] },
  SERVICE: { zh: '服务', en: 'service', also: ['服务商'] },
} as const satisfies Vocabulary;
export type OperatesRole = keyof typeof OPERATES_ROLE;

/** 地址性质: a head office is not a plant. */
export const LOCATION_ROLE = {
  REGISTERED: { zh: '注册地', en: 'registered address', also: ['注册', '总部'] },
  PLANT: { zh: '生产地', en: 'plant', also: ['厂区', '工厂', '生产基地'] },
} as const satisfies Vocabulary;
export type LocationRole = keyof typeof LOCATION_ROLE;

/** 可信等级 of a fact, best first. */
export const GRADE = {
  CONFIRMED: { zh: '已确认', en: 'confirmed', also: ['确认'] },
  PROBABLE: { zh: '较可信', en: 'probable' },
  CLAIMED: { zh: '自称', en: 'claimed', also: ['自报'] },
  PROPOSED: { zh: '系统建议', en: 'proposed', also: ['建议', '推测'] },
} as const satisfies Vocabulary;
export type Grade = keyof typeof GRADE;

/** 企业称号. */
export const TITLE = {
  LEADING: { zh: '龙头企业', en: 'leading enterprise', also: ['龙头'] },
  SINGLE_CHAMPION: { zh: '单项冠军', en: 'single-product champion', also: ['制造业单项冠军'] },
  LITTLE_GIANT: { zh: '小巨人', en: 'little giant', also: ['专精特新小巨人', '专精特新“小巨人”'] },
  SPECIALISED_NEW: { zh: '专精特新', en: 'specialised and innovative SME', also: ['专精特新中小企业'] },
  HIGH_TECH: { zh: '高新技术企业', en: 'high-tech enterprise', also: ['高企'] },
  TOP_500: { zh: '三类500强', en: 'top 500', also: ['500强'] },
  LISTED: { zh: '上市公司', en: 'listed', also: ['上市'] },
} as const satisfies Vocabulary;
export type Title = keyof typeof TITLE;

/** 级别 of a title or of a chain leader. */
export const HONOUR_LEVEL = {
  NATIONAL: { zh: '国家级', en: 'national' },
  PROVINCIAL: { zh: '省级', en: 'provincial' },
  PREFECTURAL: { zh: '市级', en: 'prefectural', also: ['州级'] },
  COUNTY: { zh: '县级', en: 'county', also: ['区级'] },
} as const satisfies Vocabulary;

/** 普查范围 of a declaration: which companies a list holds completely. */
export const DECLARATION_SCOPE = {
  ALL: { zh: '全部企业', en: 'all companies', also: ['全部'] },
  ABOVE_SCALE: { zh: '规上企业', en: 'companies above designated size', also: ['规上'] },
} as const satisfies Vocabulary;
export type DeclarationScope = keyof typeof DECLARATION_SCOPE;

/** 指标性质: a measured figure, an expectation, or an aim; never mixed. */
export const INDICATOR_NATURE = {
  ACTUAL: { zh: '实绩', en: 'actual' },
  EXPECTED: { zh: '预计', en: 'expected' },
  TARGET: { zh: '目标', en: 'target' },
} as const satisfies Vocabulary;
