/**
 * Bounds of one request, and of the service as a whole.
 *
 * Depth is what GraphiQL's own introspection query needs (measured: 15). It leaves room for four hops over
 * connections (chain → segments → operations → purchases → operations, 14) and costs nothing, because the product
 * of page sizes is bounded by `fields`: a full answer of `chainGaps` for 50 segments counts 17,000 of them, a hundred
 * companies with a hundred sales each 50,000, and the third `first: 100` inside that five million.
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
  fields: 100_000,
  /** Of graphql-js's complaints about one request. */
  errors: 5,
  /** Operations at once: beyond that, on two cores, everybody waits and nobody is served. */
  inFlight: 48,
} as const;

/** How long a list without a page size is taken to be, where the field is not named below. */
export const USUAL_LENGTH = 5;

/** Lists that are longer than usual. */
export const LENGTHS: Readonly<Record<string, number>> = {
  'ChainGapAnalysis.segments': 50,
  'ChainGapAnalysis.gaps': 50,
  '__Schema.types': 200,
};

/** What a field costs beside its answer, counted in fields. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'Query.chainGaps': 5_000,
  'ChainGapAnalysis.supplyRateOf': 500,
};
