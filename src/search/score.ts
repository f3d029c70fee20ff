import type { SearchField, SearchMatch } from '../domain/search.js';

/** How much of a writing was asked for. */
export type Extent = 'WHOLE' | 'START' | 'PART';

/** Kinds of match from the best to the least: what is written before how it sounds, the whole before a part, names before aliases. */
const ORDER: readonly (readonly [SearchField, SearchMatch, Extent])[] = [
  ['CODE', 'EXACT', 'WHOLE'],
  ['NAME', 'EXACT', 'WHOLE'],
  ['NAME', 'SHORT', 'WHOLE'],
  ['ALIAS', 'EXACT', 'WHOLE'],
  ['FORMER_CODE', 'EXACT', 'WHOLE'],
  ['NAME', 'START', 'START'],
  ['ALIAS', 'START', 'START'],
  ['KEYWORD', 'EXACT', 'WHOLE'],
  ['NAME', 'PART', 'PART'],
  ['ALIAS', 'PART', 'PART'],
  ['KEYWORD', 'START', 'START'],
  ['KEYWORD', 'PART', 'PART'],
  ...spelled('PINYIN', 'WHOLE'),
  ...spelled('PINYIN', 'START'),
  ...spelled('INITIALS', 'WHOLE'),
  ...spelled('MIXED', 'WHOLE'),
  ...spelled('MIXED', 'START'),
  ['CODE', 'START', 'START'],
  ...spelled('INITIALS', 'START'),
  ...spelled('PINYIN', 'PART'),
  ...spelled('MIXED', 'PART'),
  ...spelled('INITIALS', 'PART'),
  ['FORMER_CODE', 'START', 'START'],
  ['CODE', 'PART', 'PART'],
  ['FORMER_CODE', 'PART', 'PART'],
];

function spelled(by: SearchMatch, extent: Extent): readonly (readonly [SearchField, SearchMatch, Extent])[] {
  return [['NAME', by, extent], ['ALIAS', by, extent], ['KEYWORD', by, extent]];
}

const PLACE: ReadonlyMap<string, number> = new Map(ORDER.map((kind, place) => [kind.join(' '), place]));
/** Lengths and positions from here on count as this. */
const CAP = 127;
/** Above every score. */
export const NO_MATCH = Number.POSITIVE_INFINITY;

/** The order of matches as one number, less is better: the kind of match, readings in use first, shorter writings, earlier positions. */
export function scoreAt(place: number, rare: boolean, length: number, from: number): number {
  return ((place * 2 + (rare ? 1 : 0)) * (CAP + 1) + Math.min(length, CAP)) * (CAP + 1) + Math.min(from, CAP);
}

/** Place of a kind of match in the order; for kernels that look it up once. */
export function placeOf(field: SearchField, by: SearchMatch, extent: Extent): number {
  return PLACE.get(`${field} ${by} ${extent}`) ?? Number.NaN;
}

/** The kind of match that a score stands for. */
export function kindOfScore(score: number): { readonly field: SearchField; readonly by: SearchMatch; readonly extent: Extent } {
  const kind = ORDER[Math.floor(score / (2 * (CAP + 1) ** 2))];
  if (kind === undefined) throw new TypeError(`Not a score: ${score}`);
  const [field, by, extent] = kind;
  return { field, by, extent };
}
