import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/*
 * Wanted in H: 甲. A in N (same prefecture) makes it, of scale, a little giant, with a second plant, 2 customers, one of them in H;
 * it is in a chamber with H1. B, suspended and without a place, makes a part of it and sells to nobody. A company in H
 * that makes it, one that is gone, a trader and one of too low a grade are no targets.
 */
const graph = new GraphBuilder();
for (const [key, level] of [['CN', 'COUNTRY'], ['P', 'PROVINCE'], ['F', 'PREFECTURE'], ['H', 'COUNTY'], ['N', 'COUNTY'], ['Z', 'COUNTY']] as const) graph.node('Region', key, { level });
for (const [part, whole] of [['P', 'CN'], ['F', 'P'], ['H', 'F'], ['N', 'F'], ['Z', 'P']]) graph.fact('PART_OF', `Region:${part!}`, `Region:${whole!}`);
graph.node('Park', 'p', { name: '园', leadingIndustries: ['甲材'], freeLandMu: 10 }).fact('IN_REGION', 'Park:p', 'Region:H');
graph.node('Park', 'q', { name: '大园', leadingIndustries: ['别的'], freeLandMu: 90 }).fact('IN_REGION', 'Park:q', 'Region:H');
graph.node('Chain', 'c').node('Chain', 'other').node('Segment', 'a', { name: '甲材料' }).node('Segment', 'a1', { name: '甲一' }).node('Segment', 'b', { name: '乙' });
graph.fact('IN_CHAIN', 'Segment:a', 'Chain:c').fact('IN_CHAIN', 'Segment:b', 'Chain:c').fact('PART_OF', 'Segment:a1', 'Segment:a');
const company = (key: string, place: string | null, segment: string, values: object = {}, does: object = {}): void => {
  graph.node('Enterprise', key, values).fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { key: `does-${key}`, role: 'PRODUCER', grade: 'CONFIRMED', ...does });
  if (place !== null) graph.fact('LOCATED_IN', `Enterprise:${key}`, `Region:${place}`, { role: 'PLANT' });
};
company('H1', 'H', 'b');
company('H2', 'H', 'b');
company('HA', 'H', 'a');
company('A', 'N', 'a', { scale: 'INDUSTRY_ABOVE_SCALE' });
company('B', null, 'a1', { status: 'SUSPENDED' });
company('M', 'Z', 'b');
company('gone', 'N', 'a', { status: 'MOVED_OUT' });
company('trader', 'N', 'a', {}, { role: 'TRADER' });
company('claims', 'N', 'a', {}, { grade: 'CLAIMED' });
graph
  .fact('LOCATED_IN', 'Enterprise:A', 'Region:Z', { role: 'PLANT' })
  .fact('HOLDS', 'Enterprise:A', 'Title:LITTLE_GIANT')
  .fact('SUPPLIES', 'Enterprise:A', 'Enterprise:H1', { key: 'sale', confidence: 0.8 })
  .fact('SUPPLIES', 'Enterprise:A', 'Enterprise:M', { key: 'sale-m' })
  .fact('SUPPLIES', 'Enterprise:H2', 'Enterprise:M', { key: 'sale-hm', confidence: 0.5 })
  .fact('INVESTS_IN', 'Enterprise:M', 'Enterprise:B', { key: 'share', confidence: 0.9 })
  .node('Association', 'z', { name: '商会' })
  .fact('MEMBER_OF', 'Enterprise:A', 'Association:z', { key: 'member-a', confidence: 1 })
  .fact('MEMBER_OF', 'Enterprise:H1', 'Association:z', { key: 'member-h', confidence: 0.6 });

const TARGETS = 'investmentTargets(segment: "Segment:a", territory: {regions: ["Region:H"]}';
const id = (kind: string, key: string) => ({ id: `${kind}:${key}` });

describe('investment targets by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph);
  });
  afterAll(() => server.close());

  const known = (kind: string, value: number, amount: number | null, of: number | null, explanation: string) => ({ kind, value, nullReason: null, nullReasonLabel: null, weight: 1, amount, of, explanation });
  const unknown = (kind: string, nullReason: string, nullReasonLabel: string, name: string) => ({
    kind, value: null, nullReason, nullReasonLabel, weight: 1, amount: null, of: null, explanation: `${name}：无从得知，不参与评分（${nullReasonLabel}）。`,
  });

  test('are the companies elsewhere that do it, best first, with the figures of each factor', async () => {
    const query = `{ ${TARGETS}, chain: "Chain:c") { totalCount asOf nodes { enterprise { id } score standing standingLabel ring ringLabel park { id }
      factors { kind value nullReason nullReasonLabel weight amount of explanation } } } }`;
    const { investmentTargets } = (await server.api.ask(query)) as { investmentTargets: { totalCount: number; nodes: readonly object[] } };
    expect(investmentTargets.totalCount).toBe(2);
    const customers = Math.log10(3) / Math.log10(51);
    expect(investmentTargets.nodes).toEqual([
      {
        enterprise: id('Enterprise', 'A'), score: (1 / 3 + 1 / 5 + 2 / 10 + customers + 1 + 1 + 1 / 3 + 1 + 1) / 9,
        standing: null, standingLabel: null, ring: 'PREFECTURE', ringLabel: '本市（州）', park: id('Park', 'p'),
        factors: [
          known('TARGET_TIES', 1 / 3, 1, 3, '与本地的联系 0.33：与 1 家本地企业有供应、股权或商协会联系（3 家记满分）。'),
          known('PARTNERS', 1 / 5, 1, 5, '共同的往来企业 0.20：有 1 家外地企业同时与它和本地企业有供应往来（5 家记满分）。'),
          known('BUYERS', 2 / 10, 2, 10, '本地的同类买方 0.20：本地有 2 家企业与它现有客户同属一个环节（10 家记满分）。'),
          known('CUSTOMERS', customers, 2, 50, '客户数 0.28：录入的客户 2 家（50 家记满分，按对数）。'),
          known('SCALE', 1, null, null, '规模 1.00：规上工业。'),
          known('TITLES', 1, null, null, '称号 1.00：有龙头、单项冠军或小巨人称号。'),
          known('EXPANSION', 1 / 3, 1, 3, '外地布局 0.33：首处以外还有 1 处厂址或注册地（3 处记满分）。'),
          known('NEARNESS', 1, null, null, '远近 1.00：最近的圈层是本市（州）。'),
          known('PARK_FIT', 1, null, null, '园区契合 1.00：契合园的主导产业。'),
        ],
      },
      {
        enterprise: id('Enterprise', 'B'), score: 1 / 6, standing: 'SUSPENDED', standingLabel: '停产', ring: null, ringLabel: null, park: id('Park', 'p'),
        factors: [
          known('TARGET_TIES', 0, 0, 3, '与本地的联系 0.00：与 0 家本地企业有供应、股权或商协会联系（3 家记满分）。'),
          known('PARTNERS', 0, 0, 5, '共同的往来企业 0.00：有 0 家外地企业同时与它和本地企业有供应往来（5 家记满分）。'),
          known('BUYERS', 0, 0, 10, '本地的同类买方 0.00：本地有 0 家企业与它现有客户同属一个环节（10 家记满分）。'),
          known('CUSTOMERS', 0, 0, 50, '客户数 0.00：录入的客户 0 家（50 家记满分，按对数）。'),
          unknown('SCALE', 'SCALE_UNSTATED', '没有录入规模', '规模'),
          known('TITLES', 0, null, null, '称号 0.00：没有录入称号。'),
          unknown('EXPANSION', 'NO_PLACE', '没有有效的地址', '外地布局'),
          unknown('NEARNESS', 'NO_PLACE', '没有有效的地址', '远近'),
          known('PARK_FIT', 1, null, null, '园区契合 1.00：契合园的主导产业。'),
        ],
      },
    ]);
  });

  test('say through whom each can be reached, every tie with its facts', async () => {
    const query = `{ ${TARGETS}) { nodes { enterprise { id } introductions { exploredCount truncated { reason } paths { confidence enterprises { id }
      hops { from { id } to { id } confidence ties { kind label confidence association { id } facts { id } } } } } } } }`;
    const { investmentTargets } = (await server.api.ask(query, {}, { 'accept-language': 'en' })) as { investmentTargets: { nodes: readonly { introductions: { paths: readonly object[] } }[] } };
    const [a, b] = investmentTargets.nodes;
    const hop = (from: string, to: string, confidence: number | null, ...ties: readonly object[]) => ({ from: id('Enterprise', from), to: id('Enterprise', to), confidence, ties });
    const tie = (kind: string, label: string, confidence: number | null, ...facts: readonly string[]) => ({ kind, label, confidence, association: null, facts: facts.map((fact) => id('Fact', fact)) });
    expect(a!.introductions).toEqual({
      exploredCount: expect.any(Number) as number, truncated: null,
      paths: [
        {
          confidence: 0.8, enterprises: [id('Enterprise', 'H1'), id('Enterprise', 'A')],
          hops: [hop('H1', 'A', 0.8, tie('SUPPLY', 'supply', 0.8, 'sale'), { ...tie('CHAMBER', 'same chamber', 0.6, 'member-h', 'member-a'), association: id('Association', 'z') })],
        },
        {
          confidence: null, enterprises: ['H2', 'M', 'A'].map((key) => id('Enterprise', key)),
          hops: [hop('H2', 'M', 0.5, tie('SUPPLY', 'supply', 0.5, 'sale-hm')), hop('M', 'A', null, tie('SUPPLY', 'supply', null, 'sale-m'))],
        },
      ],
    });
    expect(b!.introductions.paths[0]).toEqual({
      confidence: 0.5, enterprises: ['H2', 'M', 'B'].map((key) => id('Enterprise', key)),
      hops: [hop('H2', 'M', 0.5, tie('SUPPLY', 'supply', 0.5, 'sale-hm')), hop('M', 'B', 0.9, tie('OWNERSHIP', 'ownership', 0.9, 'share'))],
    });
  });

  test('are weighed as asked, and paged through while the graph stands still', async () => {
    const ask = (rest: string) => server.api.ask(`{ ${TARGETS}, options: {minGrade: CLAIMED, targets: {weights: {ties: 0, partners: 0, buyers: 0, customers: 0, scale: 0, titles: 0, expansion: 0, parkFit: 0}}}${rest}) {
      totalCount nodes { enterprise { id } score } pageInfo { hasNextPage endCursor } } }`) as Promise<{ investmentTargets: { pageInfo: { endCursor: string } } }>;
    const first = await ask(', first: 2');
    const cursor: unknown = expect.any(String);
    expect(first).toEqual({
      investmentTargets: {
        totalCount: 3, nodes: [{ enterprise: id('Enterprise', 'A'), score: 1 }, { enterprise: id('Enterprise', 'claims'), score: 1 }], pageInfo: { hasNextPage: true, endCursor: cursor },
      },
    });
    expect(await ask(`, after: "${first.investmentTargets.pageInfo.endCursor}"`)).toEqual({
      investmentTargets: { totalCount: 3, nodes: [{ enterprise: id('Enterprise', 'B'), score: 0 }], pageInfo: { hasNextPage: false, endCursor: cursor } },
    });
  });

  test('say what was asked, with defaults filled in, and how much data the scores rest on', async () => {
    const query = `{ ${TARGETS}, options: {targets: {weights: {scale: 2, titles: 0}, fullTies: 6}}) {
      coverage { candidates withPlace withScale withCustomers withTies notProducing tiedOutside parksStating }
      parameters { minGrade minGradeLabel oneHourMinutes targets { weights { kind label weight } fullTies fullPartners fullBuyers fullCustomers fullPlaces } } } }`;
    const weight = (kind: string, label: string, value = 1) => ({ kind, label, weight: value });
    expect(await server.api.ask(query)).toEqual({
      investmentTargets: {
        // A has all of it; B is suspended, without a place, a scale, a customer or a tie. A and M are tied to H.
        coverage: { candidates: 2, withPlace: 1, withScale: 1, withCustomers: 1, withTies: 1, notProducing: 1, tiedOutside: 2, parksStating: 2 },
        parameters: {
          minGrade: 'PROBABLE', minGradeLabel: '较可信', oneHourMinutes: 60,
          targets: {
            weights: [
              weight('TARGET_TIES', '与本地的联系'), weight('PARTNERS', '共同的往来企业'), weight('BUYERS', '本地的同类买方'), weight('CUSTOMERS', '客户数'), weight('SCALE', '规模', 2),
              weight('TITLES', '称号', 0), weight('EXPANSION', '外地布局'), weight('NEARNESS', '远近'), weight('PARK_FIT', '园区契合'),
            ],
            fullTies: 6, fullPartners: 5, fullBuyers: 10, fullCustomers: 50, fullPlaces: 3,
          },
        },
      },
    });
  });

  test('of a segment of an analysis are the same, with its territory, options and day; one cursor goes on in all segments', async () => {
    const options = 'options: {minGrade: CLAIMED, targets: {weights: {scale: 3}}}, asOf: "2024-06-01"';
    const page = 'totalCount asOf revision nodes { enterprise { id } score factors { kind value weight } park { id } introductions { exploredCount } } coverage { candidates } parameters { minGrade targets { weights { weight } } }';
    const { investmentTargets } = (await server.api.ask(`{ ${TARGETS}, ${options}, first: 5) { ${page} } }`)) as { investmentTargets: object };
    const analysis = (args: string, fields: string) => server.api.ask(`{ chainGaps(chain: "Chain:c", territory: {regions: ["Region:H"]}, ${options}) { segments { segment { id } targets${args} { ${fields} } } } }`) as Promise<{ chainGaps: { segments: readonly { targets: { pageInfo: { endCursor: string } } }[] } }>;
    const { chainGaps } = await analysis('(first: 5)', page);
    expect(chainGaps.segments[0]).toEqual({ segment: id('Segment', 'a'), targets: investmentTargets });
    const first = await analysis('(first: 1)', 'nodes { enterprise { id } } pageInfo { endCursor }');
    const cursor = first.chainGaps.segments[0]!.targets.pageInfo.endCursor;
    expect(await analysis(`(first: 1, after: "${cursor}")`, 'nodes { enterprise { id } } totalCount')).toEqual({
      chainGaps: {
        segments: [
          { segment: id('Segment', 'a'), targets: { nodes: [{ enterprise: id('Enterprise', 'claims') }], totalCount: 3 } },
          { segment: id('Segment', 'b'), targets: { nodes: [], totalCount: 1 } },
        ],
      },
    });
  });

  test('without a known factor that has a weight are not scored, and say so; weights of nothing at all are refused', async () => {
    const only = (factor: string, value: number) => ['ties', 'partners', 'buyers', 'customers', 'scale', 'titles', 'expansion', 'nearness', 'parkFit'].map((name) => `${name}: ${name === factor ? value : 0}`).join(', ');
    const ask = (weights: string) => `{ ${TARGETS}, options: {targets: {weights: {${weights}}}}) { nodes { enterprise { id } score scored } } }`;
    expect(await server.api.ask(ask(only('scale', 1)))).toEqual({
      investmentTargets: { nodes: [{ enterprise: id('Enterprise', 'A'), score: 1, scored: true }, { enterprise: id('Enterprise', 'B'), score: 0, scored: false }] },
    });
    expect(await server.api.refusals(ask(only('scale', 0)))).toEqual([{ code: 'BAD_ARGUMENT', argument: 'options.targets.weights', counts: 'weights' }]);
  });

  test('refuse what is not there and what is out of range, each with its code', async () => {
    const refused = (query: string) => server.api.refusals(query);
    const code = (value: string, more: object = {}): unknown => [expect.objectContaining({ code: value, ...more })];
    expect(await refused('{ investmentTargets(segment: "Segment:none", territory: {regions: ["Region:H"]}) { totalCount } }')).toEqual(code('NOT_FOUND', { id: 'Segment:none', argument: 'segment' }));
    expect(await refused(`{ ${TARGETS}, chain: "Chain:other") { totalCount } }`)).toEqual(code('NOT_FOUND', { id: 'Segment:a', argument: 'segment', notIn: 'Chain:other' }));
    expect(await refused(`{ ${TARGETS}, chain: "Chain:none") { totalCount } }`)).toEqual(code('NOT_FOUND', { id: 'Chain:none', argument: 'chain' }));
    expect(await refused('{ investmentTargets(segment: "Segment:a", territory: {}) { totalCount } }')).toEqual(code('EMPTY_TERRITORY'));
    expect(await refused(`{ ${TARGETS}, options: {targets: {fullTies: 0}}) { totalCount } }`)).toEqual(code('BAD_ARGUMENT', { argument: 'options.targets.fullTies', value: 0, min: 1, max: 1000 }));
    expect(await refused(`{ ${TARGETS}) { nodes { introductions(maxHops: 5) { exploredCount } } } }`)).toContainEqual(expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'maxHops', value: 5, min: 1, max: 4 }));
  });
});
