import { ChaingapError } from '../../domain/errors.js';

/** Half a surrogate pair, NUL, and the controls that turn the direction of writing: they make two names look like one. */
const UNSAFE = /[\0\p{Surrogate}\p{Bidi_Control}]/u;

/** Throws BAD_TEXT for a text that cannot be stored, or that does not look like what it is. */
export function checkText(text: string, argument: string): void {
  const found = UNSAFE.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return;
  const character = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ChaingapError('BAD_TEXT', `${character} in ${argument}`, { argument, character });
}

/** Throws NUMBER_TOO_LARGE for a number that JSON or GraphQL wrote and a double does not hold exactly: 1e400, 2^53. */
export function checkNumber(value: number, argument: string): void {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  throw new ChaingapError('NUMBER_TOO_LARGE', `A number in ${argument} is too large`, { argument });
}
