import type { Characters } from './characters.js';
import { HIGH, NEUTRAL, stepsOver, type Step } from './steps.js';

/** Where the ways through a text asked stand: by how much of it is used up, the styles of those that have come so far. */
interface Front {
  readonly used: readonly number[];
  readonly states: readonly number[];
  readonly next: Int32Array;
  readonly ends: Uint16Array;
}

/** Fronts that are remembered; texts made to have more only cost time. */
const FRONTS = 512;
/** No way goes on, and none ended with the last character. */
export const DEAD = 0;
/** No way goes on, and some ended. */
export const OVER = 1;
export const BEGIN = 2;

/**
 * A text asked (letters, perhaps with Chinese characters between them) as an automaton over the characters of names.
 *
 * Each character takes from the text itself, one of its readings, or the initial of one (zh, ch and sh count as one
 * letter); the last syllable may have only begun. All ways are followed at once, and where they stand together after a
 * character is worked out once: names share their characters, so that nearly all steps are one look into a table.
 */
export class Spelling {
  readonly #characters: Characters;
  readonly #asked: string;
  readonly #fronts: Front[] = [];
  readonly #known = new Map<string, number>();
  readonly #steps = new Map<number, readonly Step[]>();

  constructor(characters: Characters, asked: string) {
    this.#characters = characters;
    this.#asked = asked;
    this.#forget();
  }

  /** By the number of the next character, the front behind it plus one; 0 where `advance` has not been asked. */
  nextOf(front: number): Int32Array {
    return this.#fronts[front]!.next;
  }

  /** By the same, the styles of the ways that end with it: with their last syllable whole, and eight bits higher only begun. */
  endsOf(front: number): Uint16Array {
    return this.#fronts[front]!.ends;
  }

  /** Works out the front behind a character. */
  advance(front: number, number: number): number {
    const { used, states, next, ends } = this.#fronts[front]!;
    const over = this.#over(used, states, number, () => false);
    const behind = over.used.length > 0 ? this.#frontOf(over.used, over.states) : over.ends === 0 ? DEAD : OVER;
    next[number] = behind + 1;
    ends[number] = over.ends;
    return behind;
  }

  /** Forgets all fronts but the first three when there are too many; true when it did. */
  tidy(): boolean {
    if (this.#fronts.length <= FRONTS) return false;
    this.#forget();
    return true;
  }

  /** The same ways over a piece of a text, second readings told by the words around: after each character, the styles that end. */
  *walk(text: string, start: number): Generator<readonly [end: number, ends: number]> {
    let [used, states]: readonly (readonly number[])[] = [[0], [NEUTRAL]];
    for (let at = start; at < text.length && used!.length > 0; at += 1) {
      const number = this.#characters.numbers[text.charCodeAt(at)]!;
      const over = this.#over(used!, states!, number, (reading) => this.#characters.isUsual(text, at, reading));
      if (over.ends !== 0) yield [at + 1, over.ends];
      [used, states] = [over.used, over.states];
    }
  }

  #over(used: readonly number[], states: readonly number[], number: number, isUsual: (reading: string) => boolean): { readonly used: readonly number[]; readonly states: readonly number[]; readonly ends: number } {
    const { length } = this.#asked;
    const reached = new Map<number, number>();
    let ends = 0;
    used.forEach((position, place) => {
      for (const { to, becomes, begun, second } of this.#stepsAt(number, position)) {
        const way = states[place]!;
        const got = becomes[second === null || isUsual(second) ? way : ((way | (way >> HIGH)) & 15) << HIGH]!;
        if (begun) ends |= got << 8;
        else if (to === length) ends |= got;
        else if (got !== 0) reached.set(to, (reached.get(to) ?? 0) | got);
      }
    });
    const positions = [...reached.keys()].sort((a, b) => a - b);
    return { used: positions, states: positions.map((position) => reached.get(position)!), ends };
  }

  #stepsAt(number: number, position: number): readonly Step[] {
    const place = number * this.#asked.length + position;
    let steps = this.#steps.get(place);
    if (steps === undefined) {
      steps = stepsOver(this.#characters, this.#asked, position, number);
      this.#steps.set(place, steps);
    }
    return steps;
  }

  #frontOf(used: readonly number[], states: readonly number[]): number {
    const name = `${used.join()};${states.join()}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { size } = this.#characters;
    this.#known.set(name, this.#fronts.length);
    return this.#fronts.push({ used, states, next: new Int32Array(size), ends: new Uint16Array(size) }) - 1;
  }

  #forget(): void {
    this.#fronts.length = 0;
    this.#known.clear();
    this.#frontOf([], [DEAD]);
    this.#frontOf([], [OVER]);
    this.#frontOf([0], [NEUTRAL]);
  }
}
