import { buildSchema } from 'graphql';
import { ChaingapError } from '../../../src/domain/errors.js';
import { checkOperation } from '../../../src/server/guard/checkOperation.js';

const SCHEMA = buildSchema('type Query { a(s: String, f: Float, id: ID): Int }');

/** Code and details of the refusal; null when there is none. */
function refusal(query: unknown, variables: unknown = null): readonly unknown[] | null {
  const error = checkOperation(SCHEMA, { query, variables });
  if (error === null) return null;
  expect(error.originalError).toBeInstanceOf(ChaingapError);
  return error.originalError instanceof ChaingapError ? [error.originalError.code, error.originalError.details] : [];
}

describe('checkOperation', () => {
  test.each([
    ['Chinese, emoji and line breaks', '{ a(s: "桥隧装备🌉\\n") }', { s: '镇\t雄\n🏃' }],
    ['the largest whole numbers a double holds', '{ a(id: 9007199254740991, f: -9007199254740991) }', { f: -9_007_199_254_740_991 }],
    ['small numbers', '{ a(f: 1e-400) }', { f: 5e-324 }],
    ['what is no query: the engine says so better', 17, null],
    ['a query that cannot be read', '{ a(', null],
    ['variables that are no object', '{ a }', 'text'],
  ])('lets pass %s', (_name, query, variables) => {
    expect(refusal(query, variables)).toBeNull();
  });

  test.each([
    ['half a surrogate pair', '\uD83C', 'U+D83C'],
    ['the other half', 'x\uDF09', 'U+DF09'],
    ['the halves in the wrong order', '\uDF09\uD83C', 'U+DF09'],
    ['NUL', 'a\0', 'U+0000'],
    ['an Arabic letter mark', '\u061C', 'U+061C'],
    ['a right-to-left mark', '\u200F', 'U+200F'],
    ['an embedding', '\u202A', 'U+202A'],
    ['an override', '\u202E', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['the end of an isolate', '\u2069', 'U+2069'],
  ])('refuses %s wherever it stands, and names the place', (_name, text, character) => {
    expect(refusal('{ a }', { list: [{ name: text }] })).toEqual(['BAD_TEXT', { argument: 'variables.list.0.name', character }]);
    expect(refusal('{ a }', { [text]: 1 })).toEqual(['BAD_TEXT', { argument: 'variables', character }]);
    if (text.isWellFormed()) expect(refusal(`{ a(s: ${JSON.stringify(text)}) }`)).toEqual(['BAD_TEXT', { argument: 'query', character }]);
    if (text.isWellFormed() && !text.includes('\0')) expect(refusal(`{ a(s: """${text}""") }`)).toEqual(['BAD_TEXT', { argument: 'query', character }]);
  });

  test.each([['1e400', Number.POSITIVE_INFINITY], ['-1e400', Number.NEGATIVE_INFINITY], ['9007199254740993', 9_007_199_254_740_992], ['1e300', 1e300]])(
    'refuses %s, which would not be kept as it was written',
    (literal, value) => {
      expect(refusal('{ a }', { deep: { n: value } })).toEqual(['NUMBER_TOO_LARGE', { argument: 'variables.deep.n' }]);
      expect(refusal(`{ a(f: ${literal}) }`)).toEqual(['NUMBER_TOO_LARGE', { argument: 'query' }]);
      expect(refusal(`query ($f: Float = ${literal}) { a(f: $f) }`)).toEqual(['NUMBER_TOO_LARGE', { argument: 'query' }]);
    },
  );

  test('variables nested as deep as a body can be are looked through without a stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(400_000)}"\\u202e"${']'.repeat(400_000)}`);
    expect(refusal('{ a }', { deep })?.[0]).toBe('BAD_TEXT');
  });

  test.each(['mutation', 'subscription'])('refuses a %s by a code of its own', (operation) => {
    expect(refusal(`${operation} { a }`)).toEqual(['OPERATION_NOT_SUPPORTED', { operation }]);
  });

  test('counts tokens and characters before it parses', () => {
    expect(refusal(`{ ${'a '.repeat(1_998)} }`)).toEqual(['QUERY_TOO_LARGE', { limit: 'rootFields', value: 1_998, max: 20 }]);
    expect(refusal(`{ ${'a '.repeat(1_999)} }`)).toEqual(['QUERY_TOO_LARGE', { limit: 'tokens', value: 2_001, max: 2_000 }]);
    expect(refusal(`{ a } ${'#\n'.repeat(50_000)}`)).toEqual(['QUERY_TOO_LARGE', { limit: 'characters', value: 100_006, max: 100_000 }]);
  });
});
