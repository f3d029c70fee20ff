import type { Vocabulary } from '../domain/vocabulary.js';
import { nearest } from './nearest.js';
import { refused, type Parsed } from './parsed.js';

/** Spellings of each vocabulary, folded. */
const spellings = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** A code of a vocabulary, written as the code, as its Chinese or English label, or as another accepted spelling. */
export function parseCode(vocabulary: Vocabulary, text: string): Parsed<string> {
  const known = spellings.get(vocabulary) ?? spellingsOf(vocabulary);
  const code = known.get(fold(text));
  if (code !== undefined) return { value: code };
  const allowed = Object.entries(vocabulary).map(([name, { zh }]) => `${zh}（${name}）`);
  const close = nearest(fold(text), [...known.keys()]);
  const meant = close === null ? undefined : known.get(close);
  return refused('BAD_CODE', { allowed, ...(meant === undefined ? {} : { suggestion: vocabulary[meant]?.zh ?? meant }) });
}

function spellingsOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [code, { zh, en, also = [] }] of Object.entries(vocabulary)) {
    for (const spelling of [code, zh, en, ...also]) known.set(fold(spelling), code);
  }
  spellings.set(vocabulary, known);
  return known;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
