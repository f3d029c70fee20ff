import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { exampleQueries } from '../testkit/exampleQueries.js';
import { loadShippedData } from '../testkit/loadShippedData.js';
import { postGraphql } from '../testkit/postGraphql.js';
import { startService } from '../testkit/startService.js';

describe('the example queries on the data that comes with the product', () => {
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

  test('there are four, each with a Chinese title in its first line and every value in its text', () => {
    const examples = exampleQueries();
    expect(examples.map(({ file }) => file.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-']);
    expect(examples.filter(({ title, query }) => !/^\p{Script=Han}/u.test(title) || query.includes('$'))).toEqual([]);
  });

  test.each(exampleQueries().map(({ title, query }) => [title, query] as const))('%s: an answer without an error, in Chinese and in English', async (_title, query) => {
    for (const language of ['zh', 'en']) {
      const { status, data, errors } = await postGraphql(service.url, query, {}, { 'accept-language': language });
      expect([status, errors]).toEqual([200, []]);
      expect(data).not.toBeNull();
    }
  });

  test('the first says of every gap of Zhongfang County that it is only suspected, for want of data', async () => {
    const { chainGaps } = (await answer(0)) as { chainGaps: GapsAnswer };
    expect([chainGaps.coverage?.enterprisesInTerritory, chainGaps.coverage?.edgesInChain]).toEqual([21, 0]);
    expect(chainGaps.findings?.map(({ label }) => label)).toEqual(['缺链主企业', '数据不足']);
    expect(new Set(chainGaps.gaps.flatMap(({ findings }) => findings ?? []).map(({ certaintyLabel }) => certaintyLabel))).toEqual(new Set(['疑似']));
  });

  test('the second finds within the hour what the fictional county does not have', async () => {
    const { chainGaps } = (await answer(1)) as { chainGaps: GapsAnswer };
    const present = (gap: GapAnswer, ring: string): boolean | null => gap.rings?.find(({ label }) => label === ring)?.present ?? null;
    const near = chainGaps.gaps.filter((gap) => present(gap, '本县（区）') === false && present(gap, '一小时圈') === true);
    expect(near.map(({ segment }) => segment.name)).toContain('电机与减速机');
    const rings = near.flatMap((gap) => gap.rings ?? []);
    // Who does it stands wherever somebody does; why there is no answer, wherever there is none.
    expect(rings.map(({ enterprises }) => enterprises?.nodes.length ?? null)).toEqual(rings.map(({ enterpriseCount }) => (enterpriseCount === null ? null : Math.min(enterpriseCount, 3))));
    expect(rings.map(({ nullReasonLabel }) => nullReasonLabel === null)).toEqual(rings.map(({ present }) => present !== null));
  });

  test('the third shows demand of more than one basis, and evidence that can be opened by its id', async () => {
    const { chainGaps } = (await answer(2)) as { chainGaps: GapsAnswer };
    expect(new Set(chainGaps.gaps.map(({ demand }) => demand?.basisLabel)).size).toBeGreaterThan(1);
    const ids = chainGaps.gaps.flatMap(({ evidence }) => evidence?.nodes.map(({ fact }) => fact.id) ?? []);
    expect(ids.length).toBeGreaterThan(0);
    const opened = await postGraphql(service.url, 'query ($id: ID!) { node(id: $id) { id } }', { id: ids[0] });
    expect(opened).toEqual({ status: 200, data: { node: { id: ids[0] } }, errors: [] });
  });

  test('the fourth finds one company, with what it buys and from whom', async () => {
    const { enterprises } = (await answer(3)) as { enterprises: { totalCount: number; nodes: { id: string; purchases: { totalCount: number } }[] } };
    expect([enterprises.totalCount, enterprises.nodes.map(({ id }) => id)]).toEqual([1, ['Enterprise:demo-heavy']]);
    expect(enterprises.nodes[0]?.purchases.totalCount).toBeGreaterThan(0);
  });

  async function answer(index: number): Promise<unknown> {
    const { data } = await postGraphql(service.url, exampleQueries()[index]?.query ?? '');
    return data;
  }
});

interface GapsAnswer {
  readonly coverage?: { readonly enterprisesInTerritory: number; readonly edgesInChain: number };
  readonly findings?: readonly { readonly label: string }[];
  readonly gaps: readonly GapAnswer[];
}

interface GapAnswer {
  readonly segment: { readonly name: string };
  readonly findings?: readonly { readonly certaintyLabel: string }[];
  readonly rings?: readonly {
    readonly label: string;
    readonly present: boolean | null;
    readonly enterpriseCount: number | null;
    readonly enterprises: { readonly nodes: readonly { readonly name: string }[] } | null;
    readonly nullReasonLabel: string | null;
  }[];
  readonly demand?: { readonly basisLabel: string };
  readonly evidence?: { readonly nodes: readonly { readonly fact: { readonly id: string } }[] };
}
