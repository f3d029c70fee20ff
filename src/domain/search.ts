import type { NodeLabel } from './ids.js';
import type { Vocabulary } from './vocabulary.js';

/** What a search finds, in the order in which equals are listed: places first, because most questions begin with one. */
export const SEARCH_KIND = {
  REGION: { zh: '区域', en: 'region' },
  PARK: { zh: '园区', en: 'park' },
  CHAIN: { zh: '产业链', en: 'chain' },
  SEGMENT: { zh: '环节', en: 'segment' },
  ENTERPRISE: { zh: '企业', en: 'company' },
  ASSOCIATION: { zh: '商协会', en: 'association' },
} as const satisfies Vocabulary;
export type SearchKind = keyof typeof SEARCH_KIND;
export const SEARCH_KINDS = Object.keys(SEARCH_KIND) as readonly SearchKind[];

export const SEARCH_LABEL = {
  REGION: 'Region',
  PARK: 'Park',
  CHAIN: 'Chain',
  SEGMENT: 'Segment',
  ENTERPRISE: 'Enterprise',
  ASSOCIATION: 'Association',
} as const satisfies Record<SearchKind, NodeLabel>;
export type SearchLabel = (typeof SEARCH_LABEL)[SearchKind];

/** How what was asked fits what is written. */
export const SEARCH_MATCH = {
  EXACT: { zh: '完全相同', en: 'the same' },
  SHORT: { zh: '去掉后缀后相同', en: 'the same without its ending' },
  START: { zh: '开头相同', en: 'begins with it' },
  PART: { zh: '其中一部分', en: 'contains it' },
  PINYIN: { zh: '拼音', en: 'pinyin' },
  INITIALS: { zh: '拼音首字母', en: 'initials of the pinyin' },
  MIXED: { zh: '汉字、拼音与首字母混写', en: 'characters, pinyin and initials mixed' },
} as const satisfies Vocabulary;
export type SearchMatch = keyof typeof SEARCH_MATCH;

/** Which writing of a thing was hit. */
export const SEARCH_FIELD = {
  NAME: { zh: '名称', en: 'name' },
  ALIAS: { zh: '别名', en: 'alias' },
  KEYWORD: { zh: '产品关键词', en: 'product keyword' },
  CODE: { zh: '代码', en: 'code' },
  FORMER_CODE: { zh: '曾用代码', en: 'former code' },
} as const satisfies Vocabulary;
export type SearchField = keyof typeof SEARCH_FIELD;
