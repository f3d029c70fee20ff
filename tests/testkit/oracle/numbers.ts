/** CALCULUS 9: tolerance, null, quotients, order of ids. */
const TOLERANCE = 1e-9;

export type Figure = number | null;

/** x > t, tolerantly; a comparison with null does not hold. */
export const above = (x: Figure, t: Figure): boolean => x !== null && t !== null && x > t + TOLERANCE;
export const below = (x: Figure, t: Figure): boolean => x !== null && t !== null && x < t - TOLERANCE;
export const atLeast = (x: Figure, t: Figure): boolean => x !== null && t !== null && x >= t - TOLERANCE;

/** A quotient over zero is null. */
export const quotient = (x: number, y: number): Figure => (above(y, 0) ? x / y : null);

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/** Order of ids: by code unit, as `<` compares text. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const inOrder = (keys: Iterable<string>): string[] => [...new Set(keys)].sort(byText);
