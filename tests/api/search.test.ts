import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { SEARCH_CASES, type SearchCase } from '../reference/searchCases.js';
import { ApiClient } from '../testkit/apiClient.js';
import { putCompany, removeCompany } from '../testkit/changeGraph.js';
import { openTestDatabase } from '../testkit/database.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { loadShippedData } from '../testkit/loadShippedData.js';
import { startApi, type TestApi } from '../testkit/startApi.js';
import { startService } from '../testkit/startService.js';

interface Hit {
  readonly node: { readonly id: string };
}
interface Found {
  readonly search: { readonly totalCount: number; readonly nodes: readonly Hit[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}
const idsOf = ({ search }: Found): readonly string[] => search.nodes.map(({ node }) => node.id);

describe('what clerks type, over the shipped data', () => {
  let database: Database;
  let service: HttpService;
  beforeAll(async () => {
    database = await openTestDatabase();
    await loadShippedData(database);
    service = await startService(database);
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });

  test('is at least sixty cases', () => {
    expect(Object.values(SEARCH_CASES).flat().length).toBeGreaterThanOrEqual(60);
  });

  test('one character finds 铜箔, by its first', async () => {
    const query = '{ search(text: "铜", kinds: [SEGMENT], first: 1) { nodes { name matchedByLabel node { id } } } }';
    expect(await new ApiClient(service.url).ask(query)).toMatchObject({ search: { nodes: [{ name: '铜箔', node: { id: 'Segment:lithium-battery/copper-foil' } }] } });
  });

  test.each(Object.entries(SEARCH_CASES).flatMap(([kind, cases]) => cases.map((one): [string, ...SearchCase] => [kind, ...one])))('%s: %s finds %s first', async (_kind, text, id, by, field, part) => {
    const { search } = await new ApiClient(service.url).ask('query ($text: String!) { search(text: $text, first: 1) { nodes { rank node { id } matchedBy matchedIn matchedParts } } }', { text });
    expect(search).toEqual({ nodes: [{ rank: 1, node: { id }, matchedBy: by, matchedIn: field, matchedParts: expect.arrayContaining([part]) as unknown }] });
  });
});

/* A county with a park, a chain of one segment, and companies made up to be found. */
const small = new GraphBuilder()
  .node('Region', '431221', { name: '中方县', level: 'COUNTY' })
  .node('Park', 'p', { name: '示例园', aliases: ['中方示例产业园'] })
  .node('Chain', 'c', { name: '铜产业链' })
  .node('Segment', 'c/foil', { name: '铜箔', keywords: ['锂电铜箔'] })
  .node('Association', 'a', { name: '示例铜业商会' })
  .node('Enterprise', 'e1', { name: '示例铜箔有限公司', uscc: '91431221MA4L1ABC2X' })
  .node('Enterprise', 'e2', { name: '示例（中方）铜业有限公司', formerKeys: ['old-e2'] })
  .node('Enterprise', 'e3', { name: '示例银行行业协作股份有限公司', aliases: ['LNG示例'] })
  .node('Declaration', 'd', { scope: 'ALL' });

describe('search by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(small);
  });
  afterAll(() => server.close());

  const ask = async (text: string, rest = '', headers = {}): Promise<Found> =>
    (await server.api.ask(`query ($text: String!) { search(text: $text${rest}) { totalCount nodes { node { id } } pageInfo { hasNextPage endCursor } } }`, { text }, headers)) as unknown as Found;

  test('says of a hit what it is, why it was found, and leads to it', async () => {
    const query = `query ($text: String!) { search(text: $text, first: 1) {
      totalCount pageInfo { hasNextPage hasPreviousPage }
      nodes { rank kind kindLabel name matchedBy matchedByLabel matchedIn matchedInLabel matchedText matchedParts pinyin explanation node { __typename id ... on Enterprise { uscc } } }
    } }`;
    const company = { __typename: 'Enterprise', id: 'Enterprise:e1', uscc: '91431221MA4L1ABC2X' };
    const hit = { rank: 1, kind: 'ENTERPRISE', name: '示例铜箔有限公司', matchedText: '示例铜箔有限公司', node: company };
    expect(await server.api.ask(query, { text: 'shilitongbo' })).toEqual({
      search: {
        totalCount: 1, pageInfo: { hasNextPage: false, hasPreviousPage: false },
        nodes: [{
          ...hit, kindLabel: '企业', matchedBy: 'PINYIN', matchedByLabel: '拼音', matchedIn: 'NAME', matchedInLabel: '名称', matchedParts: ['示例铜箔'], pinyin: 'shi li tong bo',
          explanation: '名称“示例铜箔有限公司”中“示例铜箔”（shi li tong bo）的拼音与“shilitongbo”相符。',
        }],
      },
    });
    expect(await server.api.ask(query, { text: '铜箔 sl' }, { 'Accept-Language': 'en' })).toEqual({
      search: {
        totalCount: 1, pageInfo: { hasNextPage: false, hasPreviousPage: false },
        nodes: [{
          ...hit, kindLabel: 'company', matchedBy: 'INITIALS', matchedByLabel: 'initials of the pinyin', matchedIn: 'NAME', matchedInLabel: 'name', matchedParts: ['铜箔', '示例'], pinyin: 'shi li',
          explanation: 'The name "示例铜箔有限公司" contains "铜箔"; in the name "示例铜箔有限公司", the initials of "示例" (shi li) are "sl".',
        }],
      },
    });
  });

  test('finds every kind of noun that has a name, best first: a place by its short name before companies that contain it', async () => {
    expect(idsOf(await ask('中方'))).toEqual(['Region:431221', 'Park:p', 'Enterprise:e2']);
    expect(idsOf(await ask('铜'))).toEqual(['Chain:c', 'Segment:c/foil', 'Association:a', 'Enterprise:e1', 'Enterprise:e2']);
  });

  test('finds a company by its social credit code, the beginning or the end of it, a former key, and an alias in letters', async () => {
    for (const text of ['91431221MA4L1ABC2X', '91431221ma4l', '1ABC2X']) expect(idsOf(await ask(text))).toEqual(['Enterprise:e1']);
    for (const text of ['old-e2', 'Enterprise:old-e2']) expect(idsOf(await ask(text))).toEqual(['Enterprise:e2']);
    expect(idsOf(await ask('lngshili'))).toEqual(['Enterprise:e3']);
  });

  test('finds only the kinds asked for; none given, or an empty list, are all', async () => {
    expect(idsOf(await ask('铜', ', kinds: [SEGMENT, CHAIN]'))).toEqual(['Chain:c', 'Segment:c/foil']);
    expect(idsOf(await ask('铜', ', kinds: []'))).toHaveLength(5);
  });

  test('what nothing has is an empty page', async () => {
    expect(await ask('没有这个')).toEqual({ search: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } });
  });

  test('pages of two give each hit once, in the order of the whole', async () => {
    const whole = idsOf(await ask('示例'));
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Found = await ask('示例', `, first: 2${after === '' ? '' : `, after: "${after}"`}`);
      ids.push(...idsOf(page));
      expect(page.search.totalCount).toBe(whole.length);
      after = page.search.pageInfo.hasNextPage ? page.search.pageInfo.endCursor : null;
    }
    expect(ids).toEqual(whole);
    expect(whole).toHaveLength(5);
  });

  test('refuses nothing, too much, too many words and a page out of bounds, in words', async () => {
    const refusals = async (text: string, rest = ''): Promise<unknown> => (await server.api.refusals(`query ($text: String!) { search(text: $text${rest}) { totalCount } }`, { text }))[0];
    const refusal = { code: 'BAD_ARGUMENT', argument: 'text', counts: 'characters', min: 1, max: 100 };
    for (const text of ['', '   ', '（）、·']) expect(await refusals(text)).toEqual({ ...refusal, value: 0 });
    for (const length of [101, 50_000]) expect(await refusals('铜'.repeat(length))).toEqual({ ...refusal, value: length });
    expect(await refusals('一 二 三 四 五 六 七 八 九 十 百')).toEqual({ ...refusal, counts: 'words', value: 11, max: 10 });
    expect(await refusals('铜', ', first: 101')).toEqual({ code: 'BAD_ARGUMENT', argument: 'first', value: 101, min: 1, max: 100 });
    expect(await refusals('铜', ', after: "x"')).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('a cursor of another text is of another list; the same asked in another writing is the same list', async () => {
    const { endCursor } = (await ask('铜箔', ', first: 1')).search.pageInfo;
    expect(await server.api.refusals(`{ search(text: "铜", after: "${endCursor ?? ''}") { totalCount } }`)).toMatchObject([{ code: 'BAD_CURSOR' }]);
    expect((await ask('銅箔', `, first: 1, after: "${endCursor ?? ''}"`)).search.nodes).toEqual([{ node: { id: 'Enterprise:e1' } }]);
  });

  test('knows what was written a moment ago, forgets what is gone, and sends one statement', async () => {
    const { endCursor } = (await ask('示例', ', first: 1')).search.pageInfo;
    await putCompany(server.database, 'e0', { name: '示例刚刚有限公司' });
    expect(idsOf(await ask('shiliganggang'))).toEqual(['Enterprise:e0']);
    expect(await server.api.refusals(`{ search(text: "示例", after: "${endCursor ?? ''}") { totalCount } }`)).toMatchObject([{ code: 'CURSOR_STALE' }]);
    await putCompany(server.database, 'e0', { name: '示例改名有限公司' });
    expect([idsOf(await ask('shiliganggang')), idsOf(await ask('gaiming'))]).toEqual([[], ['Enterprise:e0']]);
    await removeCompany(server.database, 'e0');
    expect(idsOf(await ask('改名'))).toEqual([]);
    const before = server.database.statementCount;
    await ask('铜');
    expect(server.database.statementCount - before).toBe(1);
  });
});
