import { buildSchema, type GraphQLFormattedError } from 'graphql';
import { ChaingapError } from '../../../src/domain/errors.js';
import { checkOperation } from '../../../src/server/guard/checkOperation.js';

const SCHEMA = buildSchema(`
  scalar Date
  input Span { from: Date, to: Date!, within: Span, name: String }
  type Query { thing(on: Date, days: [Date!], span: Span): Thing things(first: Int): [Thing!]! }
  type Thing { id: ID things(first: Int): [Thing!]! }
`);

/** Code, details and place of the refusal; null when there is none. */
function refusal(query: string, variables: unknown = {}): readonly unknown[] | null {
  const error = checkOperation(SCHEMA, { query, variables });
  if (error === null) return null;
  const { locations }: GraphQLFormattedError = error.toJSON();
  return error.originalError instanceof ChaingapError ? [error.originalError.code, error.originalError.details, locations] : [error];
}

const page = (value: number, line: number, column: number): readonly unknown[] => ['BAD_ARGUMENT', { argument: 'first', value, min: 1, max: 100 }, [{ line, column }]];
const day = (argument: string, value: unknown, column: number): readonly unknown[] => ['BAD_ARGUMENT', value === undefined ? { argument } : { argument, value }, [{ line: 1, column }]];

describe('arguments that cannot be what they are', () => {
  test.each([0, -1, 101, 2_147_483_647, 99_999_999_999])('a page size of %d is refused at the top, below, in a fragment, by a variable and by its default', (size) => {
    expect(refusal(`{ things(first: ${size}) { id } }`)).toEqual(page(size, 1, 10));
    expect(refusal(`{ things { things(first: ${size}) { id } } }`)).toEqual(page(size, 1, 19));
    expect(refusal(`{ things { ...f } }\nfragment f on Thing { things(first: ${size}) { id } }`)).toEqual(page(size, 2, 30));
    expect(refusal('query ($n: Int) { things(first: $n) { id } }', { n: size })).toEqual(page(size, 1, 26));
    expect(refusal(`query ($n: Int = ${size}) { thing { things(first: $n) { id } } }`)).toEqual(page(size, 1, size.toString().length + 37));
  });

  test('a wrong page size is told before the size of the query that it stands in', () => {
    expect(refusal('{ things(first: 100) { things(first: 100) { things(first: 100) { things(first: 101) { id } } } } }')).toEqual(page(101, 1, 73));
    expect(refusal('{ things(first: 100) { things(first: 100) { things(first: 100) { things(first: 100) { id } } } } }')?.slice(0, 2)).toEqual([
      'QUERY_TOO_LARGE',
      { limit: 'fields', value: 10_050_505, max: 250_000 },
    ]);
  });

  test.each(['1', '100', 'null', '"101"', '0.5', '[0]', '$none'])('a page size of %s is none to refuse here: the engine knows better', (size) => {
    expect(refusal(`{ things(first: ${size}) { id } }`)).toBeNull();
  });

  test('a value given stands before a default that is wrong, a default is no value once null is given', () => {
    expect(refusal('query ($n: Int = 0) { things(first: $n) { id } }', { n: 5 })).toBeNull();
    expect(refusal('query ($n: Int = 0) { things(first: $n) { id } }', { n: null })).toBeNull();
    expect(refusal('query ($d: Date = "no") { thing(on: $d) { id } }', { d: '2024-02-29' })).toBeNull();
  });

  test.each(['2024-02-30', '2023-02-29', '2024-1-1', '0000-01-01', '10000-01-01', ' 2024-01-01', '2024-01-01T00:00:00Z', ''])('%j is no day, written out or by a variable', (text) => {
    expect(refusal(`{ thing(on: ${JSON.stringify(text)}) { id } }`)).toEqual(day('on', text, 9));
    expect(refusal('query ($d: Date) { thing(on: $d) { id } }', { d: text })).toEqual(day('on', text, 26));
    expect(refusal(`query ($d: Date = ${JSON.stringify(text)}) { thing(on: $d) { id } }`)).toEqual(day('on', text, text.length + 31));
  });

  test.each([['20240101', 20_240_101], ['1.5', 1.5], ['true', undefined], ['TODAY', 'TODAY'], ['["2024-01-01"]', undefined], ['{ day: 1 }', undefined]])('%s is no day either; what is no text or number is not repeated', (literal, value) => {
    expect(refusal(`{ thing(on: ${literal}) { id } }`)).toEqual(day('on', value, 9));
  });

  test.each(['"0001-01-01"', '"2024-02-29"', '"9999-12-31"', 'null', '$none'])('%s is let pass', (literal) => {
    expect(refusal(`{ thing(on: ${literal}) { id } }`)).toBeNull();
  });

  test('days in lists and in inputs at any depth are looked at, and named by their place', () => {
    expect(refusal('{ thing(days: ["2024-01-01", "2024-01-32"]) { id } }')).toEqual(day('days', '2024-01-32', 9));
    expect(refusal('{ thing(days: "2024-01-32") { id } }')).toEqual(day('days', '2024-01-32', 9));
    expect(refusal('{ thing(span: { name: "no day", within: { to: "2024-13-01" } }) { id } }')).toEqual(day('span.within.to', '2024-13-01', 9));
    expect(refusal('query ($s: Span) { thing(span: $s) { id } }', { s: { from: null, constructor: 'x', within: { from: '2024-13-01' } } })).toEqual(day('span.within.from', '2024-13-01', 26));
    expect(refusal('query ($d: Date) { thing(span: { to: $d }) { id } }', { d: '2024-13-01' })).toEqual(day('span.to', '2024-13-01', 26));
    expect(refusal('query ($s: Span) { thing(span: $s) { id } }', { s: 'text' })).toBeNull();
  });

  test('arguments and fields that nobody knows are left to validation', () => {
    expect(refusal('{ thing(until: "no") { id } nothing(first: 0, on: "no") }')).toBeNull();
  });

  test('variables nested as deep as a body can be take no stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refusal('query ($d: Date) { thing(on: $d) { id } }', { d: deep })).toEqual(day('on', undefined, 26));
    expect(refusal('query ($d: [Date!]) { thing(days: $d) { id } }', { d: deep })).toEqual(day('days', undefined, 29));
  });
});
