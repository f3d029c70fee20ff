import type { Vocabulary } from '../domain/vocabulary.js';
import type { Language } from './language.js';

/** The label of a code in the language of the reader. */
export function label<C extends string>(vocabulary: Vocabulary<C>, code: C, language: Language): string {
  return vocabulary[code][language];
}
