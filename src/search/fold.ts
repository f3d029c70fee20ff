import type { Characters } from './characters.js';

/** Nothing to fold but the case: codes are like this. */
const PLAIN = /^[a-zA-Z0-9]*$/;

/** Text as the search compares it; stored and asked text go through the same function. */
export function fold(characters: Characters, text: string): string {
  const composed = text.normalize('NFC');
  let folded = '';
  for (let at = 0; at < composed.length; at += 1) {
    const unit = composed.charCodeAt(at);
    const pair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < composed.length;
    folded += pair ? characters.fold(composed.slice(at, at + 2)) : characters.foldUnit(unit);
    if (pair) at += 1;
  }
  return folded;
}

/** The same of a code, which is never spelled. */
export function foldCode(characters: Characters, text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : fold(characters, text);
}

/** The words of what was asked: what stands between spaces and punctuation, folded, each once. */
export function wordsOf(characters: Characters, text: string): readonly string[] {
  const words = [''];
  for (const character of text.normalize('NFC')) {
    const folded = characters.fold(character);
    if (folded === '') words.push('');
    else words.push(`${words.pop() ?? ''}${folded}`);
  }
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The piece of a text that folds to its folded form from `from` to `to`. */
export function unfoldedPart(characters: Characters, text: string, from: number, to: number): string {
  let at = 0;
  let part = '';
  let gap = '';
  for (const character of text.normalize('NFC')) {
    const { length } = characters.fold(character);
    // What folds to nothing belongs to the part only between its ends.
    if (length === 0) gap += part === '' ? '' : character;
    else if (at + length > from && at < to) {
      part += gap + character;
      gap = '';
    }
    at += length;
    if (at >= to) break;
  }
  return part;
}
