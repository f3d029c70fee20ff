import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/* Wanted in H: s, of at least 1,000. u (essential) and v feed it, only u is done in H; s feeds w, done in H by W, which buys s for 300 from Z; W2 buys it without a value. */
const graph = new GraphBuilder();
for (const key of ['H', 'Z']) graph.node('Region', key, { name: key === 'H' ? '示例县' : '别处', level: 'COUNTY' });
graph.node('Park', 'p', { name: '示例园', leadingIndustries: ['铸件'], freeLandMu: 30, powerKva: 500 }).fact('IN_REGION', 'Park:p', 'Region:H');
graph.node('Park', 'q', { name: '他园', leadingIndustries: ['纺织'] }).fact('IN_REGION', 'Park:q', 'Region:H');
graph.node('Chain', 'c', { name: '链' });
for (const [key, name] of [['s', '精密铸件'], ['u', '生铁'], ['v', '模具'], ['w', '整机'], ['x', '别的']] as const) {
  graph.node('Segment', key, { name, ...(key === 's' ? { minScale: 1_000, gb4754: ['3391'], keywords: ['泵体'] } : {}) }).fact('IN_CHAIN', `Segment:${key}`, 'Chain:c');
}
graph.fact('FEEDS', 'Segment:v', 'Segment:s', { key: 'feed-v' }).fact('FEEDS', 'Segment:u', 'Segment:s', { key: 'feed-u', essential: true }).fact('FEEDS', 'Segment:s', 'Segment:w', { key: 'feed-w', essential: false });
for (const [key, segment, place] of [['U', 'u', 'H'], ['W', 'w', 'H'], ['W2', 'w', 'H'], ['S', 's', 'Z']] as const) {
  graph.node('Enterprise', key, { name: `示例${key}` }).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${place}`, { role: 'PLANT' });
  graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
}
graph.fact('SUPPLIES', 'Enterprise:S', 'Enterprise:W', { key: 'buys', segment: 's', annualValue: 300 }).fact('SUPPLIES', 'Enterprise:S', 'Enterprise:W2', { key: 'buys-2', segment: 's' });

const id = (kind: string, key: string) => ({ id: `${kind}:${key}` });
const FIELDS = `segment { id } chain { id } gb4754 keywords coverage { inputs buyers purchases purchasesWithValue parks parksStating } parameters { presentFrom }
  market { minScale minScaleNullReason demand { value recorded estimated basis } upper upperNullReason upperNullReasonLabel verdict verdictLabel explanation }
  inputsAtHand { segment { id } essential enterpriseCount enterprises { id } facts { id } } inputsLacking { segment { id } essential enterpriseCount } buyersAtHand { segment { id } essential enterpriseCount enterprises { id } } buyersLacking { segment { id } }
  boughtElsewhere { enterprise { id } links value valueNullReason valueNullReasonLabel facts { id } } boughtElsewhereCount
  parks { park { id freeLandMu } industries unstated unstatedLabels } noParkReason noParkReasonLabel text`;

describe('target profiles by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph);
  });
  afterAll(() => server.close());

  test('say what kind of company would fill a segment and what it would find, and what is not known', async () => {
    const { targetProfile } = await server.api.ask(`{ targetProfile(segment: "Segment:s", territory: {regions: ["Region:H"]}, asOf: "2024-06-01") { ${FIELDS} } }`);
    expect(targetProfile).toEqual({
      segment: id('Segment', 's'), chain: id('Chain', 'c'), gb4754: ['3391'], keywords: ['泵体'], parameters: { presentFrom: 'PRODUCING' },
      coverage: { inputs: 2, buyers: 1, purchases: 2, purchasesWithValue: 1, parks: 2, parksStating: 2 },
      market: {
        minScale: 1000, minScaleNullReason: null, demand: { value: 300, recorded: 300, estimated: 0, basis: 'VALUE' }, upper: null, upperNullReason: 'PURCHASES_UNVALUED', upperNullReasonLabel: '有采购关系没有金额',
        verdict: 'OPEN', verdictLabel: '已知需求低于最小经济规模，但需求记录不全，尚不能判断',
        explanation: '最小经济规模 1000 万元/年；已知的本地需求 300 万元/年（录入 300 万元/年，估算 0 万元/年），上限不明（有采购关系没有金额）；已知需求低于最小经济规模，但需求记录不全，尚不能判断。',
      },
      inputsAtHand: [{ segment: id('Segment', 'u'), essential: true, enterpriseCount: 1, enterprises: [id('Enterprise', 'U')], facts: [id('Fact', 'feed-u')] }],
      inputsLacking: [{ segment: id('Segment', 'v'), essential: null, enterpriseCount: 0 }],
      buyersAtHand: [{ segment: id('Segment', 'w'), essential: false, enterpriseCount: 2, enterprises: [id('Enterprise', 'W'), id('Enterprise', 'W2')] }],
      buyersLacking: [],
      boughtElsewhere: [
        { enterprise: id('Enterprise', 'W'), links: 1, value: 300, valueNullReason: null, valueNullReasonLabel: null, facts: [id('Fact', 'buys')] },
        { enterprise: id('Enterprise', 'W2'), links: 1, value: null, valueNullReason: 'NO_VALUES', valueNullReasonLabel: '采购关系没有金额', facts: [id('Fact', 'buys-2')] },
      ],
      boughtElsewhereCount: 2,
      parks: [{ park: { id: 'Park:p', freeLandMu: 30 }, industries: ['铸件'], unstated: ['HEAT', 'GAS', 'SEWAGE'], unstatedLabels: ['供热', '供气', '污水处理'] }],
      noParkReason: null, noParkReasonLabel: null,
      text:
        '示例县拟招引从事“精密铸件”的企业（国民经济行业代码 3391；产品如泵体）。本地可供给它的有“生铁”（1 家，关键投入）。本地尚缺的投入有“模具”。本地可向它采购的有“整机”（2 家）。' +
        '现从外地采购它的本地企业有示例W、示例W2，填报的金额合计 300 万元/年。最小经济规模 1000 万元/年；已知的本地需求 300 万元/年（录入 300 万元/年，估算 0 万元/年），上限不明（有采购关系没有金额）；' +
        '已知需求低于最小经济规模，但需求记录不全，尚不能判断。主导产业相合的园区：示例园（可供地 30 亩）。以上据 2024-06-01 有效的记录；未录入的不等于没有。',
    });
  });

  test('of a segment of an analysis is the same, in English too; of one of which nothing is known it says so', async () => {
    const english = (query: string) => server.api.ask(query, {}, { 'accept-language': 'en' });
    const own = await english(`{ targetProfile(segment: "Segment:s", territory: {regions: ["Region:H"]}, asOf: "2024-06-01") { ${FIELDS} } }`);
    const fields = `segments { segment { id } profile { ${FIELDS} } }`;
    const { chainGaps } = (await english(`{ chainGaps(chain: "Chain:c", territory: {regions: ["Region:H"]}, asOf: "2024-06-01") { ${fields} } }`)) as { chainGaps: { segments: readonly { profile: object }[] } };
    expect(chainGaps.segments[0]!.profile).toEqual(own.targetProfile);
    expect(chainGaps.segments[4]!.profile).toMatchObject({
      market: { minScaleNullReason: 'MIN_SCALE_UNSTATED', upperNullReason: 'NO_DEMAND', verdict: 'UNKNOWN' }, inputsAtHand: [], boughtElsewhereCount: 0, parks: [], noParkReason: 'NONE_FITS',
      text:
        '示例县 seeks a company that does "别的". Its minimum economic scale is not stated; demand here is not known in money, without an upper bound (no demand is known in money); no minimum economic scale is stated, or no demand is known. ' +
        'It is among the leading industries of no park here. All this by the records in force on 2024-06-01; not recorded is not the same as absent.',
    });
  });
});
