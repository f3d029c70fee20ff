/**
 * Bounds of one request, and of the service as a whole.
 *
 * Depth is what GraphiQL's own introspection query needs (measured: 15), and what four hops over connections need
 * (chain → segments → operations → purchases → operations, each with `edges { node }`). Depth alone costs little,
 * because `fields` bounds the product of page sizes. It lets through all there is to know of one chain of 50 segments
 * with a hundred companies and a hundred pieces of evidence under each segment, and again under each gap (201,000), a
 * hundred companies with a hundred sales of 22 fields each (230,000), and GraphiQL's introspection (32,000; 9,200 in
 * fact). A third `first: 100` inside the second is two million.
 *
 * What that costs, on a graph of 3,300 companies and 9,000 operations, two cores shared by ten others: the analysis
 * above 0.2 to 0.6 s and 18,000 fields, fifteen analyses of 59 segments 2.5 s and 24,000, and the query found to come
 * nearest to its bound (223,000: companies, what they do, who else does it) 0.8 to 1.7 s, 79,000 fields and 2 MB of
 * answer; the process held 310 MB at most, and 550 MB with twelve of those at once (35 s together on that busy machine).
 * Tokens, aliases, directives and top fields are those under which 61 attacks were each answered within 55 ms.
 */
export const LIMITS = {
  bodyBytes: 1_048_576,
  characters: 100_000,
  tokens: 2_000,
  depth: 15,
  aliases: 15,
  directives: 10,
  rootFields: 20,
  /** Fields that the answer may have at most, lists counted by their page size. */
  fields: 250_000,
  /** Of graphql-js's complaints about one request. */
  errors: 5,
  /** Operations at once: beyond that, on two cores, everybody waits and nobody is served. */
  inFlight: 48,
} as const;

/** How many things a list without a page size is taken to hold, where the field is not named below. */
export const USUAL_LENGTH = 5;

/** How many things a field is taken to answer where that is known better; of the schema itself, the average, rounded up. */
export const LENGTHS: Readonly<Record<string, number>> = {
  'ChainGapAnalysis.segments': 50,
  // They are some of the segments, counted above; alone they are seldom more.
  'ChainGapAnalysis.gaps': 20,
  // All of them, always.
  'SegmentAnalysis.rings': 7,
  'Score.factors': 4,
  'InvestmentTarget.factors': 9,
  'TargetParameters.weights': 9,
  'CultivationTarget.factors': 5,
  'ProfileNeighbour.enterprises': 20,
  'ProfileNeighbour.facts': 2,
  'FitGap.operations': 2,
  'TargetProfile.boughtElsewhere': 20,
  'OutsidePurchases.facts': 3,
  'CultivationTarget.segments': 2,
  'CultivationTarget.operations': 2,
  'CultivationTarget.needs': 3,
  'CultivationParameters.weights': 5,
  'IntroductionResult.paths': 3,
  'IntroductionPath.hops': 4,
  'CompanyTie.facts': 2,
  'SupplyPath.hops': 4,
  // Nearly all companies are joined by one.
  'SupplyStep.links': 1.5,
  'FeedStep.links': 1.5,
  'SupplyPathHop.links': 1.5,
  'RankStability.first': 10,
  'RankParameters.weights': 8,
  // One a word, and most ask with one.
  'SearchHit.matchedParts': 2,
  '__Schema.types': 120,
  '__Type.fields': 6,
  '__Type.inputFields': 1,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Type.enumValues': 2,
  '__Type.ofType': 0.5,
  '__Field.args': 1,
};

/** A weight that depends on an argument: the first for 1, and so on; the last for all above. */
export interface WeightByArgument {
  readonly argument: string;
  readonly unlessGiven: number;
  readonly weights: readonly number[];
}

/** One hop looks at a company's own supplies; two from a hub may already be the 50,000 at which a walk gives up, some 10 ms. */
const SUPPLY_WALK: WeightByArgument = { argument: 'depth', unlessGiven: 1, weights: [300, 5_000] };
const FEED_WALK: WeightByArgument = { argument: 'depth', unlessGiven: 1, weights: [300, 1_500] };

/** What a field costs beside its answer, counted in fields. */
export const WEIGHTS: Readonly<Record<string, number | WeightByArgument>> = {
  // The engine answers it without a pause, and nobody else meanwhile.
  'Query.__schema': 10_000,
  'Query.chainGaps': 5_000,
  'Query.investmentTargets': 2_000,
  // The pass over the place is shared by the segments of an analysis.
  'SegmentAnalysis.targets': 100,
  'Query.cultivationTargets': 1_000,
  'Query.targetProfile': 2_000,
  'SegmentAnalysis.profile': 100,
  'SegmentAnalysis.cultivation': 100,
  // A search of up to 20,000 steps.
  'InvestmentTarget.introductions': 200,
  // As many analyses as the place has chains, with a pause after each.
  'Query.priorityGaps': 50_000,
  'Query.enterpriseFit': 50_000,
  'FitGap.profile': 100,
  'ChainGapAnalysis.supplyRateOf': 500,
  // Up to 50,000 steps, and a million backwards.
  'Query.supplyPaths': 5_000,
  'Enterprise.upstream': SUPPLY_WALK,
  'Enterprise.downstream': SUPPLY_WALK,
  'Segment.upstream': FEED_WALK,
  'Segment.downstream': FEED_WALK,
  // One look through all names: 2 to 30 ms at 100,000 companies.
  'Query.search': 5_000,
};
