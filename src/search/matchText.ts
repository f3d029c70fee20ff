import type { SearchField } from '../domain/search.js';
import { placeOf, scoreAt } from './score.js';
import { isShort, lengthOf, writingAt, type Writings } from './writings.js';
import { FIELDS } from './writingsOf.js';

/** Told of a match: the writing, its score, and the part of the writing. */
export type Report = (writing: number, score: number, from: number, to: number) => void;

/** From so many characters on, what stands inside a code counts: fewer occur in nearly all of them. */
export const CODE_PART_FROM = 4;

const isCode = (field: SearchField): boolean => field === 'CODE' || field === 'FORMER_CODE';
const EXACT = FIELDS.map((field) => placeOf(field, 'EXACT', 'WHOLE'));
const SHORT = FIELDS.map((field) => placeOf(field, 'SHORT', 'WHOLE'));
const START = FIELDS.map((field) => placeOf(field, 'START', 'START'));
const PART = FIELDS.map((field) => placeOf(field, 'PART', 'PART'));
const CODES = FIELDS.map(isCode);

/** Every writing that has the folded text in it, once, by its first occurrence: no later one is a better match. */
export function matchText(writings: Writings, asked: string, report: Report): void {
  const { text, starts, fields } = writings;
  let writing = 0;
  for (let at = text.indexOf(asked); at !== -1; at = text.indexOf(asked, starts[writing + 1])) {
    writing = writingAt(writings, at, writing);
    const field = fields[writing]!;
    const from = at - starts[writing]!;
    const length = lengthOf(writings, writing);
    if (from > 0 && CODES[field]! && asked.length < CODE_PART_FROM) continue;
    let place = PART[field]!;
    if (from === 0) place = asked.length === length ? EXACT[field]! : isShort(writings, writing, asked.length) ? SHORT[field]! : START[field]!;
    report(writing, scoreAt(place, false, length, from), from, from + asked.length);
  }
}
