import { TIER, TIER_REASON } from '../domain/ranks.js';
import { apart, moneyTo } from './figures.js';
import type { Deferral } from './gapFacts.js';
import { fullStop, say, type Sentence } from './sentence.js';

/** What to do about a gap that is deferred, in place of a strategy: nothing for now, and why. */
export function deferText(deferral: Deferral): Sentence {
  const why = deferral.reason === 'MARKET_TOO_SMALL' ? tooSmall(deferral.demand, deferral.minScale) : TIER_REASON.BOTH_LOW;
  return fullStop(say(`应对：${TIER.DEFER.zh}，${why.zh}；待需求或条件有变再议`, `${TIER.DEFER.en} it: ${why.en}; come back to it when demand or conditions change`));
}

function tooSmall(demand: number, minScale: number): Sentence {
  const [most, least] = apart(demand, minScale, moneyTo, 2);
  return say(`本地需求至多 ${most.zh}，低于最小经济规模 ${least.zh}，市场容不下一家`, `demand here is at most ${most.en}, below the minimum economic scale of ${least.en}, too small a market for one company`);
}
