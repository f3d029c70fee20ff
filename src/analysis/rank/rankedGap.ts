import type { RankFactor, TierReason } from '../../domain/ranks.js';
import type { FactorFigure } from './factors.js';

/** A gap with what its rank is made of, before weights. */
export interface RankedGap {
  readonly chain: string;
  readonly segment: string;
  readonly gates: readonly TierReason[];
  readonly figures: Readonly<Record<RankFactor, FactorFigure>>;
}
