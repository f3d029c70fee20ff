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

/** On a grid of 1e-9: scores that differ by a rounding error must not be told apart before the key tells them apart, and the order stays total. */
export function onGrid(score: number): number {
  return Math.round(score / TOLERANCE) * TOLERANCE;
}

/** A quotient over zero is null (docs/method.md, 10). */
export function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}
