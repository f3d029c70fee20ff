import { everyField } from '../testkit/apiClient.js';
import { everyNoun } from '../testkit/everyNoun.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const COMPANY = 'Enterprise:91430000MA4L1ABC2X';
const of = (typename: string, ...ids: readonly string[]) => ids.map((id) => ({ __typename: typename, id }));
const listed = (...ids: readonly string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });

/** Every field of every noun, once with all of it stated and once with nothing: lists are empty then, figures null. */
const NOUNS: readonly (readonly [string, string, object])[] = [
  ['Region', 'Region:431221', {
    id: 'Region:431221', key: '431221', name: '中方县', aliases: ['中方'], level: 'COUNTY', levelLabel: '县级', validFrom: '1997-11-29', validTo: '2099-01-01',
    successors: ['431299'], fictional: false, source: 'GB/T 2260', note: '新县',
    parents: of('Region', 'Region:431200'), children: listed(), parks: of('Park', 'Park:park'),
    near: of('NearLink', 'Fact:near', 'Fact:near-2'), indicators: of('Indicator', 'Indicator:gdp'),
  }],
  ['Region', 'Region:431200', {
    id: 'Region:431200', key: '431200', name: '怀化市', aliases: [], level: 'PREFECTURE', levelLabel: '地级', validFrom: null, validTo: null, successors: [], fictional: null, source: null,
    note: null, parents: of('Region', 'Region:430000'), children: listed('Region:431221', 'Region:431225'), parks: [], near: of('NearLink', 'Fact:near-2'), indicators: [],
  }],
  ['Park', 'Park:park', {
    id: 'Park:park', key: 'park', name: '中方产业园', aliases: ['中方园区'], level: 'PROVINCIAL', levelLabel: '省级', areaMu: 9000, freeLandMu: 800.5, powerKva: 50000, heatTonnesPerHour: 20,
    gasCubicMetresPerDay: 30000, sewageTonnesPerDay: 10000, leadingIndustries: ['装备', '食品'], source: '园区', note: '一园两县',
    regions: of('Region', 'Region:431221', 'Region:431225'), indicators: of('Indicator', 'Indicator:gdp'),
  }],
  ['Park', 'Park:plain', {
    id: 'Park:plain', key: 'plain', name: '工业集中区', aliases: [], level: null, levelLabel: null, areaMu: null, freeLandMu: null, powerKva: null, heatTonnesPerHour: null,
    gasCubicMetresPerDay: null, sewageTonnesPerDay: null, leadingIndustries: [], source: null, note: null, regions: of('Region', 'Region:431225'), indicators: [],
  }],
  ['Chain', 'Chain:bridge', {
    id: 'Chain:bridge', key: 'bridge', name: '桥隧装备', aliases: ['桥梁隧道装备'], kind: 'STAGED', kindLabel: '上中下游型', source: '县志', note: '主链',
    segments: listed('Segment:form', 'Segment:steel', 'Segment:test'), leaders: of('Leadership', 'Fact:leads'), indicators: of('Indicator', 'Indicator:aim'),
  }],
  ['Chain', 'Chain:wine', { id: 'Chain:wine', key: 'wine', name: '白酒', aliases: [], kind: null, kindLabel: null, source: null, note: null, segments: listed('Segment:test'), leaders: [], indicators: [] }],
  ['Segment', 'Segment:form', {
    id: 'Segment:form', key: 'form', name: '模板', aliases: ['钢模板'], tradability: 'RING', tradabilityLabel: '一小时圈', minScale: 5000, final: false, service: false, gb4754: ['3311'],
    keywords: ['挂篮', '台车'], source: '目录', note: '核心', placements: of('ChainPlacement', 'Fact:in-form', 'Fact:in-form-claimed'), parents: [],
    parts: of('Segment', 'Segment:form-alu', 'Segment:form-steel'), feeds: listed('Fact:feeds-self'), fedBy: listed('Fact:feeds-self', 'Fact:feeds'), operations: listed('Fact:does-form'),
    upstream: { totalCount: 1 }, downstream: { totalCount: 0 },
  }],
  ['Segment', 'Segment:form-alu', {
    id: 'Segment:form-alu', key: 'form-alu', name: '铝模板件', aliases: [], tradability: null, tradabilityLabel: null, minScale: null, final: null, service: null, gb4754: [], keywords: [], source: null,
    note: null, placements: [], parents: of('Segment', 'Segment:form'), parts: [], feeds: listed(), fedBy: listed(), operations: listed('Fact:does-alu'), upstream: { totalCount: 0 }, downstream: { totalCount: 0 },
  }],
  ['Enterprise', COMPANY, {
    id: COMPANY, key: '91430000MA4L1ABC2X', name: '五新隧装', aliases: ['ＷＵＸＩＮ Tunnel'], uscc: '91430000MA4L1ABC2X', status: 'PRODUCING', statusLabel: '在产',
    scale: 'INDUSTRY_ABOVE_SCALE', scaleLabel: '规上工业', industry: '专用设备制造', employees: 420, fictional: false, source: '名录', note: '上市',
    locations: of('Location', 'Fact:at-region', 'Fact:at-park'), operations: of('Operation', 'Fact:does-form', 'Fact:does-steel'), titles: of('TitleHolding', 'Fact:holds'),
    leads: of('Leadership', 'Fact:leads'), sales: listed('Fact:sells-back', 'Fact:sells-c'), purchases: listed('Fact:sells'), investments: of('Investment', 'Fact:invests'),
    investors: [], memberships: of('StructuralFact', 'Fact:member', 'Fact:member-2'), indicators: of('Indicator', 'Indicator:aim'), upstream: { totalCount: 1 }, downstream: { totalCount: 2 },
  }],
  ['Enterprise', 'Enterprise:c', {
    id: 'Enterprise:c', key: 'c', name: '丙', aliases: [], uscc: null, status: null, statusLabel: null, scale: null, scaleLabel: null, industry: null, employees: null,
    fictional: null, source: null, note: null, locations: [], operations: [], titles: [], leads: [], sales: listed(), purchases: listed('Fact:sells-c'), investments: [], investors: [],
    memberships: of('StructuralFact', 'Fact:member-c'), indicators: [], upstream: { totalCount: 1 }, downstream: { totalCount: 0 },
  }],
  ['Association', 'Association:chamber', {
    id: 'Association:chamber', key: 'chamber', name: '商会', aliases: ['总商会'], source: '民政', note: '四级', members: listed(COMPANY, 'Enterprise:c'),
  }],
  ['Declaration', 'Declaration:all', {
    id: 'Declaration:all', key: 'all', scope: 'ALL', scopeLabel: '全部企业', declaredBy: '统计局', validFrom: '2024-01-01', validTo: '2025-01-01', source: '公告', note: '年度',
    places: [...of('Region', 'Region:431221'), ...of('Park', 'Park:park')], chains: of('Chain', 'Chain:bridge'),
  }],
  ['Declaration', 'Declaration:bare', {
    id: 'Declaration:bare', key: 'bare', scope: 'ABOVE_SCALE', scopeLabel: '规上企业', declaredBy: null, validFrom: null, validTo: null, source: null, note: null, places: [], chains: [],
  }],
  ['Indicator', 'Indicator:gdp', {
    id: 'Indicator:gdp', key: 'gdp', name: '工业增加值', value: 98.6, unit: '亿元', year: 2023, nature: 'ACTUAL', natureLabel: '实绩', source: '公报', note: '现价',
    about: [...of('Region', 'Region:431221'), ...of('Park', 'Park:park')],
  }],
  ['Indicator', 'Indicator:aim', {
    id: 'Indicator:aim', key: 'aim', name: '目标产值', value: 100, unit: '亿元', year: null, nature: 'TARGET', natureLabel: '目标', source: null, note: null,
    about: [...of('Enterprise', COMPANY), ...of('Chain', 'Chain:bridge')],
  }],
  ['Title', 'Title:LITTLE_GIANT', { revision: '0', id: 'Title:LITTLE_GIANT', key: 'LITTLE_GIANT', name: '小巨人' }],
];

describe('nouns by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(everyNoun());
  });
  afterAll(() => server.close());

  test.each(NOUNS)('%s: every field of %s by node(id)', async (type, id, expected) => {
    expect(await server.api.ask(`query ($id: ID!) { node(id: $id) { __typename ... on ${type} { ${everyField(type)} } } }`, { id })).toEqual({ node: { __typename: type, revision: await server.firstRevision(), ...expected } });
  });

  test.each(NOUNS.filter(([type]) => ['Region', 'Park', 'Chain', 'Segment', 'Enterprise'].includes(type)))('%s: the same of %s by its own look-up', async (type, id, expected) => {
    const field = type.toLowerCase();
    expect(await server.api.ask(`query ($id: ID!) { ${field}(id: $id) { ${everyField(type)} } }`, { id })).toEqual({ [field]: { revision: await server.firstRevision(), ...expected } });
  });

  test('labels are English where the client asks for it', async () => {
    const query = `{ region(id: "Region:431221") { levelLabel } enterprise(id: "${COMPANY}") { statusLabel scaleLabel titles { titleLabel } } park(id: "Park:park") { levelLabel } chain(id: "Chain:bridge") { kindLabel } segment(id: "Segment:form") { tradabilityLabel } node(id: "Declaration:all") { ... on Declaration { scopeLabel } } }`;
    expect(await server.api.ask(query, {}, { 'accept-language': 'en' })).toEqual({
      region: { levelLabel: 'county' },
      enterprise: { statusLabel: 'producing', scaleLabel: 'industry above designated size', titles: [{ titleLabel: 'little giant' }] },
      park: { levelLabel: 'provincial' },
      chain: { kindLabel: 'staged' },
      segment: { tradabilityLabel: 'within the hour' },
      node: { scopeLabel: 'all companies' },
    });
  });

  test('an edge of a chain says where the segment stands: of two sources, what the better grade says', async () => {
    const query = '{ chain(id: "Chain:bridge") { segments { nodes { id } edges { node { id name } placement { id stage group order source } } } } }';
    expect(await server.api.ask(query)).toEqual({
      chain: {
        segments: {
          nodes: [{ id: 'Segment:form' }, { id: 'Segment:steel' }, { id: 'Segment:test' }],
          edges: [
            { node: { id: 'Segment:form', name: '模板' }, placement: { id: 'Fact:in-form', stage: 'MIDSTREAM', group: '制造', order: 2, source: '目录' } },
            { node: { id: 'Segment:steel', name: '钢材' }, placement: { id: 'Fact:in-steel', stage: 'UPSTREAM', group: '原料', order: 1, source: 'test' } },
            { node: { id: 'Segment:test', name: '检测' }, placement: { id: 'Fact:in-test', stage: null, group: null, order: null, source: 'test' } },
          ],
        },
      },
    });
  });
});
