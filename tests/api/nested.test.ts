import { companyKey, scaleFreeGraph, segmentKey } from '../testkit/scaleFreeGraph.js';
import { nestedCases } from '../testkit/nestedCases.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const rows = scaleFreeGraph({ companies: 300, supplies: 1_500, segments: 40, feeds: 150 });
const cases = nestedCases(rows, { companies: [0, 1, 5, 40, 299].map((index) => `Enterprise:${companyKey(index)}`), segment: `Segment:${segmentKey(0)}` });

const fourLevels = (opened: string): string => `{ enterprise(id: "Enterprise:x") { ${opened.repeat(4)} id ${'} } }'.repeat(4)} } }`;

/** The small version of `npm run bench -- nested`: what is answered is right, and takes so many statements, whatever the pages hold. */
describe('four levels of supplies, and walks of six layers, from the hubs of a made-up graph', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(rows);
    // The graph is in memory: loading it is no part of a question.
    await server.api.ask('{ segments(first: 1) { nodes { upstream { totalCount } } } }');
  });
  afterAll(() => server.close());

  const sizes = [3, 6] as const;
  const statementsOf: Readonly<Record<string, number>> = {
    // The company, then at each level the pages and the companies on them.
    'four levels of purchases': 9,
    'four levels of sales': 9,
    'six layers upstream of each of a page of segments': 2,
  };

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    for (const size of sizes.map((of) => Math.min(of, one.most))) {
      const before = server.database.statementCount;
      expect(one.wrong(await server.api.ask(one.query(size)), size)).toBeNull();
      const statements = server.database.statementCount - before;
      // Nested walks ask for the revision once a level, beside the one look-up; what they name is in memory.
      expect([name, statements <= (statementsOf[name] ?? 5), statements]).toEqual([name, true, statements]);
    }
  });

  test.each([
    ['purchases', fourLevels('purchases(first: 30) { nodes { supplier {')],
    ['walks of a layer', fourLevels('upstream(first: 20) { nodes { enterprise {')],
    ['walks of more layers from a list', '{ enterprises(first: 51) { nodes { upstream(depth: 2, first: 1) { totalCount } } } }'],
    ['walks of more layers, by a variable', 'query ($depth: Int = 6) { enterprises(first: 51) { nodes { downstream(depth: $depth, first: 1) { totalCount } } } }'],
  ])('too many %s are refused before anything is read', async (_what, query) => {
    const before = server.database.statementCount;
    expect(await server.api.refusals(query)).toMatchObject([{ code: 'QUERY_TOO_LARGE', limit: 'fields' }]);
    expect(server.database.statementCount).toBe(before);
  });

  test('walks of a layer from as many are answered', async () => {
    expect(await server.api.ask('{ enterprises(first: 51) { nodes { upstream(depth: 1, first: 1) { totalCount } } } }')).toMatchObject({ enterprises: { nodes: expect.any(Array) as unknown } });
  });
});
