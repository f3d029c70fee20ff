import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/*
 * The place is H. In chain c: u feeds s, v feeds s, s feeds w; W in H does w, U in H does u, nobody here does s or v. In chain d, of which nobody here
 * does anything, is only 丙. 来 in Z does s and 丙 and sells to W; 半 does a part of s and is suspended; 贸 trades; 自 claims; 无 does nothing; 孤 does what is in no chain; 迁 has left.
 */
const graph = new GraphBuilder();
for (const key of ['H', 'Z']) graph.node('Region', key, { name: key === 'H' ? '示例县' : '别处', level: 'COUNTY' });
graph.node('Park', 'p', { name: '示例园', leadingIndustries: ['铸件'], freeLandMu: 30 }).fact('IN_REGION', 'Park:p', 'Region:H');
graph.node('Chain', 'c', { name: '甲链' }).node('Chain', 'd', { name: '乙链' });
for (const [key, name, chain] of [['s', '精密铸件', 'c'], ['s1', '泵体', null], ['u', '生铁', 'c'], ['v', '模具', 'c'], ['w', '整机', 'c'], ['x', '丙', 'd'], ['y', '孤', null]] as const) {
  graph.node('Segment', key, { name });
  if (chain !== null) graph.fact('IN_CHAIN', `Segment:${key}`, `Chain:${chain}`);
}
graph.fact('PART_OF', 'Segment:s1', 'Segment:s');
graph.fact('FEEDS', 'Segment:u', 'Segment:s').fact('FEEDS', 'Segment:v', 'Segment:s', { essential: true }).fact('FEEDS', 'Segment:s', 'Segment:w');
const company = (key: string, place: string, segments: readonly string[], values: object = {}, does: object = {}): void => {
  graph.node('Enterprise', key, values).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${place}`, { role: 'PLANT' });
  for (const segment of segments) graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { key: `${key}-${segment}`, role: 'PRODUCER', grade: 'CONFIRMED', ...does });
};
company('W', 'H', ['w']);
company('U', 'H', ['u']);
company('来', 'Z', ['s', 'x']);
company('半', 'Z', ['s1'], { status: 'SUSPENDED' });
company('贸', 'Z', ['s'], {}, { role: 'TRADER' });
company('自', 'Z', ['s'], {}, { grade: 'CLAIMED' });
company('无', 'Z', []);
company('孤', 'Z', ['y']);
company('迁', 'Z', ['s'], { status: 'MOVED_OUT' });
company('整', 'Z', ['w']);
graph.fact('SUPPLIES', 'Enterprise:来', 'Enterprise:W', { confidence: 0.9 });
graph.fact('LOCATED_IN', 'Enterprise:来', 'Park:p', { role: 'REGISTERED' });

const id = (kind: string, key: string) => ({ id: `${kind}:${key}` });
const HERE = 'territory: {regions: ["Region:H"]}';

describe('what a company that called would mean for a place, by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph);
  });
  afterAll(() => server.close());
  const fit = (key: string, fields: string, args = '') => server.api.ask(`{ enterpriseFit(enterprise: "Enterprise:${key}", ${HERE}${args}) { ${fields} } }`) as Promise<{ enterpriseFit: { gaps: readonly object[] } }>;

  test('lists the gaps that it would fill, ranked as in priorityGaps, each as a target with its park and introductions', async () => {
    const gap = 'segment { id } state tier tierReasons attractiveness { value } feasibility { value }';
    const { enterpriseFit } = await fit('来', `enterprise { id } inTerritory placeCount standing segments { id } gapCount nothing nothingLabel coverage { chains gaps operations operationsCounted } parameters { minGrade }
      gaps { rank chain { id } way wayLabel operations { id } gap { ${gap} } target { score park { id } factors { kind value } introductions { paths { enterprises { id } confidence } } } cultivation { score } profile { inputsLacking { segment { id } } } explanation }
      buyers { segment { id } enterprises { id } } suppliers { segment { id } enterprises { id } } lacking { segment { id } essential } summary`);
    const { priorityGaps } = (await server.api.ask(`{ priorityGaps(${HERE}) { nodes { rank chain { id } gap { ${gap} } } } }`)) as {
      priorityGaps: { nodes: readonly { gap: { segment: object } }[] };
    };
    const ranked = priorityGaps.nodes.find(({ gap: { segment } }) => JSON.stringify(segment).includes('Segment:s"'))!;
    const { investmentTargets } = (await server.api.ask(`{ investmentTargets(segment: "Segment:s", ${HERE}) { nodes { enterprise { id } score park { id } factors { kind value } introductions { paths { enterprises { id } confidence } } } } }`)) as {
      investmentTargets: { nodes: readonly { enterprise: { id: string } }[] };
    };
    const found = investmentTargets.nodes.find(({ enterprise }) => enterprise.id === 'Enterprise:来')!;
    const target = Object.fromEntries(Object.entries(found).filter(([name]) => name !== 'enterprise'));
    expect(enterpriseFit).toMatchObject({
      enterprise: id('Enterprise', '来'), inTerritory: false, placeCount: 2, standing: null, segments: [id('Segment', 's'), id('Segment', 'x')], gapCount: 2, nothing: null, nothingLabel: null,
      coverage: { chains: 2, gaps: 3, operations: 2, operationsCounted: 2 }, parameters: { minGrade: 'PROBABLE' },
      gaps: [
        {
          ...ranked, way: 'DIRECT', wayLabel: '所载环节就是它', operations: [id('Fact', '来-s')], target, cultivation: null, profile: { inputsLacking: [{ segment: id('Segment', 'v') }] },
        },
        { rank: null, chain: id('Chain', 'd'), way: 'DIRECT', gap: { segment: id('Segment', 'x'), state: 'VACANT' }, cultivation: null },
      ],
      buyers: [{ segment: id('Segment', 'w'), enterprises: [id('Enterprise', 'W')] }],
      suppliers: [{ segment: id('Segment', 'u'), enterprises: [id('Enterprise', 'U')] }],
      lacking: [{ segment: id('Segment', 'v'), essential: true }],
    });
    expect(target).toMatchObject({ park: id('Park', 'p'), introductions: { paths: [{ enterprises: [id('Enterprise', 'W'), id('Enterprise', '来')], confidence: 0.9 }] } });
    expect(enterpriseFit).toMatchObject({ summary: expect.stringMatching(/^来不在示例县。它能补本地 2 个短板：产业链“甲链”的“精密铸件”（断点，.*全地第 1 位）、产业链“乙链”的“丙”（空白环节，.*本地没有企业从事这条链，不参与全地排序）。它的投入中本地没有企业从事的：“模具”。$/) as unknown });
  });

  test('a company that does a part fills it too, and its bad standing is marked', async () => {
    expect(await fit('半', 'standing standingLabel gaps { way operations { id } gap { segment { id } } target { standing } }')).toEqual({
      enterpriseFit: { standing: 'SUSPENDED', standingLabel: '停产', gaps: [{ way: 'PART', operations: [id('Fact', '半-s1')], gap: { segment: id('Segment', 's') }, target: { standing: 'SUSPENDED' } }] },
    });
  });

  test('a company that is here already is answered for by how it could grow', async () => {
    expect(await fit('U', 'inTerritory gaps { way gap { segment { id } } target { score } cultivation { kind needs { kind needed } } } summary')).toMatchObject({
      enterpriseFit: {
        inTerritory: true,
        gaps: [{ way: 'NEAR', gap: { segment: id('Segment', 's') }, target: null, cultivation: { kind: 'UPSTREAM', needs: [{ kind: 'UPGRADE', needed: true }, { kind: 'SCALE_UP', needed: null }] } }],
        summary: expect.stringMatching(/^U已在示例县，以下按培育来答。可培育它去补本地 1 个短板：/) as unknown,
      },
    });
  });

  test.each([
    ['迁', 'HAS_LEFT', '迁不在示例县。录入的状态是迁出。没有它能补的短板：企业已迁出或注销。'],
    ['无', 'NO_SEGMENT', '无不在示例县。没有它能补的短板：没有录入它从事任何环节。'],
    ['贸', 'ONLY_TRADES', '贸不在示例县。没有它能补的短板：录入的只是贸易，不算从事。'],
    ['自', 'BELOW_GRADE', '自不在示例县。没有它能补的短板：它从事环节的记录可信等级不足。'],
    ['孤', 'IN_NO_CHAIN', '孤不在示例县。没有它能补的短板：它从事的环节不在任何产业链中。'],
    ['整', 'NO_GAP', '整不在示例县。没有它能补的短板：它从事的环节在本地没有短板。它的投入中本地没有企业从事的：“精密铸件”。'],
  ])('%s fits nothing, and it is said why: %s', async (key, nothing, summary) => {
    expect(await fit(key, 'gapCount gaps { rank } nothing summary')).toEqual({ enterpriseFit: { gapCount: 0, gaps: [], nothing, summary } });
  });

  test('refuses what is not there and what is out of range, each with its code', async () => {
    expect(await server.api.refusals(`{ enterpriseFit(enterprise: "Enterprise:none", ${HERE}) { gapCount } }`)).toEqual([{ code: 'NOT_FOUND', id: 'Enterprise:none', argument: 'enterprise' }]);
    expect(await server.api.refusals(`{ enterpriseFit(enterprise: "Enterprise:W", ${HERE}, first: 0) { gapCount } }`)).toEqual([{ code: 'BAD_ARGUMENT', argument: 'first', value: 0, min: 1, max: 100 }]);
  });
});
