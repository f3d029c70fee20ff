import type { FieldSpecs, FieldValues } from './fields.js';
import type { NodeLabel } from './ids.js';
import * as v from './vocabulary.js';

/** Fields that every node has beside its `key`. */
export const NODE_COMMON = {
  source: { type: 'text', zh: '来源' },
  note: { type: 'text', zh: '备注' },
} as const satisfies FieldSpecs;

const name = { type: 'text', zh: '名称', required: true } as const;
const aliases = { type: 'list', zh: '别名' } as const;
const validFrom = { type: 'day', zh: '生效日' } as const;
const validTo = { type: 'day', zh: '失效日（当日起不再有效）' } as const;
/** Made up, to show or to try something: kept apart from what is real by every analysis (docs/method.md, 2). */
const fictional = { type: 'boolean', zh: '虚构' } as const;
const amount = { type: 'number', min: 0, unit: '万元/年' } as const;

/** The nouns of the graph. One table drives import, storage, projection and the documentation of the file format. */
export const NODE_MODEL = {
  Region: {
    zh: '区域',
    fields: {
      ...NODE_COMMON,
      name,
      aliases,
      level: { type: 'code', zh: '级别', required: true, vocabulary: v.REGION_LEVEL },
      validFrom,
      validTo,
      successors: { type: 'list', zh: '撤并后的代码' },
      fictional,
    },
  },
  Park: {
    zh: '园区',
    fields: {
      ...NODE_COMMON,
      name,
      aliases,
      level: { type: 'code', zh: '级别', vocabulary: v.HONOUR_LEVEL },
      areaMu: { type: 'number', zh: '规划面积', min: 0, unit: '亩' },
      freeLandMu: { type: 'number', zh: '可供地', min: 0, unit: '亩' },
      powerKva: { type: 'number', zh: '供电容量', min: 0, unit: '千伏安' },
      heatTonnesPerHour: { type: 'number', zh: '供热能力', min: 0, unit: '吨/小时' },
      gasCubicMetresPerDay: { type: 'number', zh: '供气能力', min: 0, unit: '立方米/日' },
      sewageTonnesPerDay: { type: 'number', zh: '污水处理能力', min: 0, unit: '吨/日' },
      leadingIndustries: { type: 'list', zh: '主导产业' },
    },
  },
  Chain: {
    zh: '产业链',
    fields: { ...NODE_COMMON, name, aliases, kind: { type: 'code', zh: '形态', vocabulary: v.CHAIN_KIND } },
  },
  Segment: {
    zh: '环节',
    fields: {
      ...NODE_COMMON,
      name,
      aliases,
      tradability: { type: 'code', zh: '可贸易半径', vocabulary: v.TRADABILITY },
      minScale: { ...amount, zh: '最小经济规模' },
      final: { type: 'boolean', zh: '最终产品' },
      service: { type: 'boolean', zh: '服务环节' },
      gb4754: { type: 'list', zh: '国民经济行业代码' },
      keywords: { type: 'list', zh: '产品关键词' },
    },
  },
  Enterprise: {
    zh: '企业',
    fields: {
      ...NODE_COMMON,
      name,
      aliases,
      uscc: { type: 'text', zh: '统一社会信用代码' },
      formerKeys: { type: 'list', zh: '曾用键' },
      status: { type: 'code', zh: '状态', vocabulary: v.ENTERPRISE_STATUS },
      scale: { type: 'code', zh: '规模', vocabulary: v.ENTERPRISE_SCALE },
      industry: { type: 'text', zh: '行业' },
      employees: { type: 'integer', zh: '从业人数', min: 0, max: 100_000_000, unit: '人' },
      fictional,
    },
  },
  Association: { zh: '商协会', fields: { ...NODE_COMMON, name, aliases } },
  Declaration: {
    zh: '完整性声明',
    fields: {
      ...NODE_COMMON,
      scope: { type: 'code', zh: '范围', required: true, vocabulary: v.DECLARATION_SCOPE },
      declaredBy: { type: 'text', zh: '声明单位' },
      validFrom,
      validTo,
    },
  },
  Indicator: {
    zh: '指标',
    fields: {
      ...NODE_COMMON,
      name,
      value: { type: 'number', zh: '数值', required: true },
      unit: { type: 'text', zh: '单位', required: true },
      year: { type: 'integer', zh: '年份', min: 1900, max: 2100 },
      nature: { type: 'code', zh: '性质', required: true, vocabulary: v.INDICATOR_NATURE },
    },
  },
  Title: { zh: '称号', fields: { ...NODE_COMMON, name } },
} as const satisfies Record<NodeLabel, { readonly zh: string; readonly fields: FieldSpecs }>;

/** A node as stored: its label, its key, the revision of its last change (not there for what was never changed since this is kept), its values. */
export type NodeRow<L extends NodeLabel = NodeLabel> = {
  readonly [K in L]: { readonly label: K; readonly key: string; readonly revision?: string } & FieldValues<(typeof NODE_MODEL)[K]['fields']>;
}[L];
