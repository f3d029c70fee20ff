import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { measureQuery, type QueryMeasure } from '../../../src/server/guard/measureQuery.js';
import { LIMITS } from '../../../src/server/limits.js';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readSdl } from '../../../src/server/readSdl.js';

const SMALL = buildSchema(`
  type Query { thing: Thing things(first: Int, after: String): ThingConnection! }
  type Thing { name: String tags: [String!]! parts: [Thing!]! sold(first: Int): ThingConnection! }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! }
`);

function measured(query: string, variables: Readonly<Record<string, unknown>> = {}): QueryMeasure {
  return measureQuery(SMALL, parse(query), variables);
}
const fields = (query: string, variables?: Readonly<Record<string, unknown>>): number => measured(query, variables).fields;

describe('measureQuery', () => {
  test('a field counts one, a list of texts too, and what stands under a field counts beside it', () => {
    expect(measured('{ thing { name tags } }')).toEqual({ depth: 2, aliases: 0, directives: 0, rootFields: 1, fields: 3 });
  });

  test('a list without a page size counts five times', () => {
    expect(fields('{ thing { parts { name } } }')).toBe(1 + 5 * (1 + 1));
  });

  test('a page counts as often as it asks for, by nodes and by edges, and its total once', () => {
    expect(fields('{ things(first: 7) { nodes { name } } }')).toBe(1 + 7 * (1 + 1));
    expect(fields('{ things(first: 7) { edges { cursor node { name } } totalCount } }')).toBe(1 + 7 * (1 + 1 + 1 + 1) + 1);
  });

  test('a page inside a page multiplies', () => {
    expect(fields('{ things(first: 10) { nodes { sold(first: 10) { nodes { name } } } } }')).toBe(1 + 10 * (1 + 1 + 10 * (1 + 1)));
  });

  test.each([
    ['without an argument', '{ things { nodes { name } } }', {}, 20],
    ['null', '{ things(first: null) { nodes { name } } }', {}, 20],
    ['the largest', '{ things(first: 100) { nodes { name } } }', {}, 100],
    ['the largest where a smaller is the default', 'query ($n: Int = 9) { things(first: $n) { nodes { name } } }', { n: 100 }, 100],
    ['a broken number', '{ things(first: 0.5) { nodes { name } } }', {}, 0.5],
    ['a broken number beyond the largest', '{ things(first: 100.5) { nodes { name } } }', {}, 100],
    ['a text', '{ things(first: "9") { nodes { name } } }', {}, 100],
    ['a variable', 'query ($n: Int) { things(first: $n) { nodes { name } } }', { n: 9 }, 9],
    ['a variable that is null', 'query ($n: Int = 9) { things(first: $n) { nodes { name } } }', { n: null }, 20],
    ['a variable that is missing', 'query ($n: Int) { things(first: $n) { nodes { name } } }', {}, 20],
    ['a variable with a default', 'query ($n: Int = 9) { things(first: $n) { nodes { name } } }', {}, 9],
    ['a variable that is a text', 'query ($n: Int) { things(first: $n) { nodes { name } } }', { n: '9' }, 100],
    ['a variable nobody declared', '{ things(first: $n) { nodes { name } } }', {}, 20],
    ['a variable named like a property of every object', '{ things(first: $constructor) { nodes { name } } }', {}, 20],
  ])('first: %s', (_name, query, variables, size) => {
    expect(fields(query, variables)).toBe(1 + size * (1 + 1));
  });

  test('a fragment counts wherever it is spread, with the page it stands in', () => {
    const query = '{ a: things(first: 3) { ...f } b: things(first: 4) { ...f } } fragment f on ThingConnection { nodes { name } }';
    expect(measured(query)).toEqual({ depth: 3, aliases: 2, directives: 0, rootFields: 2, fields: 1 + 3 * 2 + (1 + 4 * 2) });
  });

  test('aliases, directives and top fields inside fragments are counted as often as they are spread', () => {
    const query = '{ ...f ...f ... on Query @include(if: true) { y: thing { name } } } fragment f on Query @a { x: thing @skip(if: false) { z: name } }';
    expect(measured(query)).toEqual({ depth: 2, aliases: 5, directives: 5, rootFields: 3, fields: 6 });
  });

  test('fragments spread twice in each other, forty deep, are measured at once: their number, not their time, is large', () => {
    const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
    const fragments = names.map((name, index) => `fragment ${name} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ');
    expect(measured(`{ ...f0 } ${fragments} fragment f40 on Query { __typename }`)).toEqual({ depth: 1, aliases: 0, directives: 0, rootFields: 2 ** 40, fields: 2 ** 40 });
  });

  test('a fragment that contains itself ends, and is left to validation', () => {
    expect(measured('{ ...f } fragment f on Query { thing { name } ...f }')).toEqual({ depth: 2, aliases: 0, directives: 0, rootFields: 1, fields: 2 });
  });

  test('the number of fields stays a number that JSON can write', () => {
    const deep = '{ thing { '.concat('parts { '.repeat(200), 'name', ' }'.repeat(202));
    expect(fields(deep)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('unknown fields, types and fragments count one or nothing, and operations not asked for count too', () => {
    expect(measured('query A { nothing { at { all } } ...g ... on Nowhere { x } } query B { thing { name } }')).toEqual({ depth: 3, aliases: 0, directives: 0, rootFields: 2, fields: 4 });
  });
});

describe('the limits of a query', () => {
  const schema = makeExecutableSchema({ typeDefs: [...readSdl()] });

  test('GraphiQL’s introspection query stays inside them', () => {
    const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true });
    const measure = measureQuery(schema, parse(query), {});
    expect(measure.depth).toBe(15);
    for (const name of ['depth', 'aliases', 'directives', 'rootFields', 'fields'] as const) expect(measure[name]).toBeLessThanOrEqual(LIMITS[name]);
  });

  test('four hops over connections stay inside the depth, a fifth does not', () => {
    const hops = (inner: string): string =>
      `{ chain(id: "Chain:c") { segments(first: 5) { edges { node { operations(first: 5) { edges { node { enterprise { purchases(first: 5) { edges { node { supplier { ${inner} } } } } } } } } } } } } }`;
    expect(measureQuery(schema, parse(hops('operations { segment { name } }')), {}).depth).toBe(LIMITS.depth);
    expect(measureQuery(schema, parse(hops('operations { segment { placements { stage } } }')), {}).depth).toBe(LIMITS.depth + 1);
  });

  const ANALYSIS = `
    segment { id name } state stateLabel findings { kind label certainty certaintyLabel explanation grounds feeders { id name } fed { id name } }
    strategy strategyLabel presence presenceLabel present absence absenceLabel enterpriseCount statusUnstated alsoOutside isLeaf
    output outputNullReason outputCoverage demand { basis basisLabel value nullReason recorded localRecorded estimated unestimated edges links localLinks unknownOrigin }
    supplyRate { value lower upper nullReason } conversionRate { value lower upper nullReason }
    locationQuotient locationQuotientDetail { value nullReason measure here hereTotal there thereTotal universeDeclared }
    concentration concentrationDetail { value nullReason measure sellers } adequateEvidence outputComparable
    rings { ring label regions { id name } parks { id name } presence presenceLabel present enterpriseCount } explanation
    enterprises(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id key name aliases status statusLabel scale scaleLabel } }
    evidence(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { purpose purposeLabel share local fact { __typename id source gradeLabel confidence observedAt validFrom validTo } } }`;
  const analysis = (lists: string): string => `{ chainGaps(chain: "Chain:c", territory: { regions: ["Region:r"] }) { summary findings { label explanation strategyLabel } ${lists} } }`;
  const measuredFields = (query: string): number => {
    expect(validate(schema, parse(query))).toEqual([]);
    return measureQuery(schema, parse(query), {}).fields;
  };

  test('all there is to know of a chain stays inside them, a hundred companies and pieces of evidence under its segments and again under its gaps', () => {
    expect(measuredFields(analysis(`segments { ${ANALYSIS} } gaps { ${ANALYSIS} }`))).toBeLessThanOrEqual(LIMITS.fields);
  });

  test('gaps, which are some of the segments, count twenty where segments count fifty', () => {
    expect(measuredFields(analysis('segments { state }')) - measuredFields(analysis('segments { state } gaps { state }'))).toBe(-20 * 2);
    expect(measuredFields(analysis('segments { state strategy }')) - measuredFields(analysis('segments { state }'))).toBe(50);
  });

  test('two pages of a hundred inside each other stay inside them, three do not, whatever they ask', () => {
    const companies = (inner: string): string => `{ enterprises(first: 100) { nodes { sales(first: 100) { nodes { customer { ${inner} } } } } } }`;
    expect(measuredFields(companies('id key name aliases uscc statusLabel scaleLabel industry employees source'))).toBeLessThanOrEqual(LIMITS.fields);
    expect(measuredFields(companies('sales(first: 100) { nodes { id } }'))).toBe(1 + 100 * (1 + 1 + 100 * (1 + 1 + 1 + 100 * (1 + 1))));
    expect(measuredFields(companies('sales(first: 100) { nodes { id } }'))).toBeGreaterThan(LIMITS.fields);
    expect(measuredFields(analysis('segments { evidence(first: 100) { nodes { fact { ... on SupplyLink { supplier { sales(first: 100) { nodes { id } } } } } } } }'))).toBeGreaterThan(LIMITS.fields);
  });
});
