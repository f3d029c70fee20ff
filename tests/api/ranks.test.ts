import { removeCompany } from '../testkit/changeGraph.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/*
 * A county H beside N in one prefecture. In H, B1 makes 乙 worth 1,000 and needs 甲 (a fifth of its output, essential),
 * which two companies in N make; B1 and A1 are members of one chamber. Nobody anywhere makes 丁, which 乙 goes into.
 */
const county = new GraphBuilder();
for (const [key, level] of [['CN', 'COUNTRY'], ['P', 'PROVINCE'], ['F', 'PREFECTURE'], ['H', 'COUNTY'], ['N', 'COUNTY']] as const) county.node('Region', key, { level });
for (const [part, whole] of [['P', 'CN'], ['F', 'P'], ['H', 'F'], ['N', 'F']]) county.fact('PART_OF', `Region:${part!}`, `Region:${whole!}`);
county.node('Chain', 'c', { name: '链' }).node('Chain', 'far', { name: '别处的链' });
for (const [key, name, chain] of [['a', '甲', 'c'], ['b', '乙', 'c'], ['d', '丁', 'c'], ['x', '远', 'far']] as const) {
  county.node('Segment', key, { name }).fact('IN_CHAIN', `Segment:${key}`, `Chain:${chain}`);
}
county.fact('FEEDS', 'Segment:a', 'Segment:b', { essential: true, coefficient: 0.2 }).fact('FEEDS', 'Segment:b', 'Segment:d');
for (const [key, region, segment, annualOutput] of [['B1', 'H', 'b', 1000], ['A1', 'N', 'a', null], ['A2', 'N', 'a', null], ['X1', 'N', 'x', null]] as const) {
  county
    .node('Enterprise', key)
    .fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' })
    .fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade: 'CONFIRMED', annualOutput });
}
county.node('Association', 'z').fact('MEMBER_OF', 'Enterprise:A1', 'Association:z').fact('MEMBER_OF', 'Enterprise:B1', 'Association:z');

const HERE = 'territory: {regions: ["Region:H"]}';
const RANK = `segment { id } tier tierLabel tierReasons tierReasonLabels rank
  attractiveness { ...score } feasibility { ...score }`;
const SCORE = `fragment score on Score { value nullReason nullReasonLabel factors { kind label value nullReason nullReasonLabel weight amount of segments { id } explanation } }`;

describe('ranks of gaps by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(county);
  });
  afterAll(() => server.close());

  const known = (kind: string, label: string, value: number, amount: number | null, of: number | null, segments: readonly string[], explanation: string) => ({
    kind, label, value, nullReason: null, nullReasonLabel: null, weight: 1, amount, of, segments: segments.map((id) => ({ id })), explanation,
  });
  const unknown = (kind: string, label: string, nullReason: string, nullReasonLabel: string, explanation: string) => ({
    kind, label, value: null, nullReason, nullReasonLabel, weight: 1, amount: 0, of: 0, segments: [], explanation,
  });
  const score = (value: number, factors: readonly object[]) => ({ value, nullReason: null, nullReasonLabel: null, factors });
  const third = 1 - 2 / 3;
  const pool = Math.log10(3) / 3;

  test('give tier, reasons, scores and every factor with its figures, in Chinese', async () => {
    const query = `{ chainGaps(chain: "Chain:c", ${HERE}) { gaps { ${RANK} } segments { segment { id } rank tier tierLabel tierReasons tierReasonLabels attractiveness { value } feasibility { value } } } } ${SCORE}`;
    const { chainGaps } = (await server.api.ask(query)) as { chainGaps: Record<'gaps' | 'segments', readonly object[]> };
    expect(chainGaps.gaps).toEqual([
      {
        segment: { id: 'Segment:a' }, tier: 'WATCH', tierLabel: '关注', tierReasons: ['VERIFY_FIRST', 'ONE_HIGH'],
        tierReasonLabels: ['先核实：只是未见记录，也没有采购关系佐证', '吸引力与可行性一高一低'], rank: 1,
        attractiveness: score((1 + 1 + 1 + third) / 4, [
          known('LEAKAGE', '外流需求', 1, 200, 200, [], '外流需求 1.00：外流的采购（录入的加估算的）200 万元/年，全链最多的环节为 200 万元/年。'),
          known('ESSENTIAL', '关键程度', 1, null, null, ['Segment:b'], '关键程度 1.00：是在位环节的关键投入：乙。'),
          known('UNLOCKS', '带动下游', 1, 1, 1, [], '带动下游 1.00：从事本链的本地企业 1 家，其中 1 家从事它的直接下游。'),
          known('SCARCITY', '周边稀缺', third, 2, 3, [], '周边稀缺 0.33：从县到省能划定的 3 个圈层中，2 个已有。'),
        ]),
        feasibility: score((1 + pool + 0.2) / 3, [
          unknown('INPUTS', '上游在位', 'NO_INPUTS', '链上没有录入它的投入', '上游在位：无从得知，不参与评分（链上没有录入它的投入）。'),
          known('MARKET', '下游在位', 1, 1, 1, ['Segment:b'], '下游在位 1.00：直接去向环节 1 个，在位 1 个（乙）。'),
          known('POOL', '外地企业', pool, 2, 999, [], '外地企业 0.16：外地有 2 家在产企业从事它（999 家记满分，按对数）。'),
          known('TIES', '已有联系', 0.2, 1, 5, [], '已有联系 0.20：这些外地企业中 1 家与本地企业有采购、股权或商协会联系（5 家记满分）。'),
        ]),
      },
      {
        segment: { id: 'Segment:d' }, tier: 'DEFER', tierLabel: '暂缓', tierReasons: ['VERIFY_FIRST', 'BOTH_LOW'],
        tierReasonLabels: ['先核实：只是未见记录，也没有采购关系佐证', '吸引力与可行性都低于阈值'], rank: 2,
        attractiveness: score(1 / 4, [
          known('LEAKAGE', '外流需求', 0, 0, 200, [], '外流需求 0.00：外流的采购（录入的加估算的）0 万元/年，全链最多的环节为 200 万元/年。'),
          known('ESSENTIAL', '关键程度', 0, null, null, [], '关键程度 0.00：不是任何环节的关键投入。'),
          known('UNLOCKS', '带动下游', 0, 0, 1, [], '带动下游 0.00：从事本链的本地企业 1 家，其中 0 家从事它的直接下游。'),
          known('SCARCITY', '周边稀缺', 1, 0, 3, [], '周边稀缺 1.00：从县到省能划定的 3 个圈层中，0 个已有。'),
        ]),
        feasibility: score(1 / 3, [
          known('INPUTS', '上游在位', 1, 1, 1, ['Segment:b'], '上游在位 1.00：直接投入环节 1 个，在位 1 个（乙）。'),
          unknown('MARKET', '下游在位', 'NO_USERS', '链上没有录入它的去向', '下游在位：无从得知，不参与评分（链上没有录入它的去向）。'),
          known('POOL', '外地企业', 0, 0, 999, [], '外地企业 0.00：外地有 0 家在产企业从事它（999 家记满分，按对数）。'),
          known('TIES', '已有联系', 0, 0, 5, [], '已有联系 0.00：这些外地企业中 0 家与本地企业有采购、股权或商协会联系（5 家记满分）。'),
        ]),
      },
    ]);
    expect(chainGaps.segments[1]).toEqual({ segment: { id: 'Segment:b' }, rank: null, tier: null, tierLabel: null, tierReasons: [], tierReasonLabels: [], attractiveness: null, feasibility: null });
  });

  test('say the same in English, with the weights and thresholds asked for', async () => {
    const query = `{ chainGaps(chain: "Chain:c", ${HERE}, options: {ranking: {weights: {market: 0, pool: 0, ties: 3}, fullTies: 1, priorityFrom: 0.9}}) {
      gaps { segment { id } tier tierLabel tierReasons tierReasonLabels feasibility { value factors { weight explanation } } }
      rankStability { variations unchanged explanation first { chain { id } segment { id } rank best worst } }
      parameters { ranking { priorityFrom fullPoolMagnitude fullTies weights { kind label weight } } }
    } }`;
    const { chainGaps } = (await server.api.ask(query, {}, { 'accept-language': 'en' })) as { chainGaps: { gaps: readonly object[] } & Record<string, unknown> };
    expect(chainGaps.gaps[0]).toEqual({
      segment: { id: 'Segment:a' }, tier: 'WATCH', tierLabel: 'watch', tierReasons: ['VERIFY_FIRST', 'ONE_HIGH'],
      tierReasonLabels: ['verify first: it is only not recorded, and no purchase stands behind it', 'of attractiveness and feasibility one reaches the threshold'],
      feasibility: {
        value: 1,
        factors: [
          { weight: 1, explanation: 'inputs: not known, no part of the score (no input of it is recorded in the chain).' },
          { weight: 0, explanation: 'market 1.00: of 1 direct user, 1 present (乙).' },
          { weight: 0, explanation: 'pool 0.16: 2 producing companies elsewhere do it (999 make a full pool, on a logarithmic scale).' },
          { weight: 3, explanation: 'ties 1.00: 1 of the companies elsewhere have a purchase, a share or a chamber in common with a company here (1 make full ties).' },
        ],
      },
    });
    const range = (segment: string, rank: number) => ({ chain: { id: 'Chain:c' }, segment: { id: `Segment:${segment}` }, rank, best: rank, worst: rank });
    expect(chainGaps.rankStability).toEqual({
      variations: 16, unchanged: 16, explanation: 'With each weight moved by 20 % alone, 16 variations, the first 2 keep their ranks every time.', first: [range('a', 1), range('d', 2)],
    });
    const weight = (kind: string, label: string, of: number) => ({ kind, label, weight: of });
    expect(chainGaps.parameters).toEqual({
      ranking: {
        priorityFrom: 0.9, fullPoolMagnitude: 3, fullTies: 1,
        weights: [
          weight('LEAKAGE', 'leakage', 1), weight('ESSENTIAL', 'essential', 1), weight('UNLOCKS', 'unlocks', 1), weight('SCARCITY', 'scarcity', 1),
          weight('INPUTS', 'inputs', 1), weight('MARKET', 'market', 0), weight('POOL', 'pool', 0), weight('TIES', 'ties', 3),
        ],
      },
    });
  });

  test('are given over all chains of the place, which a chain that nobody there works in is not', async () => {
    const query = `{ priorityGaps(${HERE}) {
      totalCount asOf chains { id } chainsLeftOut nodes { rank chain { id } gap { segment { id } rank tier } } stability { variations unchanged explanation } parameters { minGrade ranking { fullTies } }
    } }`;
    expect(await server.api.ask(query)).toEqual({
      priorityGaps: {
        totalCount: 2, asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, chains: [{ id: 'Chain:c' }], chainsLeftOut: 1,
        nodes: [
          { rank: 1, chain: { id: 'Chain:c' }, gap: { segment: { id: 'Segment:a' }, rank: 1, tier: 'WATCH' } },
          { rank: 2, chain: { id: 'Chain:c' }, gap: { segment: { id: 'Segment:d' }, rank: 2, tier: 'DEFER' } },
        ],
        stability: { variations: 16, unchanged: 16, explanation: '各项权重单独上下浮动 20%，共试算 16 次，前 2 名次序都不变。' },
        parameters: { minGrade: 'PROBABLE', ranking: { fullTies: 5 } },
      },
    });
  });

  test('refuse what cannot be a weight or a threshold', async () => {
    const refused = (ranking: string) => server.api.refusals(`{ chainGaps(chain: "Chain:c", ${HERE}, options: {ranking: {${ranking}}}) { revision } }`);
    const out = (argument: string, value: number, min: number, max: number): readonly unknown[] => [expect.objectContaining({ code: 'BAD_ARGUMENT', argument, value, min, max })];
    expect(await refused('weights: {leakage: -1}')).toEqual(out('options.ranking.weights.leakage', -1, 0, 100));
    expect(await refused('priorityFrom: 1.5')).toEqual(out('options.ranking.priorityFrom', 1.5, 0, 1));
    expect(await refused('fullPoolMagnitude: 0')).toEqual(out('options.ranking.fullPoolMagnitude', 0, 1, 9));
    expect(await refused('fullTies: 0')).toEqual(out('options.ranking.fullTies', 0, 1, 1_000));
  });

  test('are paged through while the graph stands still, and begin again once it has changed', async () => {
    const page = (after: string | null) =>
      `{ priorityGaps(${HERE}, first: 1${after === null ? '' : `, after: "${after}"`}) { nodes { rank } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const first = (await server.api.ask(page(null))) as { priorityGaps: { pageInfo: { endCursor: string } } };
    const { endCursor } = first.priorityGaps.pageInfo;
    const cursor: unknown = expect.any(String);
    expect(first).toEqual({ priorityGaps: { nodes: [{ rank: 1 }], pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: cursor } } });
    expect(await server.api.ask(page(endCursor))).toEqual({ priorityGaps: { nodes: [{ rank: 2 }], pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: cursor } } });
    expect(await server.api.refusals(page('AAAA'))).toEqual([expect.objectContaining({ code: 'BAD_CURSOR' })]);
    await removeCompany(server.database, 'X1');
    expect(await server.api.refusals(page(endCursor))).toEqual([expect.objectContaining({ code: 'CURSOR_STALE' })]);
  });
});
