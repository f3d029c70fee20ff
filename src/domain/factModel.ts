import type { FieldSpecs, FieldValues } from './fields.js';
import type { NodeLabel } from './ids.js';
import * as v from './vocabulary.js';

/**
 * Fields that every fact has beside its `key` and its two ends.
 * A missing `grade` ranks and counts as CONFIRMED (somebody states it outright); a missing `confidence` or
 * `observedAt` ranks last. Where OPERATES_IN is concerned the importer demands a grade.
 */
export const FACT_COMMON = {
  source: { type: 'text', zh: '来源', required: true },
  grade: { type: 'code', zh: '可信等级', vocabulary: v.GRADE },
  confidence: { type: 'number', zh: '置信度', min: 0, max: 1 },
  observedAt: { type: 'day', zh: '观察日' },
  validFrom: { type: 'day', zh: '生效日' },
  validTo: { type: 'day', zh: '失效日（当日起不再有效）' },
  note: { type: 'text', zh: '备注' },
} as const satisfies FieldSpecs;

export interface FactSpec {
  readonly zh: string;
  readonly en: string;
  /** Which labels it joins, as pairs of (from, to). */
  readonly ends: readonly (readonly [NodeLabel, NodeLabel])[];
  /** Fields that, with type, ends and source, make two facts different facts. They go into the key. */
  readonly identity: readonly string[];
  readonly fields: FieldSpecs;
}

const year = { type: 'integer', zh: '年份', min: 1900, max: 2100 } as const;
const level = { type: 'code', zh: '级别', vocabulary: v.HONOUR_LEVEL } as const;
const issuer = { type: 'text', zh: '发文单位' } as const;

/** The relationships of the graph that state a fact; the name is the relationship type in Neo4j. */
export const FACT_MODEL = {
  PART_OF: { zh: '隶属', en: 'part of', ends: [['Region', 'Region'], ['Segment', 'Segment']], identity: [], fields: { ...FACT_COMMON } },
  NEAR: {
    zh: '通达',
    en: 'travel time',
    ends: [['Region', 'Region']],
    identity: [],
    fields: { ...FACT_COMMON, minutes: { type: 'number', zh: '车程', min: 0, unit: '分钟' } },
  },
  IN_REGION: { zh: '园区所在', en: 'park in a region', ends: [['Park', 'Region']], identity: [], fields: { ...FACT_COMMON } },
  IN_CHAIN: {
    zh: '属于产业链',
    en: 'in a chain',
    ends: [['Segment', 'Chain']],
    identity: [],
    fields: {
      ...FACT_COMMON,
      stage: { type: 'code', zh: '上中下游', vocabulary: v.STAGE },
      group: { type: 'text', zh: '分组' },
      order: { type: 'number', zh: '次序' },
    },
  },
  FEEDS: {
    zh: '供给',
    en: 'feeds',
    ends: [['Segment', 'Segment']],
    identity: [],
    fields: {
      ...FACT_COMMON,
      coefficient: { type: 'number', zh: '投入系数', min: 0, unit: '元投入/元产出' },
      essential: { type: 'boolean', zh: '关键投入' },
      byProduct: { type: 'boolean', zh: '副产品' },
    },
  },
  LOCATED_IN: {
    zh: '位于',
    en: 'located in',
    ends: [['Enterprise', 'Region'], ['Enterprise', 'Park']],
    identity: ['role'],
    fields: { ...FACT_COMMON, role: { type: 'code', zh: '地址性质', required: true, vocabulary: v.LOCATION_ROLE } },
  },
  OPERATES_IN: {
    zh: '从事环节',
    en: 'does a segment',
    ends: [['Enterprise', 'Segment']],
    identity: ['role'],
    fields: {
      ...FACT_COMMON,
      role: { type: 'code', zh: '角色', required: true, vocabulary: v.OPERATES_ROLE },
      annualOutput: { type: 'number', zh: '年产值', min: 0, unit: '万元/年' },
      capacity: { type: 'text', zh: '产能' },
      products: { type: 'list', zh: '产品' },
    },
  },
  LEADS: { zh: '链主', en: 'chain leader', ends: [['Enterprise', 'Chain']], identity: ['level', 'year'], fields: { ...FACT_COMMON, level, issuer, year } },
  HOLDS: { zh: '称号', en: 'title', ends: [['Enterprise', 'Title']], identity: ['level', 'year'], fields: { ...FACT_COMMON, level, issuer, year } },
  SUPPLIES: {
    zh: '供应',
    en: 'supplies',
    ends: [['Enterprise', 'Enterprise']],
    identity: ['segment'],
    fields: {
      ...FACT_COMMON,
      segment: { type: 'text', zh: '所供环节' },
      annualValue: { type: 'number', zh: '年供货额', min: 0, unit: '万元/年' },
      central: { type: 'boolean', zh: '集中采购' },
    },
  },
  INVESTS_IN: {
    zh: '投资',
    en: 'invests in',
    ends: [['Enterprise', 'Enterprise']],
    identity: [],
    fields: { ...FACT_COMMON, share: { type: 'number', zh: '持股比例', min: 0, max: 1 } },
  },
  MEMBER_OF: { zh: '会员', en: 'member of', ends: [['Enterprise', 'Association']], identity: [], fields: { ...FACT_COMMON } },
  COVERS: { zh: '声明所及地', en: 'place of a declaration', ends: [['Declaration', 'Region'], ['Declaration', 'Park']], identity: [], fields: { ...FACT_COMMON } },
  FOR_CHAIN: { zh: '声明所及产业链', en: 'chain of a declaration', ends: [['Declaration', 'Chain']], identity: [], fields: { ...FACT_COMMON } },
  DESCRIBES: {
    zh: '指标对象',
    en: 'subject of an indicator',
    ends: [['Indicator', 'Region'], ['Indicator', 'Park'], ['Indicator', 'Chain'], ['Indicator', 'Enterprise']],
    identity: [],
    fields: { ...FACT_COMMON },
  },
} as const satisfies Record<string, FactSpec>;

export type FactKind = keyof typeof FACT_MODEL;
export const FACT_KINDS = Object.keys(FACT_MODEL) as readonly FactKind[];

/** What every fact has, whatever its kind; `revision` is that of its last change. */
export type FactCommon = { readonly key: string; readonly from: string; readonly to: string; readonly revision?: string } & FieldValues<typeof FACT_COMMON>;

/** A fact as stored. `from` and `to` are global ids, e.g. `Enterprise:1101` and `Segment:3000/18`. */
export type FactRow<K extends FactKind = FactKind> = FactCommon & { readonly [T in K]: { readonly kind: T } & FieldValues<(typeof FACT_MODEL)[T]['fields']> }[K];
