/** Ends every writing; folded text never has it, and no character of the alphabet has its number. */
const END = '\n';

/** Folded writings in one text, so that a look through all of them is one `indexOf`. In order of owner. */
export interface Writings {
  readonly text: string;
  /** Where each begins, and at last where the text ends. */
  readonly starts: Uint32Array;
  /** Row of the node that each belongs to. */
  readonly owners: Uint32Array;
  /** Number of the field of each. */
  readonly fields: Uint8Array;
  /** Lengths of its short forms, a byte each; 0 for none. */
  readonly shorts: Uint16Array;
}

/** Length of a writing without its end. */
export function lengthOf({ starts }: Writings, writing: number): number {
  return starts[writing + 1]! - starts[writing]! - END.length;
}

/** Whether so many characters from the start are a short form of it. */
export function isShort({ shorts }: Writings, writing: number, length: number): boolean {
  const packed = shorts[writing]!;
  return packed !== 0 && length > 0 && (length === (packed & 0xff) || length === packed >> 8);
}

/** The writing in which a position stands, not before `known`: in steps that double, then by halves. */
export function writingAt({ starts }: Writings, position: number, known: number): number {
  let low = known;
  let step = 1;
  while (low + step < starts.length && starts[low + step]! <= position) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step >>= 1) if (low + step < starts.length && starts[low + step]! <= position) low += step;
  return low;
}

/** The first writing of an owner; that of the next one when it has none. */
export function firstOf({ owners }: Writings, owner: number): number {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (owners[middle]! < owner) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The writings of one owner alone, numbered from 0. */
export function writingsOfOwner(writings: Writings, owner: number): Writings {
  const [first, last] = [firstOf(writings, owner), firstOf(writings, owner + 1)];
  const begin = writings.starts[first]!;
  return {
    text: writings.text.slice(begin, writings.starts[last]),
    starts: writings.starts.slice(first, last + 1).map((start) => start - begin),
    owners: writings.owners.slice(first, last),
    fields: writings.fields.slice(first, last),
    shorts: writings.shorts.slice(first, last),
  };
}

/** Writings one after the other, or taken over from an earlier text in runs. */
export class WritingsBuilder {
  readonly #pieces: string[] = [];
  #starts = new Uint32Array(1_024);
  #owners = new Uint32Array(1_024);
  #fields = new Uint8Array(1_024);
  #shorts = new Uint16Array(1_024);
  #count = 0;
  #length = 0;

  add(owner: number, field: number, folded: string, shorts: readonly number[]): void {
    const at = this.#reserve(1);
    const [one = 0, other = 0] = shorts.filter((length) => length > 0 && length < 256);
    this.#starts[at] = this.#length;
    this.#owners[at] = owner;
    this.#fields[at] = field;
    this.#shorts[at] = one | (other << 8);
    this.#append(folded + END);
  }

  /** The writings of owners `from` up to `to` of an earlier text, the first of which is now `owner`. */
  copy(earlier: Writings, from: number, to: number, owner: number): void {
    const [first, last] = [firstOf(earlier, from), firstOf(earlier, to)];
    const at = this.#reserve(last - first);
    const begin = earlier.starts[first]!;
    for (let w = first; w < last; w += 1) {
      this.#starts[at + w - first] = earlier.starts[w]! - begin + this.#length;
      this.#owners[at + w - first] = earlier.owners[w]! - from + owner;
    }
    this.#fields.set(earlier.fields.subarray(first, last), at);
    this.#shorts.set(earlier.shorts.subarray(first, last), at);
    this.#append(earlier.text.slice(begin, earlier.starts[last]));
  }

  build(): Writings {
    const count = this.#count;
    this.#starts[this.#reserve(1)] = this.#length;
    return {
      text: this.#pieces.join(''),
      starts: this.#starts.slice(0, count + 1),
      owners: this.#owners.slice(0, count),
      fields: this.#fields.slice(0, count),
      shorts: this.#shorts.slice(0, count),
    };
  }

  /** Room for so many more; the number of the first of them. */
  #reserve(more: number): number {
    const at = this.#count;
    this.#count += more;
    if (this.#count > this.#starts.length) {
      const size = Math.max(this.#count, 2 * this.#starts.length);
      this.#starts = grown(this.#starts, new Uint32Array(size));
      this.#owners = grown(this.#owners, new Uint32Array(size));
      this.#fields = grown(this.#fields, new Uint8Array(size));
      this.#shorts = grown(this.#shorts, new Uint16Array(size));
    }
    return at;
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
