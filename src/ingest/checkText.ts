import { refused, type Parsed } from './parsed.js';

/** Longest texts by field, in UTF-16 units. Keys and names are indexed by the database, which bounds them. */
const LONGEST: Readonly<Record<string, number>> = { key: 200, name: 300, note: 10_000 };
const LONGEST_OTHER = 2_000;

/**
 * What no name may hold: control characters, marks that turn the direction of writing, characters without width, halves
 * of surrogate pairs, noncharacters.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2028\u2029\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]/gu;

/** The text of a cell as it is kept (NFC), or what is wrong with it. A key is one line. */
export function checkText(field: string, text: string): Parsed<string> {
  const value = text.normalize('NFC');
  const found = FORBIDDEN.exec(field === 'key' ? value : value.replace(LINE_BREAKS, ' '));
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return refused('BAD_CHARACTER', { character: `U+${code}`, position: Array.from(value.slice(0, found.index)).length + 1 });
  }
  const longest = LONGEST[field] ?? LONGEST_OTHER;
  return value.length > longest ? refused('TOO_LONG', { max: longest, length: value.length }) : { value };
}

/** Where an earlier wrong conversion has left U+FFFD behind: the text is damaged, but it is what the source holds. */
export function damagedAt(text: string): number | null {
  const index = text.indexOf('\uFFFD');
  return index === -1 ? null : Array.from(text.slice(0, index)).length + 1;
}
