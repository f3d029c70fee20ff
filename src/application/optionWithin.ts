import { ChaingapError } from '../domain/errors.js';

/** A number that a client may give, or its default. Throws BAD_ARGUMENT with the argument and its bounds. */
export function optionWithin(argument: string, given: number | null | undefined, otherwise: number, min: number, max: number): number {
  const value = given ?? otherwise;
  if (value >= min && value <= max) return value;
  throw new ChaingapError('BAD_ARGUMENT', `${argument} must be ${min} to ${max}`, { argument, value, min, max });
}
