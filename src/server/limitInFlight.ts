import { ChaingapError } from '../domain/errors.js';

/**
 * A function that is run by at most `max` callers at once. The others are refused with OVERLOADED at once: on two
 * cores a queue only makes everybody wait until nobody is served (p99 7.9 s without, 0.26 s with).
 */
export function limitInFlight<A extends readonly unknown[]>(
  max: number,
  run: (...args: A) => Promise<void>,
  watch: (inFlight: number) => void,
): (...args: A) => Promise<void> {
  let inFlight = 0;
  const change = (by: 1 | -1): void => {
    inFlight += by;
    watch(inFlight);
  };
  return async (...args) => {
    if (inFlight >= max) throw new ChaingapError('OVERLOADED', `${max} operations are in flight`, { max });
    change(1);
    try {
      await run(...args);
    } finally {
      change(-1);
    }
  };
}
