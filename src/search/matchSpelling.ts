import type { Characters } from './characters.js';
import type { Report } from './matchText.js';
import { placeOf, scoreAt, type Extent } from './score.js';
import { BEGIN, DEAD, OVER, Spelling } from './spelling.js';
import { HIGH, STYLES } from './steps.js';
import { isShort, lengthOf, writingAt, type Writings } from './writings.js';
import { FIELDS } from './writingsOf.js';

const EXTENTS = ['WHOLE', 'START', 'PART'] as const satisfies readonly Extent[];
const [WHOLE, START, PART] = [0, 1, 2] as const;
/** Place in the order by field, style and extent. */
const PLACES = FIELDS.map((field) => STYLES.map(([, by]) => EXTENTS.map((extent) => placeOf(field, by, extent))));

/** Whether a folded text has letters, which may be pinyin. */
export function isSpelled(asked: string): boolean {
  return /[a-z]/.test(asked);
}

/**
 * Every writing that can be read as the text asked, from any of its characters; reported once for each way. `numbers` are
 * the characters of the writings by number: the end of a writing is none, so that no way goes over it.
 *
 * A way over a reading that is not the first of its character is walked again with the words around: 行 is usually xing,
 * and hang in 银行. What words do not have (石 as dan) counts as rare.
 */
export function matchSpelling(characters: Characters, writings: Writings, numbers: Uint16Array, asked: string, report: Report): void {
  const spelling = new Spelling(characters, asked);
  let begins = spelling.nextOf(BEGIN);
  let writing = 0;
  for (let start = 0; start < numbers.length; start += 1) {
    const first = numbers[start]!;
    // Nearly all characters begin nothing: they cost one look.
    const known = begins[first]!;
    if (known === DEAD + 1) continue;
    if (known === 0 && spelling.advance(BEGIN, first) === DEAD) continue;
    let front = BEGIN;
    let second = false;
    for (let at = start; front > OVER; at += 1) {
      const number = numbers[at]!;
      const behind = spelling.nextOf(front)[number]! - 1;
      const reached = behind >= 0 ? behind : spelling.advance(front, number);
      const ends = reached === DEAD ? 0 : spelling.endsOf(front)[number]!;
      if (ends !== 0) {
        writing = writingAt(writings, start, writing);
        second = tell(writings, writing, start, at + 1, ends, false, report) || second;
      }
      front = reached;
    }
    if (second) for (const [end, all] of spelling.walk(writings.text, start)) tell(writings, writing, start, end, all, true, report);
    if (spelling.tidy()) begins = spelling.nextOf(BEGIN);
  }
}

/** Reports the ways that end; true when one went over a second reading and is to be looked at again. */
function tell(writings: Writings, writing: number, start: number, end: number, ends: number, words: boolean, report: Report): boolean {
  if (ends === 0) return false;
  const begin = writings.starts[writing]!;
  const from = start - begin;
  const to = end - begin;
  const length = lengthOf(writings, writing);
  for (let part = ends, whole = true; part !== 0; part >>= 8, whole = false) {
    const extent = from > 0 ? PART : whole && (to === length || isShort(writings, writing, to)) ? WHOLE : START;
    const usual = part & 15;
    const rare = words ? (part >> HIGH) & 15 & ~usual : 0;
    for (let style = 0; style < STYLES.length; style += 1) {
      const bit = STYLES[style]![0];
      if (((usual | rare) & bit) !== 0) report(writing, scoreAt(PLACES[writings.fields[writing]!]![style]![extent]!, (usual & bit) === 0, length, from), from, to);
    }
  }
  return (ends & 0xf0f0) !== 0;
}
