import { setMaxListeners } from 'node:events';

/** The life of a driver: aborted when it is given up. Whatever is under way on it listens, so that no number of listeners is too many. */
export function driverLife(): AbortController {
  const life = new AbortController();
  setMaxListeners(0, life.signal);
  return life;
}
