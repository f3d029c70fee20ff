const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** A server that stayed for so long was well: the next failure is a new one. */
const STEADY_MS = 60_000;

/** How long to wait before the next start: nothing at first, then twice as long each time, up to half a minute. */
export class Backoff {
  #failures = 0;
  #startedAt: number | null = null;

  /** A start has succeeded; `now` is in milliseconds of a steady clock. */
  started(now: number): void {
    this.#startedAt = now;
  }

  nextPause(now: number): number {
    if (this.#startedAt !== null && now - this.#startedAt >= STEADY_MS) this.#failures = 0;
    this.#startedAt = null;
    const pause = this.#failures === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#failures - 1));
    this.#failures += 1;
    return pause;
  }
}
