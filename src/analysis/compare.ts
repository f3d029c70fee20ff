import { TOLERANCE } from './gapOptions.js';

/** Comparisons with a threshold: a value within 1e-9 of it counts as equal; one with a null does not hold (docs/method.md, 10). */
export function isBelow(value: number | null, threshold: number | null): boolean {
  return value !== null && threshold !== null && value < threshold - TOLERANCE;
}

export function isAbove(value: number | null, threshold: number | null): boolean {
  return value !== null && threshold !== null && value > threshold + TOLERANCE;
}

export function isAtLeast(value: number | null, threshold: number | null): boolean {
  return value !== null && threshold !== null && value >= threshold - TOLERANCE;
}

/** A quotient over zero is null (docs/method.md, 10). */
export function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}
