import type { CultivationFactor } from '../../domain/cultivation.js';

/** Weights of the factors of a company here, and the trade that makes a full factor (docs/targets.md). */
export interface CultivationOptions {
  readonly weights: Readonly<Record<CultivationFactor, number>>;
  /** Companies here that it trades with that make a full factor. */
  readonly fullTrade: number;
}

export const DEFAULT_CULTIVATION_OPTIONS: CultivationOptions = { weights: { CLOSENESS: 1, LOCAL_TRADE: 1, CAPACITY: 1, SCALE: 1, TITLES: 1 }, fullTrade: 3 };
