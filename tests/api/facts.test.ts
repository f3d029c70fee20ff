import { everyField, implementers } from '../testkit/apiClient.js';
import { everyNoun } from '../testkit/everyNoun.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const COMPANY = { __typename: 'Enterprise', id: 'Enterprise:91430000MA4L1ABC2X' };
const node = (id: string) => ({ __typename: id.slice(0, id.indexOf(':')), id });
/** What each kind is called. */
const KINDS: Readonly<Record<string, string>> = {
  LOCATED_IN: '位于', OPERATES_IN: '从事环节', SUPPLIES: '供应', INVESTS_IN: '投资', LEADS: '链主', HOLDS: '称号', FEEDS: '供给', NEAR: '通达', PART_OF: '隶属',
  IN_REGION: '园区所在', MEMBER_OF: '会员', COVERS: '声明所及地', FOR_CHAIN: '声明所及产业链', DESCRIBES: '指标对象',
};
/** What a fact has that states nothing beside its ends. */
const bare = (key: string, kind: string, from: object, to: object) => ({
  id: `Fact:${key}`, kind, kindLabel: KINDS[kind], from, to, source: 'test', grade: null, gradeLabel: null, confidence: null, observedAt: null, validFrom: null, validTo: null, note: null,
});

/** Every field of every type of fact, and every kind of fact. */
const FACTS: readonly (readonly [string, string, object])[] = [
  ['Location', 'at-park', { ...bare('at-park', 'LOCATED_IN', COMPANY, node('Park:park')), role: 'PLANT', roleLabel: '生产地', place: node('Park:park') }],
  ['Location', 'at-region', { ...bare('at-region', 'LOCATED_IN', COMPANY, node('Region:431221')), role: 'REGISTERED', roleLabel: '注册地', place: node('Region:431221') }],
  ['Operation', 'does-form', {
    ...bare('does-form', 'OPERATES_IN', COMPANY, node('Segment:form')), grade: 'CONFIRMED', gradeLabel: '已确认', enterprise: COMPANY, segment: node('Segment:form'), role: 'PRODUCER', roleLabel: '生产',
    annualOutput: 43000, capacity: '年产 5 万吨', products: ['台车', '挂篮'],
  }],
  ['Operation', 'does-alu', {
    ...bare('does-alu', 'OPERATES_IN', node('Enterprise:b'), node('Segment:form-alu')), grade: 'PROPOSED', gradeLabel: '系统建议', enterprise: node('Enterprise:b'), segment: node('Segment:form-alu'),
    role: 'TRADER', roleLabel: '贸易', annualOutput: null, capacity: null, products: [],
  }],
  ['SupplyLink', 'sells', {
    ...bare('sells', 'SUPPLIES', node('Enterprise:b'), COMPANY), supplier: node('Enterprise:b'), customer: COMPANY, segment: node('Segment:steel'), annualValue: 1200.5, central: true,
  }],
  ['SupplyLink', 'sells-c', {
    ...bare('sells-c', 'SUPPLIES', COMPANY, node('Enterprise:c')), supplier: COMPANY, customer: node('Enterprise:c'), segment: null, annualValue: null, central: null,
  }],
  ['Investment', 'invests', { ...bare('invests', 'INVESTS_IN', COMPANY, node('Enterprise:b')), investor: COMPANY, investee: node('Enterprise:b'), share: 0.6 }],
  ['Leadership', 'leads', { ...bare('leads', 'LEADS', COMPANY, node('Chain:bridge')), enterprise: COMPANY, chain: node('Chain:bridge'), level: 'PROVINCIAL', levelLabel: '省级', issuer: '省工信厅', year: 2023 }],
  ['TitleHolding', 'holds', {
    ...bare('holds', 'HOLDS', COMPANY, node('Title:LITTLE_GIANT')), validTo: '2024-07-01', enterprise: COMPANY, title: 'LITTLE_GIANT', titleLabel: '小巨人', level: 'NATIONAL', levelLabel: '国家级',
    issuer: '工信部', year: 2021,
  }],
  ['TitleHolding', 'holds-b', {
    ...bare('holds-b', 'HOLDS', node('Enterprise:b'), node('Title:LEADING')), enterprise: node('Enterprise:b'), title: 'LEADING', titleLabel: '龙头企业', level: 'COUNTY', levelLabel: '县级', issuer: null,
    year: null,
  }],
  ['ChainPlacement', 'in-form', {
    id: 'Fact:in-form', kind: 'IN_CHAIN', kindLabel: '属于产业链', from: node('Segment:form'), to: node('Chain:bridge'), source: '目录', grade: 'CONFIRMED', gradeLabel: '已确认', confidence: 0.9, observedAt: '2024-05-01',
    validFrom: '2024-01-01', validTo: '2030-01-01', note: '首批', segment: node('Segment:form'), chain: node('Chain:bridge'), stage: 'MIDSTREAM', stageLabel: '中游', group: '制造', order: 2,
  }],
  ['FeedLink', 'feeds', {
    ...bare('feeds', 'FEEDS', node('Segment:steel'), node('Segment:form')), input: node('Segment:steel'), output: node('Segment:form'), coefficient: 0.42, essential: true,
    byProduct: false,
  }],
  ['NearLink', 'near', { ...bare('near', 'NEAR', node('Region:431221'), node('Region:431225')), a: node('Region:431221'), b: node('Region:431225'), minutes: 45 }],
  ['StructuralFact', 'part-alu', bare('part-alu', 'PART_OF', node('Segment:form-alu'), node('Segment:form'))],
  ['StructuralFact', 'below-1', bare('below-1', 'PART_OF', node('Region:431200'), node('Region:430000'))],
  ['StructuralFact', 'park-2', bare('park-2', 'IN_REGION', node('Park:park'), node('Region:431225'))],
  ['StructuralFact', 'member', bare('member', 'MEMBER_OF', COMPANY, node('Association:chamber'))],
  ['StructuralFact', 'covers-park', bare('covers-park', 'COVERS', node('Declaration:all'), node('Park:park'))],
  ['StructuralFact', 'for-chain', bare('for-chain', 'FOR_CHAIN', node('Declaration:all'), node('Chain:bridge'))],
  ['StructuralFact', 'about-company', bare('about-company', 'DESCRIBES', node('Indicator:aim'), COMPANY)],
];

describe('facts by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(everyNoun());
  });
  afterAll(() => server.close());

  test.each(FACTS)('%s: every field of Fact:%s by node(id)', async (type, key, expected) => {
    const query = `query ($id: ID!) { node(id: $id) { __typename ... on ${type} { ${everyField(type)} } } }`;
    expect(await server.api.ask(query, { id: `Fact:${key}` })).toEqual({ node: { __typename: type, revision: await server.firstRevision(), ...expected } });
  });

  test('every type of fact is among them', () => {
    expect([...new Set(FACTS.map(([type]) => type))].sort()).toEqual(implementers('Fact'));
  });

  test('labels are English where the client asks for it, null where nothing is stated', async () => {
    const query = `{ chain(id: "Chain:bridge") { leaders { kindLabel gradeLabel levelLabel } segments { edges { placement { id gradeLabel stageLabel } } } }
      enterprise(id: "Enterprise:b") { locations { roleLabel } operations { kindLabel roleLabel gradeLabel } titles { levelLabel titleLabel } } }`;
    expect(await server.api.ask(query, {}, { 'accept-language': 'en' })).toEqual({
      chain: {
        leaders: [{ kindLabel: 'chain leader', gradeLabel: null, levelLabel: 'provincial' }],
        segments: {
          edges: [
            { placement: { id: 'Fact:in-form', gradeLabel: 'confirmed', stageLabel: 'midstream' } },
            { placement: { id: 'Fact:in-steel', gradeLabel: null, stageLabel: 'upstream' } },
            { placement: { id: 'Fact:in-test', gradeLabel: null, stageLabel: null } },
          ],
        },
      },
      enterprise: {
        locations: [{ roleLabel: 'plant' }],
        operations: [{ kindLabel: 'does a segment', roleLabel: 'trader', gradeLabel: 'proposed' }],
        titles: [{ levelLabel: 'county', titleLabel: 'leading enterprise' }],
      },
    });
  });

  test('what all facts have can be asked without knowing the kind', async () => {
    const query = '{ node(id: "Fact:in-form-claimed") { id ... on Fact { kind kindLabel source grade gradeLabel from { id } to { id } } } }';
    expect(await server.api.ask(query)).toEqual({
      node: { id: 'Fact:in-form-claimed', kind: 'IN_CHAIN', kindLabel: '属于产业链', source: '企业', grade: 'CLAIMED', gradeLabel: '自称', from: { id: 'Segment:form' }, to: { id: 'Chain:bridge' } },
    });
  });
});
