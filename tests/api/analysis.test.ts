import { Projection } from '../../src/projection/projection.js';
import { removeCompany } from '../testkit/changeGraph.js';
import { startApi, type TestApi } from '../testkit/startApi.js';
import { wideGraph } from '../testkit/wideGraph.js';

const ASK = 'chain: "Chain:00", territory: {regions: ["Region:hub"]}';

describe('an analysis by API, as to what it reads', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(wideGraph(4));
  });
  afterAll(() => server.close());

  test('names what it counted: companies in order, leaders, declarations, links and rings', async () => {
    const query = `{ chainGaps(${ASK}) {
      chain { id } segments { segment { id } enterpriseCount enterprises(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } findings { kind feeders { id } fed { id } } rings { ring regions { id } parks { id } } }
      coverage { declarations { id } leaders { id } }
    } }`;
    const { chainGaps } = (await server.api.ask(query)) as { chainGaps: { segments: readonly Record<string, unknown>[] } & Record<string, unknown> };
    const id = (kind: string, ...keys: readonly string[]) => keys.map((key) => ({ id: `${kind}:${key}` }));
    expect([chainGaps.chain, chainGaps.coverage]).toEqual([
      { id: 'Chain:00' },
      { declarations: id('Declaration', '00', '01', '02', '03'), leaders: id('Enterprise', '00', '01', '02', '03') },
    ]);
    const places = (regions: readonly object[] | null, parks: readonly object[] | null) => ({ regions, parks });
    const rings = [
      { ring: 'PARK', ...places(null, null) }, { ring: 'COUNTY', ...places(null, null) }, { ring: 'PREFECTURE', ...places(null, null) },
      { ring: 'ONE_HOUR', ...places(id('Region', '00', '01', '02', '03', 'hub'), []) }, { ring: 'PROVINCE', ...places(id('Region', 'hub'), []) },
      { ring: 'COUNTRY', ...places(null, null) }, { ring: 'ABROAD', ...places(null, null) },
    ];
    const absent = (key: string) => ({
      segment: { id: `Segment:${key}` }, enterpriseCount: 0, enterprises: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
      findings: [{ kind: 'MISSING_OUTLET', feeders: id('Segment', '00'), fed: [] }], rings,
    });
    expect(chainGaps.segments).toEqual([
      {
        segment: { id: 'Segment:00' }, enterpriseCount: 4, enterprises: { totalCount: 4, nodes: id('Enterprise', '00', '01'), pageInfo: { hasNextPage: true } },
        findings: [{ kind: 'NO_GAP_FOUND', feeders: [], fed: [] }], rings,
      },
      absent('01'), absent('02'), absent('03'),
    ]);
  });

  test('says who does it in each ring, page by page, and why a ring cannot be drawn', async () => {
    const page = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';
    const ask = (after: string | null) =>
      server.api.ask(
        `query ($after: String) { chainGaps(${ASK}) { segments { segment { id } rings { ring enterpriseCount nullReason nullReasonLabel enterprises(first: 3, after: $after) { ${page} } } } } }`,
        { after },
        { 'accept-language': after === null ? 'zh' : 'en' },
      ) as Promise<{ chainGaps: { segments: readonly { segment: { id: string }; rings: readonly { enterprises: { pageInfo: { endCursor: string } } }[] }[] } }>;
    const ids = (...keys: readonly string[]) => keys.map((key) => ({ id: `Enterprise:${key}` }));
    const cursor: unknown = expect.any(String);
    const not = (ring: string, nullReason: string, nullReasonLabel: string) => ({ ring, enterpriseCount: null, nullReason, nullReasonLabel, enterprises: null });
    const drawn = (ring: string, count: number, nodes: readonly object[], hasNextPage: boolean) => ({
      ring, enterpriseCount: count, nullReason: null, nullReasonLabel: null,
      enterprises: { totalCount: count, nodes, pageInfo: { hasNextPage, endCursor: nodes.length === 0 ? null : cursor } },
    });
    const level = '所问之地（或其中一部分）没有录入这一级的所属区域';
    const rings = (count: number, nodes: readonly object[], hasNextPage: boolean) => [
      not('PARK', 'NOT_A_PARK_TERRITORY', '所问之地不全是园区'), not('COUNTY', 'NO_REGION_OF_LEVEL', level), not('PREFECTURE', 'NO_REGION_OF_LEVEL', level),
      drawn('ONE_HOUR', count, nodes, hasNextPage), drawn('PROVINCE', count, nodes, hasNextPage),
      not('COUNTRY', 'NO_REGION_OF_LEVEL', level), not('ABROAD', 'NO_REGION_ABROAD', '没有录入境外区域'),
    ];
    const first = await ask(null);
    expect(first.chainGaps.segments).toEqual(
      ['00', '01', '02', '03'].map((key) => ({ segment: { id: `Segment:${key}` }, rings: key === '00' ? rings(4, ids('00', '01', '02'), true) : rings(0, [], false) })),
    );
    const rest = await ask(first.chainGaps.segments[0]!.rings[3]!.enterprises.pageInfo.endCursor);
    expect(rest.chainGaps.segments[0]!.rings.slice(3, 6)).toEqual([
      drawn('ONE_HOUR', 4, ids('03'), false), drawn('PROVINCE', 4, ids('03'), false),
      not('COUNTRY', 'NO_REGION_OF_LEVEL', 'no region of this level is recorded for the territory or a part of it'),
    ]);
  });

  test('labels its codes and gives the reason of each null, in the language of the client', async () => {
    const query = `{ chainGaps(${ASK}) {
      parameters { minGrade minGradeLabel presentFrom presentFromLabel universe universeLabel }
      supplyRate { segmentCoverage segmentCoverageNullReason segmentCoverageNullReasonLabel }
      segments { outputNullReason outputNullReasonLabel outputCoverage outputCoverageNullReason outputCoverageNullReasonLabel findings { grounds groundLabels }
        locationQuotientDetail { measure measureLabel } concentrationDetail { measure measureLabel } evidence(first: 1) { nodes { purpose purposeLabel } } }
    } }`;
    const answer = (zh: boolean) => {
      const absent = {
        outputNullReason: 'NO_COMPANIES', outputNullReasonLabel: zh ? '没有在产企业' : 'no producing company',
        outputCoverage: null, outputCoverageNullReason: 'NO_COMPANIES', outputCoverageNullReasonLabel: zh ? '没有在产企业' : 'no producing company',
        findings: [{ grounds: ['FED_BY_PRESENT'], groundLabels: [zh ? '有在位环节供给它' : 'something present feeds it'] }],
        locationQuotientDetail: { measure: 'COUNT', measureLabel: zh ? '企业数' : 'number of companies' },
        concentrationDetail: { measure: 'LINKS', measureLabel: zh ? '按供应关系条数' : 'by links' },
        evidence: { nodes: [{ purpose: 'PURCHASE', purposeLabel: zh ? '谁向谁购买' : 'who buys it from whom' }] },
      };
      return {
        parameters: {
          minGrade: 'PROBABLE', minGradeLabel: zh ? '较可信' : 'probable', presentFrom: 'PRODUCING', presentFromLabel: zh ? '在产' : 'producing',
          universe: 'DECLARED', universeLabel: zh ? '须有完整性声明' : 'only where lists are declared complete',
        },
        supplyRate: { segmentCoverage: 0.25, segmentCoverageNullReason: null, segmentCoverageNullReasonLabel: null },
        segments: [
          {
            ...absent, outputNullReason: null, outputNullReasonLabel: null, outputCoverage: 1, outputCoverageNullReason: null, outputCoverageNullReasonLabel: null,
            findings: [{ grounds: ['NOTHING_ESTABLISHED'], groundLabels: [zh ? '没有已确认的发现' : 'nothing is established'] }],
            locationQuotientDetail: { measure: 'OUTPUT', measureLabel: zh ? '产值' : 'outputs' },
            evidence: { nodes: [{ purpose: 'OPERATION', purposeLabel: zh ? '谁从事该环节' : 'who does the segment' }] },
          },
          absent, absent, absent,
        ],
      };
    };
    expect(await server.api.ask(query)).toEqual({ chainGaps: answer(true) });
    expect(await server.api.ask(query, {}, { 'accept-language': 'en' })).toEqual({ chainGaps: answer(false) });
  });

  test('gives the reason why a chain without segments has no coverage', async () => {
    const query = '{ chainGaps(chain: "Chain:01", territory: {regions: ["Region:hub"]}) { segments { state } supplyRate { segmentCoverage segmentCoverageNullReason segmentCoverageNullReasonLabel } } }';
    expect(await server.api.ask(query)).toEqual({
      chainGaps: { segments: [], supplyRate: { segmentCoverage: null, segmentCoverageNullReason: 'NO_LEAVES', segmentCoverageNullReasonLabel: '产业链没有环节' } },
    });
  });

  test('refuses a page size and a cursor of a ring as of every list', async () => {
    const ring = (page: string) => `{ chainGaps(${ASK}) { segments { rings { enterprises(${page}) { totalCount } } } } }`;
    expect((await server.api.refusals(ring('first: 101'))).map(({ code }) => code)).toContain('BAD_ARGUMENT');
    expect((await server.api.refusals(ring('after: "x"'))).map(({ code }) => code)).toContain('BAD_CURSOR');
  });

  test('answers of one operation stand on one revision', async () => {
    const { a, b } = (await server.api.ask(`{ a: chainGaps(${ASK}) { revision } b: chainGaps(${ASK}) { revision } }`)) as Record<'a' | 'b', { revision: string }>;
    const { epoch, number } = await server.database.revision();
    expect([a.revision, b.revision]).toEqual([`${epoch}-${number}`, `${epoch}-${number}`]);
  });

  test('sees a removal at once, and its cursors go on behind what was removed', async () => {
    const page = (after: string | null) =>
      server.api.ask(`query ($after: String) { chainGaps(${ASK}) { revision segments { enterprises(first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor } } } } }`, { after });
    const first = (await page(null)) as { chainGaps: { segments: readonly { enterprises: { pageInfo: { endCursor: string } } }[] } };
    const number = await removeCompany(server.database, '01');
    const rest = (await page(first.chainGaps.segments[0]!.enterprises.pageInfo.endCursor)) as { chainGaps: { revision: string; segments: readonly { enterprises: object }[] } };
    expect(rest.chainGaps.revision.endsWith(`-${number}`)).toBe(true);
    expect(rest.chainGaps.segments[0]!.enterprises).toMatchObject({ totalCount: 3, nodes: [{ id: 'Enterprise:02' }, { id: 'Enterprise:03' }] });
    expect((await new Projection(server.database).current()).revision.number).toBe(number);
  });
});
