/**
 * Bounds of one request, and of the service as a whole.
 *
 * Depth is what GraphiQL's own introspection query needs (measured: 15), and what four hops over connections need
 * (chain → segments → operations → purchases → operations, each with `edges { node }`). Depth alone costs little,
 * because `fields` bounds the product of page sizes: everything there is to know of a chain of 50 segments counts
 * 45,000, a hundred companies with a hundred sales each 40,000, GraphiQL's introspection 22,000 (9,200 in fact), and a
 * third `first: 100` inside the second two million. (9,200 fields with all they read took 0.7 s on two busy cores.)
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

/** How many things a list without a page size is taken to hold, where the field is not named below. */
export const USUAL_LENGTH = 5;

/** How many things a field is taken to answer where that is known better; of the schema itself, the average, rounded up. */
export const LENGTHS: Readonly<Record<string, number>> = {
  'ChainGapAnalysis.segments': 50,
  'ChainGapAnalysis.gaps': 50,
  '__Schema.types': 120,
  '__Type.fields': 6,
  '__Type.inputFields': 1,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Type.enumValues': 2,
  '__Type.ofType': 0.5,
  '__Field.args': 1,
};

/** What a field costs beside its answer, counted in fields. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'Query.chainGaps': 5_000,
  'ChainGapAnalysis.supplyRateOf': 500,
};
