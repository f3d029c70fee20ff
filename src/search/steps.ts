import type { SearchMatch } from '../domain/search.js';
import type { Characters } from './characters.js';

/** How the characters of a way were spelled so far, a bit each; the same four bits higher: over a reading of second rank. */
export const NEUTRAL = 1;
const PINYIN = 2;
const INITIALS = 4;
const MIXED = 8;
export const HIGH = 4;

/** The bits that make a match, with the match that they make. */
export const STYLES = [
  [PINYIN, 'PINYIN'],
  [INITIALS, 'INITIALS'],
  [MIXED, 'MIXED'],
] as const satisfies readonly (readonly [number, SearchMatch])[];

const after = (step: (style: number) => number): Uint8Array => Uint8Array.from({ length: 256 }, (_, states) => step(states & 15) | (step(states >> HIGH) << HIGH));

/** What a way becomes by a step, by the number of the step. */
export const BECOMES: readonly Uint8Array[] = [
  // a letter or digit of the writing itself
  after((s) => s),
  // a Chinese character as written
  after((s) => (s === 0 ? 0 : MIXED)),
  // a whole syllable
  after((s) => ((s & (NEUTRAL | PINYIN)) === 0 ? 0 : PINYIN) | ((s & (INITIALS | MIXED)) === 0 ? 0 : MIXED)),
  // an initial
  after((s) => ((s & (NEUTRAL | INITIALS)) === 0 ? 0 : INITIALS) | ((s & (PINYIN | MIXED)) === 0 ? 0 : MIXED)),
  // the first letter of a syllable that was not typed to its end, behind whole syllables: alone it is an initial
  after((s) => s & PINYIN),
];
const [ITSELF, CHARACTER, SYLLABLE, INITIAL, ONE_LETTER] = [0, 1, 2, 3, 4] as const;

/** One way on: to a position of the text asked, by a step. */
export interface Step {
  readonly to: number;
  readonly becomes: Uint8Array;
  /** The syllable has only begun where the text ends. */
  readonly begun: boolean;
  /** A reading that is not the first of its character, to be looked up in its words; null for the first. */
  readonly second: string | null;
}

/** Ways on from one position of a text asked over one character, by its number. */
export function stepsOver(characters: Characters, asked: string, used: number, number: number): readonly Step[] {
  const steps: Step[] = [];
  const add = (to: number, step: number, second: string | null = null, begun = false): void => {
    steps.push({ to, becomes: BECOMES[step]!, begun, second });
  };
  const readings = characters.readings(number);
  if (characters.numbers[asked.charCodeAt(used)] === number) add(used + 1, readings.length > 0 ? CHARACTER : ITSELF);
  const rest = asked.slice(used);
  const first = readings[0] ?? '';
  for (const reading of readings) {
    if (!rest.startsWith(reading.charAt(0))) continue;
    const second = reading === first ? null : reading;
    const initial = /^[zcs]h./.test(reading) && rest[1] === 'h' ? 2 : 1;
    if (reading.length > 1) {
      // The first letter says as much when the first reading has it too.
      add(used + 1, INITIAL, first.startsWith(reading.charAt(0)) ? null : second);
      if (initial === 2) add(used + 2, INITIAL, second);
    }
    if (rest.startsWith(reading)) add(used + reading.length, SYLLABLE, second);
    else if (reading.startsWith(rest)) add(asked.length, rest.length > initial ? SYLLABLE : ONE_LETTER, second, true);
  }
  return steps;
}
