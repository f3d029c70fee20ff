import { ChaingapError } from '../domain/errors.js';

/** A list that is put in order by a score needs something to score by. Throws BAD_ARGUMENT where every weight is 0. */
export function refuseWeightless(argument: string, weights: Readonly<Record<string, number>>): void {
  if (Object.values(weights).every((weight) => weight === 0)) throw new ChaingapError('BAD_ARGUMENT', `${argument} are all 0`, { argument, counts: 'weights' });
}
