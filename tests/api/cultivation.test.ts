import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/*
 * Wanted in H: s, of at least 1,000. In H: 同 does it with an output of 400 and is below scale; 部 does its part; 停 is suspended in it; 兄 does
 * another part of its whole; 上 what feeds it, 下 what it feeds. 远 does the same in Z. A trader and a company that has left are not near.
 */
const graph = new GraphBuilder();
for (const key of ['H', 'Z']) graph.node('Region', key, { level: 'COUNTY' });
graph.node('Chain', 'c', { name: '链' }).node('Chain', 'd', { name: '另一条链' });
for (const [key, name] of [['w', '整机'], ['s', '甲'], ['p', '甲件'], ['t', '乙'], ['u', '原料'], ['v', '成品'], ['x', '孤']] as const) graph.node('Segment', key, { name, minScale: key === 's' ? 1_000 : null });
for (const key of ['s', 'p', 't', 'u', 'v']) graph.fact('IN_CHAIN', `Segment:${key}`, 'Chain:c');
graph.fact('IN_CHAIN', 'Segment:s', 'Chain:d').fact('IN_CHAIN', 'Segment:v', 'Chain:d');
graph.fact('PART_OF', 'Segment:s', 'Segment:w').fact('PART_OF', 'Segment:t', 'Segment:w').fact('PART_OF', 'Segment:p', 'Segment:s');
graph.fact('FEEDS', 'Segment:u', 'Segment:s').fact('FEEDS', 'Segment:s', 'Segment:v');
const company = (key: string, segment: string, values: object = {}, does: object = {}, place = 'H'): void => {
  graph.node('Enterprise', key, values).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${place}`, { role: 'PLANT' });
  graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { key: `does-${key}`, role: 'PRODUCER', grade: 'CONFIRMED', ...does });
};
company('1同', 's', { scale: 'BELOW_SCALE' }, { annualOutput: 400 });
company('2部', 'p', { scale: 'INDUSTRY_ABOVE_SCALE' }, { annualOutput: 2_000 });
company('3停', 's', { status: 'SUSPENDED', scale: 'INDUSTRY_ABOVE_SCALE' });
company('4兄', 't');
company('5上', 'u');
company('6下', 'v');
company('7远', 's', {}, {}, 'Z');
company('8贸', 's', {}, { role: 'TRADER' });
company('9迁', 's', { status: 'MOVED_OUT' });
graph.fact('SUPPLIES', 'Enterprise:5上', 'Enterprise:1同').fact('SUPPLIES', 'Enterprise:1同', 'Enterprise:6下').fact('SUPPLIES', 'Enterprise:7远', 'Enterprise:6下');
graph.fact('HOLDS', 'Enterprise:2部', 'Title:HIGH_TECH');

const CULTIVATION = 'cultivationTargets(segment: "Segment:s", territory: {regions: ["Region:H"]}';
const id = (kind: string, key: string) => ({ id: `${kind}:${key}` });

describe('companies to grow by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph);
  });
  afterAll(() => server.close());

  const known = (kind: string, value: number, explanation: string, amount: number | null = null, of: number | null = null) => ({ kind, value, nullReason: null, weight: 1, amount, of, explanation });
  const unknown = (kind: string, nullReason: string, explanation: string) => ({ kind, value: null, nullReason, weight: 1, amount: null, of: null, explanation });

  test('are those near the segment, best first, with facts, factors and what each would need', async () => {
    const { cultivationTargets } = (await server.api.ask(`{ ${CULTIVATION}) { totalCount chain { id } coverage { enterprises inChain candidates withOutput withScale withLocalTrade minScale }
      nodes { enterprise { id } kind label score scored segments { id } operations { id } output outputNullReason outputNullReasonLabel standing standingLabel
        factors { kind value nullReason weight amount of explanation } needs { kind label needed nullReason nullReasonLabel explanation } explanation } } }`)) as {
      cultivationTargets: { nodes: readonly { enterprise: object; kind: string }[] };
    };
    expect(cultivationTargets).toEqual({
      totalCount: 6, chain: id('Chain', 'c'), nodes: expect.any(Array) as unknown,
      coverage: { enterprises: 7, inChain: 6, candidates: 6, withOutput: 2, withScale: 3, withLocalTrade: 3, minScale: 1000 },
    });
    // (0.8 + 0 + 1 + 1 + 0.5) / 5, (1 + 2/3 + 0.4 + 0 + 0) / 5, (0.6 + 0 + 1 + 0) / 4, and without capacity and scale: (0.4 + 1/3 + 0) / 3 and (0.5 + 0 + 0) / 3.
    expect(cultivationTargets.nodes.map(({ enterprise, kind }) => [enterprise, kind])).toEqual([
      [id('Enterprise', '2部'), 'PART'], [id('Enterprise', '1同'), 'SAME'], [id('Enterprise', '3停'), 'DORMANT'],
      [id('Enterprise', '5上'), 'UPSTREAM'], [id('Enterprise', '6下'), 'DOWNSTREAM'], [id('Enterprise', '4兄'), 'SIBLING'],
    ]);
    const [part, same, dormant, upstream] = cultivationTargets.nodes;
    expect(part).toMatchObject({ score: 3.3 / 5, segments: [id('Segment', 'p')], operations: [id('Fact', 'does-2部')], output: 2000, needs: [] });
    expect(same).toEqual({
      enterprise: id('Enterprise', '1同'), kind: 'SAME', label: '在产，正做本环节', score: (1 + 2 / 3 + 0.4) / 5, scored: true, segments: [id('Segment', 's')], operations: [id('Fact', 'does-1同')],
      output: 400, outputNullReason: null, outputNullReasonLabel: null, standing: null, standingLabel: null,
      factors: [
        known('CLOSENESS', 1, '接近程度 1.00：在产，正做本环节。'),
        known('LOCAL_TRADE', 2 / 3, '本地往来 0.67：与 2 家本地企业有供应往来（3 家记满分）。', 2, 3),
        known('CAPACITY', 0.4, '产出规模 0.40：所载环节填报的产值 400 万元/年，环节的最小经济规模 1000 万元/年。', 400, 1000),
        known('SCALE', 0, '规模 0.00：规下。'),
        known('TITLES', 0, '称号 0.00：没有录入称号。'),
      ],
      needs: [
        { kind: 'EXPANSION', label: '扩产', needed: true, nullReason: null, nullReasonLabel: null, explanation: '扩产：填报的产值 400 万元/年，低于最小经济规模 1000 万元/年。' },
        { kind: 'SCALE_UP', label: '小升规', needed: true, nullReason: null, nullReasonLabel: null, explanation: '小升规：录入的规模是规下。' },
      ],
      explanation: '1同在产，正做本环节（所载环节：“甲”）。所需：扩产、小升规。',
    });
    expect(dormant).toMatchObject({
      score: 1.6 / 4, output: null, outputNullReason: 'OUTPUT_UNSTATED', outputNullReasonLabel: '企业没有填报产值', standing: 'SUSPENDED', standingLabel: '停产',
      factors: [known('CLOSENESS', 0.6, '接近程度 0.60：停产或重整，原做本环节。'), {}, unknown('CAPACITY', 'OUTPUT_UNSTATED', '产出规模：无从得知，不参与评分（企业没有填报产值）。'), known('SCALE', 1, '规模 1.00：规上工业。'), {}],
      explanation: '3停停产或重整，原做本环节（所载环节：“甲”）。所需：复产。是否须扩产无从判断（企业没有填报产值）。',
    });
    expect(upstream).toMatchObject({
      needs: [
        { kind: 'UPGRADE', needed: true, explanation: '技改：做的是相近的环节，须改造或新上本环节的产线（最小经济规模 1000 万元/年）。' },
        { kind: 'SCALE_UP', needed: null, nullReason: 'SCALE_UNSTATED', nullReasonLabel: '没有录入规模', explanation: '是否须小升规无从判断（没有录入规模）。' },
      ],
    });
  });

  test('of a segment of an analysis are the same; in English too', async () => {
    const page = 'totalCount revision asOf chain { id } nodes { enterprise { id } kind label score explanation needs { label explanation } } parameters { cultivation { weights { kind label weight } fullTrade } }';
    const options = 'options: {cultivation: {weights: {titles: 0}, fullTrade: 1}}';
    const english = (query: string) => server.api.ask(query, {}, { 'accept-language': 'en' });
    const { cultivationTargets } = (await english(`{ ${CULTIVATION}, chain: "Chain:c", ${options}) { ${page} } }`)) as { cultivationTargets: { nodes: readonly object[] } };
    expect(await english(`{ chainGaps(chain: "Chain:c", territory: {regions: ["Region:H"]}, ${options}) { segments { segment { id } cultivation { ${page} } } } }`)).toMatchObject({
      chainGaps: { segments: [{}, { segment: id('Segment', 's'), cultivation: cultivationTargets }, {}, {}, {}] },
    });
    expect(cultivationTargets).toMatchObject({
      parameters: { cultivation: { fullTrade: 1, weights: [['CLOSENESS', 'closeness', 1], ['LOCAL_TRADE', 'trade here', 1], ['CAPACITY', 'capacity', 1], ['SCALE', 'scale', 1], ['TITLES', 'titles', 0]].map(([kind, label, weight]) => ({ kind, label, weight })) } },
    });
    expect(cultivationTargets.nodes).toContainEqual({
      enterprise: id('Enterprise', '1同'), kind: 'SAME', label: 'does it already', score: 2.4 / 4, explanation: '1同 does it already (stated: "甲"). It would need: expansion and growing above designated size.',
      needs: [
        { label: 'expansion', explanation: 'Expansion: its stated output of 4 million CNY a year is below the minimum economic scale of 10 million CNY a year.' },
        { label: 'growing above designated size', explanation: 'Growing above designated size: it is recorded as below designated size.' },
      ],
    });
  });

  test('go by the links of the chain asked for, and are paged through', async () => {
    const ask = (rest: string) => server.api.ask(`{ ${CULTIVATION}, chain: "Chain:d"${rest}) { totalCount chain { id } nodes { enterprise { id } } pageInfo { hasNextPage endCursor } } }`) as Promise<{ cultivationTargets: { pageInfo: { endCursor: string } } }>;
    const first = await ask(', first: 3');
    // In d only 成品 is a neighbour, and 乙 is not there.
    expect(first).toMatchObject({ cultivationTargets: { totalCount: 4, chain: id('Chain', 'd'), nodes: ['2部', '1同', '3停'].map((key) => ({ enterprise: id('Enterprise', key) })), pageInfo: { hasNextPage: true } } });
    expect(await ask(`, after: "${first.cultivationTargets.pageInfo.endCursor}"`)).toMatchObject({ cultivationTargets: { nodes: [{ enterprise: id('Enterprise', '6下') }], pageInfo: { hasNextPage: false } } });
  });

  test('refuse what is not there and what is out of range, each with its code', async () => {
    expect(await server.api.refusals('{ cultivationTargets(segment: "Segment:x", territory: {regions: ["Region:H"]}) { totalCount } }')).toEqual([{ code: 'NOT_FOUND', id: 'Segment:x', argument: 'segment', lacks: 'chain' }]);
    expect(await server.api.refusals(`{ ${CULTIVATION}, options: {cultivation: {fullTrade: 0.5}}) { totalCount } }`)).toEqual([{ code: 'BAD_ARGUMENT', argument: 'options.cultivation.fullTrade', value: 0.5, min: 1, max: 1000 }]);
    expect(await server.api.refusals(`{ ${CULTIVATION}, options: {cultivation: {weights: {closeness: 0, localTrade: 0, capacity: 0, scale: 0, titles: 0}}}) { totalCount } }`)).toEqual([{ code: 'BAD_ARGUMENT', argument: 'options.cultivation.weights', counts: 'weights' }]);
  });
});
