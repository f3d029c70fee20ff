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

  test('there are eight, each with a Chinese title in its first line and every value in its text', () => {
    const examples = exampleQueries();
    expect(examples.map(({ file }) => file.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-', '5-', '6-', '7-', '8-']);
    expect(examples.filter(({ title, query }) => !/^\p{Script=Han}/u.test(title) || query.includes('$'))).toEqual([]);
  });

  test.each(exampleQueries().map(({ title, query }) => [title, query] as const))('%s: an answer without an error, in Chinese and in English', async (_title, query) => {
    for (const language of ['zh', 'en']) {
      const { status, data, errors } = await postGraphql(service.url, query, {}, { 'accept-language': language });
      expect([status, errors]).toEqual([200, []]);
      expect(data).not.toBeNull();
    }
  });

  test('a service that has just started gives the same answers, to the last rank and score', async () => {
    const second = await startService(database);
    for (const { query } of exampleQueries()) expect(await postGraphql(second.url, query)).toEqual(await postGraphql(service.url, query));
    await second.close();
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

  test('the third names companies elsewhere for the first gap of the fictional county, and ways to be introduced that begin in it', async () => {
    const { priorityGaps } = (await answer(2)) as { priorityGaps: { nodes: { gap: { segment: { id: string }; tierLabel: string; targets: { nodes: Target[] } } }[] } };
    const [first] = priorityGaps.nodes;
    expect([first?.gap.segment.id, first?.gap.tierLabel, first?.gap.targets.nodes.length]).toEqual(['Segment:bridge-tunnel/hydraulics', '优先', 3]);
    const scores = first?.gap.targets.nodes.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const paths = first?.gap.targets.nodes.flatMap(({ enterprise, introductions }) => introductions.paths.map(({ enterprises }) => [enterprises.at(-1)?.name, enterprise.name])) ?? [];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter(([last, target]) => last !== target)).toEqual([]);
  });

  test('the fourth lists what a leader buys from outside the county, and nobody inside', async () => {
    const { chain } = (await answer(3)) as { chain: { leaders: { enterprise: { name: string; upstream: { totalCount: number; nodes: { enterprise: { name: string; locations: { roleLabel: string; place: { name: string } }[] } }[] } } }[] } };
    const heavy = chain.leaders.find(({ enterprise }) => enterprise.name === '示例重工（虚构）');
    expect(heavy?.enterprise.upstream.totalCount).toBeGreaterThan(5);
    const plants = heavy?.enterprise.upstream.nodes.flatMap(({ enterprise }) => enterprise.locations.filter(({ roleLabel }) => roleLabel === '生产地').map(({ place }) => place.name)) ?? [];
    expect(plants.filter((name) => name.startsWith('示例县'))).toEqual([]);
  });

  test('the fifth ranks over all chains of the county: three, of more than one chain', async () => {
    const { priorityGaps } = (await answer(4)) as { priorityGaps: { totalCount: number; nodes: { rank: number; chain: { name: string }; gap: { tierReasonLabels: string[] } }[] } };
    expect(priorityGaps.nodes.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(new Set(priorityGaps.nodes.map(({ chain }) => chain.name)).size).toBeGreaterThan(1);
    expect(priorityGaps.nodes.filter(({ gap }) => gap.tierReasonLabels.length === 0)).toEqual([]);
  });

  test('the sixth walks three levels up from doors and windows, the nearest first', async () => {
    const { segment } = (await answer(5)) as { segment: { upstream: { totalCount: number; nodes: { depth: number; segment: { name: string } }[] } } };
    const depths = segment.upstream.nodes.map(({ depth }) => depth);
    expect([segment.upstream.totalCount, Math.max(...depths)]).toEqual([depths.length, 3]);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    expect(segment.upstream.nodes.filter(({ depth }) => depth === 1).map((step) => step.segment.name)).toContain('铝型材');
  });

  test('the seventh gives beside every figure of Bozhou that is null the reason', async () => {
    const { chainGaps } = (await answer(6)) as { chainGaps: { segments: { demand: Figure; supplyRate: Figure; locationQuotient: number | null; locationQuotientDetail: { nullReasonLabel: string | null } }[] } };
    const figures = chainGaps.segments.flatMap(({ demand, supplyRate, locationQuotient, locationQuotientDetail }) => [demand, supplyRate, { value: locationQuotient, ...locationQuotientDetail }]);
    expect(figures.filter(({ value, nullReasonLabel }) => (value === null) !== (nullReasonLabel !== null))).toEqual([]);
    expect(figures.filter(({ value }) => value === null).length).toBeGreaterThan(20);
  });

  test('the eighth finds a company of Zhongfang by its pinyin', async () => {
    const { search } = (await answer(7)) as { search: { nodes: { node: { id: string }; matchedByLabel: string }[] } };
    expect(search.nodes[0]).toMatchObject({ node: { id: 'Enterprise:zhongfang-hengyu-ganggou' }, matchedByLabel: '拼音' });
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
}

interface Target {
  readonly enterprise: { readonly name: string };
  readonly score: number;
  readonly introductions: { readonly paths: readonly { readonly enterprises: readonly { readonly name: string }[] }[] };
}

interface Figure {
  readonly value: number | null;
  readonly nullReasonLabel: string | null;
}
