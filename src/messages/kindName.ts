import type { IdKind } from '../domain/ids.js';
import type { Sentence } from './sentence.js';

/** What a kind of thing is called, and the list in which its ids can be looked up, where there is one. */
interface KindName extends Sentence {
  readonly list: string | null;
  readonly example: string | null;
}

export const KIND_NAME: Readonly<Record<IdKind, KindName>> = {
  Region: { zh: '区域', en: 'region', list: 'regions', example: 'Region:431221' },
  Park: { zh: '园区', en: 'park', list: 'parks', example: null },
  Chain: { zh: '产业链', en: 'chain', list: 'chains', example: 'Chain:3000' },
  Segment: { zh: '环节', en: 'segment', list: 'segments', example: 'Segment:3000/18' },
  Enterprise: { zh: '企业', en: 'company', list: 'enterprises', example: 'Enterprise:91430000MA4L1ABC2X' },
  Association: { zh: '商协会', en: 'association', list: null, example: null },
  Declaration: { zh: '完整性声明', en: 'declaration', list: null, example: null },
  Indicator: { zh: '指标', en: 'indicator', list: null, example: null },
  Title: { zh: '称号', en: 'title', list: null, example: null },
  Fact: { zh: '事实', en: 'fact', list: null, example: null },
};

/** The kind that an id, or the name of a kind, speaks of; null when it is none of ours. */
export function kindNameOf(idOrKind: string): KindName | null {
  const kind = idOrKind.split(':', 1)[0] ?? '';
  return isKind(kind) ? KIND_NAME[kind] : null;
}

function isKind(text: string): text is IdKind {
  return Object.hasOwn(KIND_NAME, text);
}
