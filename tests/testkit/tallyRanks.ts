import type { GapRanks } from '../../src/analysis/rank/rankResult.js';
import type { Tally } from './tally.js';

/** Counts everything in ranks that a vocabulary names, and the values at the ends of each factor. */
export function tallyRanks(tally: Tally, { gaps, stability }: GapRanks): void {
  for (const { tier, reasons, attractiveness, feasibility } of gaps) {
    tally.add(`tier ${tier}`);
    for (const reason of reasons) tally.add(`reason ${reason}`);
    tally.add(`attractiveness: ${attractiveness.nullReason ?? 'known'}`);
    tally.add(`feasibility: ${feasibility.nullReason ?? 'known'}`);
    for (const { factor, value, nullReason } of [...attractiveness.factors, ...feasibility.factors]) {
      tally.add(`${factor}: ${nullReason ?? (value === 0 || value === 1 ? String(value) : 'between')}`);
    }
  }
  tally.add(`gaps: ${gaps.length === 0 ? 'none' : gaps.length > 10 ? 'more than ten' : 'up to ten'}`);
  tally.add(`stability: ${stability.unchanged === stability.variations ? 'nothing moves' : 'something moves'}`);
}
