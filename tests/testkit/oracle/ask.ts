import type { GapOptions, Territory } from '../../../src/analysis/gapOptions.js';
import type { Day } from '../../../src/domain/day.js';

/** A question to the gap calculus. */
export interface Ask {
  readonly chain: string;
  readonly territory: Territory;
  readonly day: Day;
  readonly options: GapOptions;
}
