/** A request that means harm or is broken, and how it is to be answered. */
export interface Attack {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Status to a client of plain JSON, and the code of the first error; null where the request is in fact harmless. */
  readonly status: number;
  readonly code: string | null;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

function posted(name: string, body: Attack['body'], status: number, code: string | null, headers: Readonly<Record<string, string>> = JSON_HEADERS): Attack {
  return { name, method: 'POST', headers, ...(body === undefined ? {} : { body }), status, code };
}

const asked = (name: string, query: string, code: string | null, variables?: unknown): Attack => posted(name, JSON.stringify({ query, variables }), 200, code);
const repeated = (count: number, part: (index: number) => string, separator = ' '): string => Array.from({ length: count }, (_, index) => part(index)).join(separator);
const nested = (depth: number, open: string, inner: string, close: string): string => open.repeat(depth) + inner + close.repeat(depth);

const LARGE: readonly Attack[] = [
  asked('fifty levels', `{ chain(id: "Chain:c") { segments { nodes { ${nested(50, 'parts { ', 'id', ' }')} } } } }`, 'QUERY_TOO_LARGE'),
  asked('fifty levels, each field asked for twice', `{ chain(id: "Chain:c") { segments { nodes { ${nested(50, 'parts { id } parts { ', 'id', ' }')} } } } }`, 'QUERY_TOO_LARGE'),
  asked('eleven levels of two fields each, within the limit of depth', `{ segment(id: "Segment:s") { ${nested(11, 'parts { id } parents { ', 'id', ' }')} } }`, 'QUERY_TOO_LARGE'),
  asked('thirty fragments, each spread twice in the one before', `{ ...f0 } ${repeated(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { __typename }`, 'QUERY_TOO_LARGE'),
  asked('fragments that multiply pages', `{ enterprises(first: 100) { nodes { ...a } } } fragment a on Enterprise { sales(first: 100) { nodes { customer { ...b } } } } fragment b on Enterprise { purchases(first: 100) { nodes { supplier { id } } } }`, 'QUERY_TOO_LARGE'),
  asked('pages in pages in pages', '{ enterprises(first: 100) { nodes { sales(first: 100) { nodes { customer { sales(first: 100) { nodes { id } } } } } } } }', 'QUERY_TOO_LARGE'),
  asked('the same by a variable', 'query ($n: Int) { enterprises(first: $n) { nodes { sales(first: $n) { nodes { customer { sales(first: $n) { nodes { id } } } } } } } }', 'QUERY_TOO_LARGE', { n: 100 }),
  asked('the same by the default of a variable', 'query ($n: Int = 100) { enterprises(first: $n) { nodes { sales(first: $n) { nodes { customer { sales(first: $n) { nodes { id } } } } } } } }', 'QUERY_TOO_LARGE'),
  asked('the same by a number out of range', '{ enterprises(first: 2000000000) { nodes { sales(first: 2000000000) { nodes { customer { sales(first: 2000000000) { nodes { id } } } } } } } }', 'BAD_ARGUMENT'),
  asked('a thousand aliases', `{ ${repeated(400, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_LARGE'),
  asked('sixteen aliases below the top', `{ chains { ${repeated(16, (i) => `a${i}: totalCount`)} } }`, 'QUERY_TOO_LARGE'),
  asked('twenty-one fields at the top', `{ ${repeated(21, () => '__typename')} }`, 'QUERY_TOO_LARGE'),
  asked('eleven directives', `{ __typename ${repeated(11, () => '@include(if: true)')} }`, 'QUERY_TOO_LARGE'),
  asked('eleven directives by a fragment spread eleven times', `{ chains { ${repeated(11, () => '...f')} } } fragment f on ChainConnection { totalCount @include(if: true) }`, 'QUERY_TOO_LARGE'),
  asked('two thousand unknown directives', `{ __typename ${repeated(1_000, () => '@a')} }`, 'QUERY_TOO_LARGE'),
  asked('three thousand tokens', `{ ${repeated(3_000, () => 'id')} }`, 'QUERY_TOO_LARGE'),
  asked('a text of half a megabyte', `{ chain(id: "${'x'.repeat(500_000)}") { id } }`, 'QUERY_TOO_LARGE'),
  asked('half a megabyte of comments', '#\n'.repeat(250_000) + '{ __typename }', 'QUERY_TOO_LARGE'),
  asked('a thousand braces', nested(1_500, '{a', '', '}'), 'QUERY_TOO_LARGE'),
  asked('a list in a list in a list, as an argument', `{ chain(id: ${nested(900, '[', '1', ']')}) { id } }`, 'GRAPHQL_VALIDATION_FAILED'),
  asked('a variable whose type is a list of lists of lists', `query ($a: ${nested(900, '[', 'ID', ']')}) { chain(id: $a) { id } }`, 'GRAPHQL_VALIDATION_FAILED'),
  asked('a schema in a schema', `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`, 'GRAPHQL_VALIDATION_FAILED'),
  asked('the schema fifteen times', `{ ${repeated(15, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`, 'QUERY_TOO_LARGE'),
];

const ODD: readonly Attack[] = [
  asked('a fragment that contains itself', '{ ...f } fragment f on Query { __typename ...f }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('two fragments that contain each other', '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('a fragment that is not there', '{ ...f }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('a field that is not there', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('names of the language’s own objects', '{ constructor { prototype } __proto__ }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('a query that stops half-way', '{ chains { nodes', 'GRAPHQL_PARSE_FAILED'),
  asked('no query but a definition', 'type A { b: ID }', 'GRAPHQL_VALIDATION_FAILED'),
  asked('a mutation where changes are not open', 'mutation { deleteNode(id: "Chain:c", cascade: true) { deletedIds } }', 'FORBIDDEN'),
  asked('a subscription', 'subscription { __typename }', 'OPERATION_NOT_SUPPORTED'),
  asked('a variable that is missing', 'query ($id: ID!) { chain(id: $id) { id } }', 'BAD_USER_INPUT'),
  asked('a variable of another type', 'query ($n: Int) { chains(first: $n) { totalCount } }', 'BAD_USER_INPUT', { n: 'many' }),
  asked('a page size below nought', '{ chains(first: -1) { totalCount } }', 'BAD_ARGUMENT'),
  asked('a page size of a thousand', '{ chains(first: 1000) { totalCount } }', 'BAD_ARGUMENT'),
  asked('a whole number beyond 32 bits for a page size', '{ chains(first: 99999999999) { totalCount } }', 'BAD_ARGUMENT'),
  asked('an id of ten thousand characters', `{ chain(id: "${'x'.repeat(10_000)}") { id } }`, 'BAD_ID'),
  asked('a cursor of somebody else', '{ chains(after: "AAAA") { totalCount } }', 'BAD_CURSOR'),
  asked('Cypher in a search', `{ enterprises(filter: { search: "'}) DETACH DELETE n //" }) { totalCount } }`, null),
  posted('an operation that is not in the document', JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: 'C' }), 200, 'OPERATION_RESOLUTION_FAILURE'),
  posted('a digest in place of a query', JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }), 200, 'PERSISTED_QUERY_NOT_SUPPORTED'),
];

const VALUES: readonly Attack[] = [
  posted('a number beyond every double', '{"query":"query ($x: Float) { __typename @skip(if: false) chains { totalCount } }","variables":{"x":1e400}}', 200, 'NUMBER_TOO_LARGE'),
  posted('a whole number that a double rounds', '{"query":"query ($x: ID!) { chain(id: $x) { id } }","variables":{"x":9007199254740993}}', 200, 'NUMBER_TOO_LARGE'),
  asked('the same in the query', '{ chain(id: 9007199254740993) { id } }', 'NUMBER_TOO_LARGE'),
  asked('1e400 in the query', '{ chainGaps(chain: "Chain:c", territory: { regions: ["Region:r"] }, options: { weakBelow: 1e400 }) { summary } }', 'NUMBER_TOO_LARGE'),
  posted('half a character', '{"query":"query ($s: String) { enterprises(filter: { search: $s }) { totalCount } }","variables":{"s":"\\ud800"}}', 200, 'BAD_TEXT'),
  posted('NUL', '{"query":"query ($s: String) { enterprises(filter: { search: $s }) { totalCount } }","variables":{"s":"a\\u0000b"}}', 200, 'BAD_TEXT'),
  asked('NUL in the query', '{ enterprises(filter: { search: "a\\u0000b" }) { totalCount } }', 'BAD_TEXT'),
  asked('a control that turns the direction of writing', '{ enterprises(filter: { search: $s }) { totalCount } }', 'BAD_TEXT', { s: 'a\u202Eb' }),
  asked('the same in the query', '{ enterprises(filter: { search: "a\u2067b" }) { totalCount } }', 'BAD_TEXT'),
  posted('the same in the name of a variable', '{"query":"{ __typename }","variables":{"a\\u202e":1}}', 200, 'BAD_TEXT'),
  asked('variables that nobody asked for', '{ __typename }', null, { a: [1, { b: null }], c: true }),
  posted('the prototype as a variable', '{"query":"query ($f: EnterpriseFilter) { enterprises(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"search":"x"}}}}', 200, 'BAD_USER_INPUT'),
  posted('the prototype beside the query', '{"query":"{ __typename }","__proto__":{"query":"{ secrets }"},"constructor":{"prototype":{"query":"{ secrets }"}}}', 200, null),
  posted('the prototype in place of a query', '{"__proto__":{"query":"{ __typename }"}}', 400, 'BAD_REQUEST'),
  posted('a hundred thousand lists in each other', `{"query":"{ __typename }","variables":{"a":${nested(100_000, '[', '', ']')}}}`, 200, null),
];

const HTTP: readonly Attack[] = [
  posted('no body', undefined, 400, 'BAD_JSON'),
  posted('a body that stops half-way', '{"query":"{ __typ', 400, 'BAD_JSON'),
  posted('a hundred thousand open brackets', '['.repeat(100_000), 400, 'BAD_JSON'),
  posted('a list of queries', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'),
  posted('a text', '"{ __typename }"', 400, 'BAD_REQUEST'),
  posted('null', 'null', 400, 'BAD_REQUEST'),
  posted('a query that is an object', '{"query":{"kind":"Document"}}', 400, 'BAD_REQUEST'),
  posted('two megabytes', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(2_000_000) } }), 413, 'BODY_TOO_LARGE'),
  posted('bytes that are not UTF-8', new Uint8Array([...new TextEncoder().encode('{"query":"{ __typename } # '), 0xff, 0xfe, ...new TextEncoder().encode('"}')]), 400, 'BAD_ENCODING'),
  posted('Chinese in GB 18030', new Uint8Array([...new TextEncoder().encode('{"query":"{ chains(filter: { search: \\"'), 0xc7, 0xc5, ...new TextEncoder().encode('\\" }) { totalCount } }"}')]), 400, 'BAD_ENCODING'),
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/json-patch+json', 'application/json; charset=utf-7', 'application/json; charset=utf-16', 'application/json; charset=gb2312', 'text/html, application/json'].map((type) =>
    posted(`a body of ${type}`, '{"query":"{ __typename }"}', 415, 'MEDIA_TYPE_UNSUPPORTED', { 'content-type': type }),
  ),
  posted('a compressed body', '{"query":"{ __typename }"}', 415, 'MEDIA_TYPE_UNSUPPORTED', { ...JSON_HEADERS, 'content-encoding': 'gzip' }),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method): Attack => ({ name: `${method} to the API`, method, status: 405, code: 'METHOD_NOT_ALLOWED' })),
  { name: 'GET by a form of another site', path: '/graphql?query=%7B__typename%7D', status: 400, code: 'BAD_REQUEST' },
  { name: 'GET without a query', path: '/graphql', headers: { 'apollo-require-preflight': '1' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'GET with two queries', path: '/graphql?query=%7B__typename%7D&query=%7B__typename%7D', headers: { 'apollo-require-preflight': '1' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'GET with bytes that are not UTF-8', path: '/graphql?query=%7B__typename%7D%FF', headers: { 'apollo-require-preflight': '1' }, status: 400, code: 'BAD_ENCODING' },
  { name: 'GET of half a character', path: `/graphql?query=${encodeURIComponent('query ($s: String) { enterprises(filter: { search: $s }) { totalCount } }')}&variables=${encodeURIComponent('{"s":"\\udc00"}')}`, headers: { 'apollo-require-preflight': '1' }, status: 200, code: 'BAD_TEXT' },
  { name: 'GET of too much', path: `/graphql?query=${encodeURIComponent(`{ ${repeated(30, () => '__typename')} }`)}`, headers: { 'apollo-require-preflight': '1' }, status: 200, code: 'QUERY_TOO_LARGE' },
  { name: 'GET of variables that are not JSON', path: '/graphql?query=%7B__typename%7D&variables=%7B', headers: { 'apollo-require-preflight': '1' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'an address that is not there', path: '/admin', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'an address for a person that is not there', path: '/nothing', headers: { accept: 'text/html' }, status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'a file above the page', path: '/graphiql/..%2f..%2fpackage.json', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'a file above the page by backslashes', path: '/graphiql/..%5c..%5cpackage.json', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'a hidden file of the page', path: '/graphiql/.env', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'half an escape in the address', path: '/graphiql/%E0%A4%A', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'NUL in the address', path: '/graphiql/a%00b', status: 404, code: 'PATH_NOT_FOUND' },
  { name: 'POST to the health page', path: '/healthz', method: 'POST', headers: JSON_HEADERS, body: '{}', status: 404, code: 'PATH_NOT_FOUND' },
];

export const ATTACKS: readonly Attack[] = [...LARGE, ...ODD, ...VALUES, ...HTTP];
