import { SEARCH_FIELD, type SearchField, type SearchMatch } from '../domain/search.js';
import { clauses, fullStop, say, type Sentence } from './sentence.js';

/** Why something was found by one word: the word, the writing, the part of it that was meant, and its pinyin. */
export interface FoundBy {
  readonly word: string;
  readonly field: SearchField;
  readonly by: SearchMatch;
  readonly text: string;
  readonly part: string;
  readonly pinyin: string | null;
}

/** Why something was found, a clause a word. */
export function searchText(found: readonly FoundBy[]): Sentence {
  return fullStop(clauses(found.map(clause)) ?? say('未说明', 'not stated'));
}

function clause({ word, field, by, text, part, pinyin }: FoundBy): Sentence {
  const name = SEARCH_FIELD[field];
  const [zh, en] = [`${name.zh}“${text}”`, `the ${name.en} "${text}"`];
  const spelled = { zh: `“${part}”（${pinyin ?? ''}）`, en: `"${part}" (${pinyin ?? ''})` };
  switch (by) {
    case 'EXACT':
      return say(`${zh}与所找的相同`, `${en} is what was asked for`);
    case 'SHORT':
      return say(`${zh}去掉后缀即“${part}”`, `${en} without its ending is "${part}"`);
    case 'START':
      return say(`${zh}以“${part}”开头`, `${en} begins with "${part}"`);
    case 'PART':
      return say(`${zh}含有“${part}”`, `${en} contains "${part}"`);
    case 'PINYIN':
      return say(`${zh}中${spelled.zh}的拼音与“${word}”相符`, `in ${en}, the pinyin of ${spelled.en} is "${word}"`);
    case 'INITIALS':
      return say(`${zh}中${spelled.zh}的拼音首字母与“${word}”相符`, `in ${en}, the initials of ${spelled.en} are "${word}"`);
    case 'MIXED':
      return say(`${zh}中${spelled.zh}与混写的“${word}”相符`, `in ${en}, ${spelled.en} is what "${word}" stands for`);
  }
}
