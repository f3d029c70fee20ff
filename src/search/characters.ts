const HAN = /\p{Script=Han}/u;
const IGNORED = /[\p{P}\p{Z}\p{C}]/gu;
/** The four marks of tone; the diaeresis of ü is none of them. */
const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** What the two packages know of Chinese characters. */
export interface Dictionary {
  /** Traditional characters as simplified ones. */
  readonly simplify: (text: string) => string;
  /** All readings of one character without tones, the most usual first. */
  readonly readings: (character: string) => readonly string[];
  /** The reading of each character of a text, as its words have it. */
  readonly spell: (text: string) => readonly string[];
}

/**
 * The alphabet of the search. Every character is folded by itself and once: compatibility form, lower case, simplified,
 * without tone marks, ü as v; punctuation and space fold to nothing. Readings belong to characters too, so that no name
 * is ever spelled to be found (that takes 44 µs a name), and a name is found by every reading of its characters.
 */
export class Characters {
  readonly #dictionary: Dictionary;
  /** By code unit; characters outside the first plane by themselves. */
  readonly #folded: (string | undefined)[] = new Array<string | undefined>(65_536).fill(undefined);
  readonly #foldedPairs = new Map<string, string>();
  readonly #readings: (readonly string[])[] = [[]];
  readonly #inContext = new Map<string, string>();
  /** Number of each code unit that occurs in folded text, from 1. */
  readonly numbers = new Uint16Array(65_536);

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** Numbers are below this. */
  get size(): number {
    return this.#readings.length;
  }

  /** A character that is one code unit, folded. */
  foldUnit(unit: number): string {
    return this.#folded[unit] ?? this.fold(String.fromCharCode(unit));
  }

  /** One character (code point) folded. */
  fold(character: string): string {
    const code = character.charCodeAt(0);
    const known = character.length === 1 ? this.#folded[code] : this.#foldedPairs.get(character);
    if (known !== undefined) return known;
    const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC').replaceAll('ü', 'v');
    const folded = this.#dictionary.simplify(plain).replace(IGNORED, '');
    if (character.length === 1) this.#folded[code] = folded;
    else this.#foldedPairs.set(character, folded);
    for (let at = 0; at < folded.length; at += 1) this.#number(folded, at);
    return folded;
  }

  /** The numbers of the characters of a folded text; 0 for what is no part of it. */
  numbersOf(text: string): Uint16Array {
    const numbers = new Uint16Array(text.length);
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = this.numbers[text.charCodeAt(at)]!;
    return numbers;
  }

  /** Readings of a numbered character, the most usual first; none of what is no Chinese character. */
  readings(number: number): readonly string[] {
    return this.#readings[number] ?? [];
  }

  /** Whether a character of a text has this reading in the words that it stands in: told by its two neighbours. */
  isUsual(text: string, at: number, reading: string): boolean {
    const around = `${text[at - 1] ?? ' '}${text[at] ?? ''}${text[at + 1] ?? ' '}`;
    let usual = this.#inContext.get(around);
    if (usual === undefined) {
      usual = this.#dictionary.spell(around)[1] ?? '';
      if (this.#inContext.size >= CONTEXTS) this.#inContext.clear();
      this.#inContext.set(around, usual);
    }
    return spellings(usual).includes(reading);
  }

  /** The reading of each character of a text, as its words have it. */
  spell(text: string): readonly string[] {
    return this.#dictionary.spell(text);
  }

  #number(folded: string, at: number): void {
    const code = folded.charCodeAt(at);
    if (this.numbers[code] !== 0) return;
    this.numbers[code] = this.#readings.length;
    const character = folded.charAt(at);
    // Half of a character outside the first plane has no reading: such a character is found as written only.
    this.#readings.push(HAN.test(character) ? [...new Set(this.#dictionary.readings(character).flatMap(spellings))] : []);
  }
}

/** Surroundings remembered; they are few beside names. */
const CONTEXTS = 50_000;

/** As it is typed: lve is also written lue, lv also lyu. */
function spellings(reading: string): readonly string[] {
  if (!/^[a-z]*[aeiouv][a-z]*$/.test(reading)) return [];
  if (/^[ln]ve$/.test(reading)) return [reading, reading.replace('v', 'u')];
  return /^[ln]v$/.test(reading) ? [reading, reading.replace('v', 'yu')] : [reading];
}
