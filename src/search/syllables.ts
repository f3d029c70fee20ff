import type { Characters } from './characters.js';

/**
 * The pinyin of a folded text as it was asked for: of each character the reading that the text asked has, so that 单县
 * found by shanxian is shown as shan xian. The words of the text decide between readings that fit alike.
 */
export function syllablesOf(characters: Characters, text: string, asked: string): string {
  const words = characters.spell(text);
  const dead = new Set<number>();
  const chosen: string[] = [];
  const fits = (at: number, used: number): boolean => {
    if (at === text.length) return used === asked.length;
    const place = at * (asked.length + 1) + used;
    if (used >= asked.length || dead.has(place)) return false;
    for (const [reading, to] of readingsFrom(characters, text, at, asked, used, words[at] ?? '')) {
      chosen[at] = reading;
      if (fits(at + 1, to)) return true;
    }
    dead.add(place);
    return false;
  };
  return (fits(0, 0) ? chosen : words).join(' ');
}

/** Each reading of a character with where the text asked stands behind it; whole syllables first, and those of the words. */
function readingsFrom(characters: Characters, text: string, at: number, asked: string, used: number, word: string): readonly (readonly [string, number])[] {
  const character = text.charAt(at);
  const rest = asked.slice(used);
  if (rest.startsWith(character)) return [[word === '' ? character : word, used + 1]];
  const readings = characters.readings(characters.numbers[character.charCodeAt(0)] ?? 0);
  const ordered = [...readings.filter((reading) => reading === word), ...readings.filter((reading) => reading !== word)];
  return [
    ...ordered.filter((reading) => rest.startsWith(reading)).map((reading) => [reading, used + reading.length] as const),
    ...ordered.filter((reading) => reading.startsWith(rest)).map((reading) => [reading, asked.length] as const),
    ...ordered.filter((reading) => /^[zcs]h/.test(reading) && rest.startsWith(reading.slice(0, 2))).map((reading) => [reading, used + 2] as const),
    ...ordered.filter((reading) => rest.startsWith(reading.charAt(0))).map((reading) => [reading, used + 1] as const),
  ];
}
