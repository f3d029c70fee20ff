import type { Language } from './language.js';

/** One thing said in every language, made from the same facts. */
export type Sentence = Readonly<Record<Language, string>>;

/** What may be left unsaid. */
export type Maybe = Sentence | null;

export const say = (zh: string, en: string): Sentence => ({ zh, en });

/** A clause where a condition holds, and nothing where it does not. */
export function when(condition: boolean, zh: string, en: string): Sentence {
  return condition ? { zh, en } : NOTHING;
}
const NOTHING: Sentence = { zh: '', en: '' };

/** Clauses of one sentence; null when there is none. */
export function clauses(parts: readonly Maybe[], joint: Sentence = SEMICOLON): Maybe {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : { zh: said.map(({ zh }) => zh).join(joint.zh), en: said.map(({ en }) => en).join(joint.en) };
}
export const SEMICOLON = say('；', '; ');
export const COMMA = say('，', ', ');
export const AND = say('、', ' and ');

/** Clauses in brackets, or nothing. */
export function bracketed(parts: readonly Maybe[]): Sentence {
  const inside = clauses(parts);
  return inside === null ? NOTHING : { zh: `（${inside.zh}）`, en: ` (${inside.en})` };
}

/** A clause as a whole sentence: the first letter of English in upper case, a full stop at the end. */
export function fullStop({ zh, en }: Sentence): Sentence {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

/** Whole sentences one after the other. */
export function paragraph(sentences: readonly Maybe[]): Sentence {
  const said = sentences.filter((sentence) => sentence !== null);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}
