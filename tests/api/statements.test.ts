import { graphql } from 'graphql';
import { ANYONE } from '../../src/access/viewer.js';
import { requestContext } from '../../src/application/requestContext.js';
import { Projection } from '../../src/projection/projection.js';
import { readSchema } from '../../src/server/readSchema.js';
import { interceptReads } from '../testkit/recordStatements.js';
import { startApi, type TestApi } from '../testkit/startApi.js';
import { wideGraph } from '../testkit/wideGraph.js';

const FACT = 'id from { id } to { id }';
const PLACE = 'place { ... on Region { id parents { id } } ... on Park { id regions { id } } }';
const COMPANY = `id name locations { ${FACT} ${PLACE} } operations { segment { id placements { chain { id } } } } titles { title } leads { chain { id } }
  sales(first: 3) { totalCount nodes { customer { id locations { role } } segment { name } } } purchases(first: 3) { nodes { supplier { id } } }
  investments { investee { name } } investors { investor { name } } memberships { ${FACT} } indicators { name about { id } }`;

/** Operations, and the statements that each takes, for a graph of any size: what it names, lists and totals are one each. */
const OPERATIONS: readonly (readonly [string, number, string])[] = [
  ['companies alone', 1, '{ enterprises(first: 50) { nodes { id name } } }'],
  ['companies with all that is at them, its ends, and what is at these', 24, `{ enterprises(first: 50, filter: {search: "0"}) { nodes { ${COMPANY} } } }`],
  ['chains, their segments, who does these, and where they are', 9, '{ chains(first: 50) { nodes { leaders { enterprise { id } } segments(first: 10) { edges { placement { stage } node { id operations(first: 5) { nodes { enterprise { name locations { place { ... on Region { name } } } } } } } } } } } }'],
  ['segments, their wholes, parts and links', 9, '{ segments(first: 50) { nodes { placements { chain { id } } parents { id } parts { id } feeds(first: 5) { totalCount nodes { output { id } } } fedBy(first: 5) { nodes { input { id } } } } } }'],
  ['regions and what is around them', 11, '{ regions(first: 60) { nodes { parents { id } children(first: 5) { totalCount nodes { id } } parks { id regions { id } } near { a { id } b { id } } indicators { about { id } } } } }'],
  ['parks and their regions', 3, '{ parks(first: 50) { nodes { regions { id } indicators { id } } } }'],
  ['nodes by id, fourteen of two kinds', 2, `{ ${[0, 1, 2, 3, 4, 5, 6].map((i) => `a${i}: node(id: "Enterprise:0${i}") { id } b${i}: node(id: "Region:0${i}") { id }`).join(' ')} }`],
  ['an analysis: segments, findings, companies, evidence and both its ends, rings, coverage, explanations', 12, `{ chainGaps(chain: "Chain:00", territory: {regions: ["Region:hub"]}) {
    chain { name } summary territory { regions { id } } findings { explanation } supplyRateOf(enterprise: "Enterprise:hub") { enterprise { name } }
    segments { segment { id name placements { stage } } explanation findings { explanation feeders { name } fed { name } } enterprises(first: 3) { totalCount nodes { name locations { role } } }
      evidence(first: 5) { totalCount nodes { purpose fact { ${FACT} } } } rings { regions { name } parks { name } enterprises(first: 3) { totalCount nodes { name locations { role } } } } }
    gaps { explanation segment { name } }
    coverage { declarations { id places { ... on Region { id } } chains { id } } leaders { name } notes } } }`],
];

describe('statements', () => {
  const counted = new Map<number, ReadonlyMap<string, number>>();
  beforeAll(async () => {
    for (const size of [2, 6, 50]) {
      const server = await startApi(wideGraph(size));
      const { api, database } = server;
      // The graph is in memory: loading it is no part of an operation.
      await api.ask('{ chainGaps(chain: "Chain:00", territory: {regions: ["Region:hub"]}) { asOf } }');
      const counts = new Map<string, number>();
      for (const [name, , query] of OPERATIONS) {
        const before = database.statementCount;
        await api.ask(query);
        counts.set(name, database.statementCount - before);
      }
      counted.set(size, counts);
      await server.close();
    }
  });

  test.each(OPERATIONS)('%s: %i, for six rows as for fifty, and no more for two', (name, statements) => {
    expect([counted.get(6)?.get(name), counted.get(50)?.get(name)]).toEqual([statements, statements]);
    // Of two rows, all may be known already where of six some are not.
    expect(counted.get(2)?.get(name)).toBeLessThanOrEqual(statements);
  });
});

describe('statements, whichever answer comes first', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(wideGraph(3));
  });
  afterAll(() => server.close());

  const slowest = ['pagesFEEDS', 'neighboursPART_OF', 'pagesOPERATES_IN', 'pagesSUPPLIES', 'findSegment', 'listSegments'];
  test.each(slowest)('are as many when %s is the last to answer', async (slow) => {
    const sent: string[] = [];
    const delayed = interceptReads(server.database, async ({ name }) => {
      sent.push(name);
      await new Promise((resolve) => setTimeout(resolve, name === slow ? 40 : (sent.length * 7) % 10));
    });
    const source = '{ segments(first: 20) { nodes { feeds { nodes { output { name } } } fedBy { nodes { input { name } } } parts { id } operations { nodes { segment { name } enterprise { sales { nodes { segment { name } } } } } } } } }';
    const answer = await graphql({ schema: readSchema(), source, contextValue: requestContext({ database: delayed, projection: new Projection(delayed) }, ANYONE, 'zh') });
    expect(answer.errors).toBeUndefined();
    // One each for: the list; links out, links in, parts, operations; the segments at the ends, the companies; their sales. The segments sold are known by then.
    expect([...sent].sort()).toEqual(['findEnterprise', 'findSegment', 'listSegments', 'neighboursPART_OF', 'pagesFEEDS', 'pagesFEEDS', 'pagesOPERATES_IN', 'pagesSUPPLIES']);
  });
});
