import { say, type Maybe, type Sentence } from './sentence.js';

/** The name of a segment or a chain, quoted. */
export const quoted = (name: string): Sentence => say(`“${name}”`, `"${name}"`);

/**
 * Names one after the other; a long list is cut and says how many there are. `count` is the number of all where only
 * the first names are at hand. Null for no name: a caller must say that in its own words.
 */
export function nameList(names: readonly Sentence[], measure: Sentence, { most = 5, count = names.length } = {}): Maybe {
  const shown = names.slice(0, most);
  if (shown.length === 0) return null;
  const zh = shown.map((name) => name.zh).join('、');
  if (count <= shown.length) return say(zh, englishList(shown.map((name) => name.en)));
  const rest = count - shown.length;
  return say(`${zh}等 ${count} ${measure.zh}`, `${shown.map((name) => name.en).join(', ')} and ${rest} more, ${count} ${measure.en} in all`);
}

/** The first names of a list whose count has just been said. Not for an empty list. */
export function firstNames(names: readonly Sentence[], count = names.length, most = 5): Sentence {
  const shown = names.slice(0, most);
  const cut = count > shown.length;
  return say(`${shown.map(({ zh }) => zh).join('、')}${cut ? '等' : ''}`, cut ? `${shown.map(({ en }) => en).join(', ')} and others` : englishList(shown.map(({ en }) => en)));
}

export const SEGMENTS = say('个环节', 'segments');
export const PLACES = say('个地方', 'places');

function englishList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 company", "2 companies". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
