import { SEARCH_FIELD, type SearchField, type SearchLabel } from '../domain/search.js';
import type { NodeRow } from '../domain/nodeModel.js';

/** One writing by which a node is found. */
export interface Writing {
  readonly field: SearchField;
  readonly text: string;
}

export const FIELDS = Object.keys(SEARCH_FIELD) as readonly SearchField[];

/** Names, aliases and keywords of a node: what is also found by pinyin. */
export function namesOf(row: NodeRow<SearchLabel>): readonly Writing[] {
  const keywords = row.label === 'Segment' ? (row.keywords ?? []) : [];
  return [
    { field: 'NAME', text: row.name },
    ...(row.aliases ?? []).map((text) => ({ field: 'ALIAS', text }) as const),
    ...keywords.map((text) => ({ field: 'KEYWORD', text }) as const),
  ];
}

/** Its codes: the key, of a company also the social credit code, and the keys that it had. */
export function codesOf(row: NodeRow<SearchLabel>): readonly Writing[] {
  const key = { field: 'CODE', text: row.key } as const;
  if (row.label !== 'Enterprise') return [key];
  return [
    key,
    ...(row.uscc === null || row.uscc === row.key ? [] : [{ field: 'CODE', text: row.uscc } as const]),
    ...(row.formerKeys ?? []).map((text) => ({ field: 'FORMER_CODE', text }) as const),
  ];
}
