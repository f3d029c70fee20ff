import type { MarketVerdict } from '../../../src/domain/profile.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { chainOf } from './chain.js';
import { lookAt } from './here.js';
import { atLeast, below, byText } from './numbers.js';
import { oracleChainGaps } from './oracleChainGaps.js';
import type { Feed } from './world.js';
import { worldAsked } from './worldAsked.js';

export interface PlainNeighbour {
  readonly segment: string;
  readonly essential: boolean | null;
  readonly enterprises: readonly string[];
}

/** What docs/targets.md says of a profile beside its facts and parks: scale, verdict, neighbours. */
export interface PlainProfile {
  readonly minScale: number | null;
  readonly demand: number | null;
  readonly upper: number | null;
  readonly verdict: MarketVerdict;
  readonly inputsAtHand: readonly PlainNeighbour[];
  readonly inputsLacking: readonly PlainNeighbour[];
  readonly buyersAtHand: readonly PlainNeighbour[];
  readonly buyersLacking: readonly PlainNeighbour[];
}

/** The profiles of all segments of a chain, written from the text alone. */
export function oracleProfiles(rows: GraphRows, ask: Ask): ReadonlyMap<string, PlainProfile> {
  const world = worldAsked(rows, ask);
  const chain = chainOf(world, ask.chain);
  const here = lookAt(world, chain, ask.territory, ask.options);
  const neighbours = (feeds: readonly Feed[], end: 'from' | 'to', present: boolean): readonly PlainNeighbour[] =>
    feeds
      .filter((feed) => here.isPresent(feed[end]) === present)
      .map((feed) => ({ segment: feed[end], essential: feed.essentialStated ? feed.essential : null, enterprises: here.doing(feed[end]).map(({ key }) => key) }))
      .sort((a, b) => Number(b.essential === true) - Number(a.essential === true) || byText(a.segment, b.segment));
  return new Map(
    oracleChainGaps(rows, ask).segments.map(({ segment, demand }) => {
      const minScale = world.minScale.get(segment) ?? null;
      const upper = demand.unvalued > 0 || demand.unestimated > 0 ? null : demand.value;
      const [into, out] = [chain.feeds.filter(({ to }) => to === segment), chain.feeds.filter(({ from }) => from === segment)];
      return [
        segment,
        {
          minScale,
          demand: demand.value,
          upper,
          verdict: verdictOf(demand.value, upper, minScale),
          inputsAtHand: neighbours(into, 'from', true),
          inputsLacking: neighbours(into, 'from', false),
          buyersAtHand: neighbours(out, 'to', true),
          buyersLacking: neighbours(out, 'to', false),
        },
      ];
    }),
  );
}

function verdictOf(demand: number | null, upper: number | null, minScale: number | null): MarketVerdict {
  if (demand === null || minScale === null) return 'UNKNOWN';
  if (atLeast(demand, minScale)) return 'CARRIES';
  return below(upper, minScale) ? 'TOO_SMALL' : 'OPEN';
}
