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
