import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/** Who sells to whom: M ← P1, P2, P3; P1 ← Q1, Q2; Q1 ← R; R ← M. A segment tree: parts of steel. */
function graph(): GraphBuilder {
  const rows = new GraphBuilder().node('Region', 'city', { level: 'PREFECTURE' }).node('Region', 'here', { level: 'COUNTY' }).node('Region', 'far', { level: 'COUNTY' }).fact('PART_OF', 'Region:here', 'Region:city');
  for (const key of ['steel', 'plate', 'pump', 'machine', 'scrap', 'waste', 'test']) rows.node('Segment', key, { tradability: key === 'pump' ? 'NATIONAL' : 'LOCAL', service: key === 'test' });
  rows.node('Chain', 'c').fact('IN_CHAIN', 'Segment:steel', 'Chain:c').fact('IN_CHAIN', 'Segment:machine', 'Chain:c').fact('PART_OF', 'Segment:plate', 'Segment:steel');
  rows
    .fact('FEEDS', 'Segment:steel', 'Segment:machine', { key: 'steel-machine', coefficient: 0.3, essential: true })
    .fact('FEEDS', 'Segment:pump', 'Segment:machine', { key: 'pump-machine', coefficient: 0.1, essential: false })
    .fact('FEEDS', 'Segment:test', 'Segment:machine', { key: 'test-machine' })
    .fact('FEEDS', 'Segment:scrap', 'Segment:steel', { key: 'scrap-steel', byProduct: true })
    .fact('FEEDS', 'Segment:waste', 'Segment:scrap', { key: 'waste-scrap' })
    .fact('FEEDS', 'Segment:machine', 'Segment:waste', { key: 'machine-waste' });
  for (const [key, region, status, scale] of [
    ['M', 'here', null, null], ['P1', 'far', null, 'INDUSTRY_ABOVE_SCALE'], ['P2', 'here', 'SUSPENDED', 'BELOW_SCALE'], ['P3', 'far', null, null], ['Q1', 'far', null, null], ['Q2', 'here', null, null], ['R', 'far', null, null],
  ] as const) {
    rows.node('Enterprise', key, { name: `示例${key}`, status, scale }).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' });
  }
  return rows
    .fact('OPERATES_IN', 'Enterprise:P1', 'Segment:plate', { role: 'PRODUCER', grade: 'CLAIMED' })
    .fact('OPERATES_IN', 'Enterprise:P3', 'Segment:plate', { role: 'PRODUCER', grade: 'PROPOSED' })
    .fact('HOLDS', 'Enterprise:P1', 'Title:LISTED')
    .fact('SUPPLIES', 'Enterprise:P1', 'Enterprise:M', { key: 'p1-m', segment: 'plate', annualValue: 500 })
    .fact('SUPPLIES', 'Enterprise:P1', 'Enterprise:M', { key: 'p1-m-2', segment: 'pump', annualValue: 20, grade: 'CLAIMED' })
    .fact('SUPPLIES', 'Enterprise:P2', 'Enterprise:M', { key: 'p2-m', annualValue: 50 })
    .fact('SUPPLIES', 'Enterprise:P3', 'Enterprise:M', { key: 'p3-m' })
    .fact('SUPPLIES', 'Enterprise:Q1', 'Enterprise:P1', { key: 'q1-p1', annualValue: 90 })
    .fact('SUPPLIES', 'Enterprise:Q2', 'Enterprise:P1', { key: 'q2-p1' })
    .fact('SUPPLIES', 'Enterprise:R', 'Enterprise:Q1', { key: 'r-q1' })
    .fact('SUPPLIES', 'Enterprise:M', 'Enterprise:R', { key: 'm-r' })
    .fact('SUPPLIES', 'Enterprise:R', 'Enterprise:M', { key: 'r-m', grade: 'PROPOSED' });
}

describe('walks along supplies and between segments', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph());
  });
  afterAll(() => server.close());

  const walk = async (of: string, direction: string, args: object = {}): Promise<readonly string[]> => {
    const [kind, node, hop] = of.startsWith('Enterprise') ? ['enterprise', 'enterprise { id }', 'SupplyHop'] : ['segment', 'segment { id }', 'FeedHop'];
    const query = `query ($id: ID!, $depth: Int, $hops: [${hop}!]) { ${kind}(id: $id) { ${direction}(depth: $depth, hops: $hops, first: 100) { nodes { depth ${node} } } } }`;
    const answer = (await server.api.ask(query, { id: of, ...args })) as Record<string, Record<string, { readonly nodes: readonly { readonly depth: number; readonly enterprise?: { readonly id: string }; readonly segment?: { readonly id: string } }[] }>>;
    return (answer[kind]?.[direction]?.nodes ?? []).map(({ depth, enterprise, segment }) => `${depth} ${(enterprise ?? segment)?.id.split(':')[1] ?? ''}`);
  };

  test('who sells to a company, and to these, layer by layer, with the supplies', async () => {
    const query = '{ enterprise(id: "Enterprise:M") { upstream(depth: 2, first: 2) { totalCount exploredCount truncated { reason } revision asOf pageInfo { hasNextPage endCursor } edges { cursor node { depth linkCount enterprise { id name } links { id annualValue segment { id } } } } } } }';
    const answer = (await server.api.ask(query)) as { readonly enterprise: { readonly upstream: { readonly pageInfo: { readonly endCursor: string }; readonly asOf: string } } };
    const cursor = expect.any(String) as string;
    expect(answer.enterprise.upstream).toEqual({
      totalCount: 5,
      exploredCount: 6,
      truncated: null,
      revision: await server.firstRevision(),
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      pageInfo: { hasNextPage: true, endCursor: cursor },
      edges: [
        { cursor, node: { depth: 1, linkCount: 2, enterprise: { id: 'Enterprise:P1', name: '示例P1' }, links: [{ id: 'Fact:p1-m', annualValue: 500, segment: { id: 'Segment:plate' } }, { id: 'Fact:p1-m-2', annualValue: 20, segment: { id: 'Segment:pump' } }] } },
        { cursor, node: { depth: 1, linkCount: 1, enterprise: { id: 'Enterprise:P2', name: '示例P2' }, links: [{ id: 'Fact:p2-m', annualValue: 50, segment: null }] } },
      ],
    });
    const rest = 'query ($after: String) { enterprise(id: "Enterprise:M") { upstream(depth: 2, first: 100, after: $after) { nodes { enterprise { id } } } } }';
    expect(await server.api.ask(rest, { after: answer.enterprise.upstream.pageInfo.endCursor })).toEqual({ enterprise: { upstream: { nodes: ['P3', 'Q1', 'Q2'].map((key) => ({ enterprise: { id: `Enterprise:${key}` } })) } } });
  });

  test('to the depth asked for, one unless given; round a circle the start is not among them; what is only proposed is no supply', async () => {
    expect(await walk('Enterprise:M', 'upstream')).toEqual(['1 P1', '1 P2', '1 P3']);
    expect(await walk('Enterprise:M', 'upstream', { depth: 6 })).toEqual(['1 P1', '1 P2', '1 P3', '2 Q1', '2 Q2', '3 R']);
    expect(await walk('Enterprise:M', 'downstream', { depth: 6 })).toEqual(['1 R', '2 Q1', '3 P1']);
  });

  test.each<readonly [string, readonly object[], readonly string[]]>([
    ['a place, with all below it', [{ where: { within: { regions: ['Region:city'] } } }], ['1 P2']],
    ['not a place', [{ not: { within: { regions: ['Region:here'] } } }], ['1 P1', '1 P3', '2 Q1', '3 R']],
    ['a segment, with its parts, by links that are more than proposed', [{ where: { does: ['Segment:steel'] } }], ['1 P1']],
    ['the segment that the supply names', [{ where: { supplying: ['Segment:steel'] } }], ['1 P1']],
    ['a value at least', [{ where: { minAnnualValue: 50 } }], ['1 P1', '1 P2', '2 Q1']],
    ['a value below, by its negation', [{ not: { minAnnualValue: 50 } }], ['1 P1', '1 P3', '2 Q2']],
    ['a grade at least', [{ where: { supplying: ['Segment:pump'], minGrade: 'PROBABLE' } }], []],
    ['a title, or none', [{ where: { titled: true } }, { where: { titled: false } }], ['1 P1', '2 Q1', '2 Q2', '3 R']],
    ['a status; none stated is producing', [{ where: { statuses: ['PRODUCING'] } }], ['1 P1', '1 P3', '2 Q1', '2 Q2', '3 R']],
    ['a scale; none stated is none', [{ where: { scales: ['INDUSTRY_ABOVE_SCALE', 'BELOW_SCALE'] } }], ['1 P1', '1 P2']],
    ['one thing of each hop, the last for the rest', [{}, { not: { within: { regions: ['Region:here'] } } }], ['1 P1', '1 P2', '1 P3', '2 Q1', '3 R']],
    ['all of where and nothing of not', [{ where: { statuses: ['PRODUCING'] }, not: { titled: true, minAnnualValue: 1 } }], ['1 P3']],
  ])('a hop may ask %s', async (_what, hops, expected) => {
    expect(await walk('Enterprise:M', 'upstream', { depth: 3, hops })).toEqual(expected);
  });

  test('what feeds a segment, three levels up, and what it feeds', async () => {
    expect(await walk('Segment:machine', 'upstream', { depth: 3 })).toEqual(['1 pump', '1 steel', '1 test', '2 scrap', '3 waste']);
    expect(await walk('Segment:waste', 'downstream', { depth: 2 })).toEqual(['1 scrap', '2 steel']);
  });

  test.each<readonly [string, readonly object[], readonly string[]]>([
    ['a chain', [{ where: { chains: ['Chain:c'] } }], ['1 steel']],
    ['a radius of trade', [{ where: { tradabilities: ['NATIONAL'] } }], ['1 pump']],
    ['a service, or none', [{ where: { service: false } }], ['1 pump', '1 steel', '2 scrap', '3 waste']],
    ['an essential input', [{ where: { essential: true } }, {}], ['1 steel', '2 scrap', '3 waste']],
    ['no by-product', [{ not: { byProduct: true } }], ['1 pump', '1 steel', '1 test']],
    ['no final product', [{ where: { final: false } }], ['1 pump', '1 steel', '1 test', '2 scrap', '3 waste']],
    ['a coefficient at least', [{ where: { minCoefficient: 0.2 } }], ['1 steel']],
  ])('a hop between segments may ask %s', async (_what, hops, expected) => {
    expect(await walk('Segment:machine', 'upstream', { depth: 3, hops })).toEqual(expected);
  });

  test('ways along supplies between two companies', async () => {
    const query = 'query ($hops: [SupplyHop!]) { supplyPaths(from: "Enterprise:R", to: "Enterprise:M", hops: $hops) { truncated { reasonLabel } exploredCount revision paths { enterprises { id } hops { from { id } to { id } linkCount links { id } } } } }';
    expect(await server.api.ask(query)).toEqual({
      supplyPaths: {
        truncated: null,
        // Three steps of the one way, and the same again on the search for a longer one.
        exploredCount: 6,
        revision: await server.firstRevision(),
        paths: [
          {
            enterprises: ['R', 'Q1', 'P1', 'M'].map((key) => ({ id: `Enterprise:${key}` })),
            hops: [
              { from: { id: 'Enterprise:R' }, to: { id: 'Enterprise:Q1' }, linkCount: 1, links: [{ id: 'Fact:r-q1' }] },
              { from: { id: 'Enterprise:Q1' }, to: { id: 'Enterprise:P1' }, linkCount: 1, links: [{ id: 'Fact:q1-p1' }] },
              { from: { id: 'Enterprise:P1' }, to: { id: 'Enterprise:M' }, linkCount: 2, links: [{ id: 'Fact:p1-m' }, { id: 'Fact:p1-m-2' }] },
            ],
          },
        ],
      },
    });
    expect(await server.api.ask(query, { hops: [{}, { not: { titled: true } }] })).toMatchObject({ supplyPaths: { paths: [] } });
  });

  test('bad questions are refused with their code', async () => {
    const refused = async (query: string): Promise<unknown> => (await server.api.refusals(query))[0];
    const of = (args: string): string => `{ enterprise(id: "Enterprise:M") { upstream(${args}) { totalCount } } }`;
    expect(await refused(of('depth: 7'))).toEqual({ code: 'BAD_ARGUMENT', argument: 'depth', value: 7, min: 1, max: 6 });
    expect(await refused(of('hops: [{where: {does: ["Segment:none"]}}]'))).toEqual({ code: 'NOT_FOUND', argument: 'does', id: 'Segment:none' });
    expect(await refused(of('hops: [{where: {does: ["Chain:c"]}}]'))).toMatchObject({ code: 'WRONG_KIND' });
    expect(await refused(of('hops: [{where: {within: {}}}]'))).toMatchObject({ code: 'EMPTY_TERRITORY' });
    expect(await refused('{ supplyPaths(from: "Enterprise:M", to: "Enterprise:none") { exploredCount } }')).toEqual({ code: 'NOT_FOUND', argument: 'to', id: 'Enterprise:none' });
    expect(await refused('{ supplyPaths(from: "Enterprise:M", to: "Enterprise:R", maxHops: 7) { exploredCount } }')).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'maxHops' });
  });
});
