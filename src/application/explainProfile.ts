import type { ProfileNeighbour } from '../analysis/profile/profileResult.js';
import { marketText, profileText, type MarketWords, type NeighbourWords } from '../messages/profileText.js';
import type { Sentence } from '../messages/sentence.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';
import { placeName } from './placeName.js';
import type { ProfileMarketModel, TargetProfileModel } from './profileModels.js';

const SHOWN = 5;

/** The profile in one paragraph. */
export function explainProfile(model: TargetProfileModel): Sentence {
  const { snapshot, territory, asOf, profile } = model;
  const { name, gb4754, keywords } = nodeOfAnalysis(model, 'Segment', profile.segment);
  const words = (neighbours: readonly ProfileNeighbour[]): readonly NeighbourWords[] =>
    neighbours.map(({ segment, essential, enterprises }) => ({ name: nodeOfAnalysis(model, 'Segment', segment).name, essential, enterprises: enterprises.length }));
  const valued = profile.boughtElsewhere.flatMap(({ value }) => (value === null ? [] : [value]));
  return profileText({
    place: placeName(snapshot, territory),
    segment: name,
    gb4754: gb4754 ?? [],
    keywords: keywords ?? [],
    market: marketWords(profile),
    inputsAtHand: words(profile.inputsAtHand),
    inputsLacking: words(profile.inputsLacking),
    buyersAtHand: words(profile.buyersAtHand),
    buyers: {
      names: profile.boughtElsewhere.slice(0, SHOWN).map(({ enterprise }) => nodeOfAnalysis(model, 'Enterprise', enterprise).name),
      count: profile.boughtElsewhere.length,
      value: valued.length === 0 ? null : valued.reduce((a, b) => a + b, 0),
    },
    parks: profile.parks.map(({ park }) => nodeOfAnalysis(model, 'Park', park)),
    noParkReason: profile.noParkReason,
    day: asOf,
  });
}

/** Which scale, in a sentence. */
export function explainMarket(market: ProfileMarketModel): Sentence {
  return marketText(marketWords(market));
}

function marketWords({ minScale, demand, upper, upperNullReason, verdict }: ProfileMarketModel): MarketWords {
  return { minScale, recorded: demand.recorded, estimated: demand.estimated, demand: demand.value, upper, upperNullReason, verdict };
}
