import type { Language } from './language.js';

/** One thing said in every language, made from the same facts. */
export type Sentence = Readonly<Record<Language, string>>;
