import { FACT_KINDS, type FactKind } from '../../src/domain/factModel.js';
import { LINK_FORMS } from '../../src/domain/linkForms.js';
import { takeImportLease } from '../../src/queries/write/importLease.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { contentStored } from '../testkit/graphContent.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const ERRORS = 'userErrors { field code codeLabel message } graphRevision repeated';
/** Real form, made-up places. */
const USCC = '91431200MA4L16J62N';

function graph(): GraphBuilder {
  return new GraphBuilder()
    .node('Region', 'r', { name: '示例县', level: 'COUNTY' })
    .node('Region', 'r2', { name: '示例市', level: 'PREFECTURE' })
    .node('Park', 'p', { name: '示例园' })
    .node('Chain', 'c', { name: '示例链' })
    .node('Segment', 's', { name: '上游' })
    .node('Segment', 's2', { name: '下游' })
    .node('Enterprise', 'a', { name: '甲', formerKeys: ['a0'], employees: 12 })
    .node('Enterprise', 'b', { name: '乙' })
    .node('Association', 'x', { name: '商会' })
    .node('Declaration', 'd', { scope: 'ALL' })
    .node('Declaration', 'd2', { scope: 'ALL' })
    .node('Chain', 'c3', { name: '第三链' })
    .fact('FOR_CHAIN', 'Declaration:d2', 'Chain:c3', { key: 'for-c3' })
    .node('Indicator', 'i', { name: '产值', value: 1, unit: '亿元', nature: 'ACTUAL' })
    .fact('PART_OF', 'Region:r', 'Region:r2', { key: 'below' })
    .fact('COVERS', 'Declaration:d', 'Region:r', { key: 'covers' })
    .fact('DESCRIBES', 'Indicator:i', 'Region:r', { key: 'about' })
    .fact('SUPPLIES', 'Enterprise:a', 'Enterprise:b', { key: 'sells', segment: 's', annualValue: 100 })
    .fact('OPERATES_IN', 'Enterprise:a', 'Segment:s', { key: 'does', role: 'PRODUCER', grade: 'CONFIRMED' });
}

/** Every field that can be given, of a node of each kind. */
const CREATED: readonly (readonly [type: string, key: string, input: Readonly<Record<string, unknown>>])[] = [
  ['Region', '439999', { name: '新县', aliases: ['新'], level: 'COUNTY', validFrom: '2020-01-01', validTo: '2030-01-01', successors: ['439998'], fictional: true, source: '目录', note: '注' }],
  ['Park', 'p9', { name: '新园', aliases: ['园'], level: 'PROVINCIAL', areaMu: 1000, freeLandMu: 10.5, powerKva: 5, heatTonnesPerHour: 1, gasCubicMetresPerDay: 2, sewageTonnesPerDay: 3, leadingIndustries: ['铜箔'], source: '园', note: '注' }],
  ['Chain', 'c9', { name: '新链', aliases: ['链'], kind: 'STAGED', source: '链办', note: '注' }],
  ['Segment', 's9', { name: '新环节', aliases: ['环'], tradability: 'RING', minScale: 500, final: true, service: false, gb4754: ['3311'], keywords: ['铜箔'], source: '链办', note: '注' }],
  ['Enterprise', 'e9', { name: '新企', aliases: ['企'], uscc: USCC, status: 'PRODUCING', scale: 'BELOW_SCALE', industry: '制造', employees: 9, fictional: false, source: '名录', note: '注' }],
  ['Association', 'x9', { name: '新会', aliases: ['会'], source: '民政', note: '注' }],
  ['Declaration', 'd9', { scope: 'ABOVE_SCALE', declaredBy: '统计局', validFrom: '2024-01-01', validTo: '2025-01-01', source: '公告', note: '注' }],
  ['Indicator', 'i9', { name: '增加值', value: 2.5, unit: '亿元', year: 2024, nature: 'TARGET', source: '公报', note: '注' }],
];

/** A link of each kind, and a change of it. */
const LINKED: Readonly<Record<FactKind, { readonly input: Readonly<Record<string, unknown>>; readonly change: Readonly<Record<string, unknown>>; readonly own: string }>> = {
  LOCATED_IN: { input: { enterprise: 'Enterprise:a', place: 'Park:p', role: 'PLANT' }, change: { confidence: 0.5 }, own: '... on Location { role }' },
  OPERATES_IN: { input: { enterprise: 'Enterprise:b', segment: 'Segment:s2', role: 'PRODUCER', grade: 'CLAIMED', annualOutput: 5 }, change: { annualOutput: 7, products: ['膜'] }, own: '... on Operation { annualOutput products }' },
  SUPPLIES: { input: { supplier: 'Enterprise:a', customer: 'Enterprise:b', segment: 'Segment:s', annualValue: 3 }, change: { annualValue: null, central: true }, own: '... on SupplyLink { annualValue central segment { id } }' },
  INVESTS_IN: { input: { investor: 'Enterprise:a', investee: 'Enterprise:b', share: 0.4 }, change: { share: 1 }, own: '... on Investment { share }' },
  LEADS: { input: { enterprise: 'Enterprise:a', chain: 'Chain:c', level: 'COUNTY', year: 2024 }, change: { issuer: '县政府' }, own: '... on Leadership { level issuer year }' },
  HOLDS: { input: { enterprise: 'Enterprise:a', title: 'LITTLE_GIANT', level: 'NATIONAL' }, change: { issuer: '工信部' }, own: '... on TitleHolding { level issuer title }' },
  IN_CHAIN: { input: { segment: 'Segment:s', chain: 'Chain:c', stage: 'UPSTREAM', group: '原料', order: 1 }, change: { stage: 'MIDSTREAM', group: null }, own: '... on ChainPlacement { stage group order }' },
  FEEDS: { input: { input: 'Segment:s', output: 'Segment:s2', coefficient: 0.3, essential: true }, change: { byProduct: true, coefficient: 0 }, own: '... on FeedLink { coefficient essential byProduct }' },
  NEAR: { input: { a: 'Region:r', b: 'Region:r2', minutes: 40 }, change: { minutes: 55 }, own: '... on NearLink { minutes }' },
  PART_OF: { input: { part: 'Segment:s2', whole: 'Segment:s' }, change: { note: '注' }, own: '' },
  IN_REGION: { input: { park: 'Park:p', region: 'Region:r' }, change: { validTo: '2030-01-01' }, own: '' },
  MEMBER_OF: { input: { enterprise: 'Enterprise:b', association: 'Association:x' }, change: { observedAt: '2024-05-01' }, own: '' },
  COVERS: { input: { declaration: 'Declaration:d', place: 'Park:p' }, change: { grade: 'PROBABLE' }, own: '' },
  FOR_CHAIN: { input: { declaration: 'Declaration:d2', chain: 'Chain:c' }, change: { confidence: 1 }, own: '' },
  DESCRIBES: { input: { indicator: 'Indicator:i', subject: 'Enterprise:a' }, change: { note: '注' }, own: '' },
};

const NONE = { userErrors: [], repeated: false };

describe('editing the graph by API', () => {
  let server: TestApi;
  const mutate = async (field: string, declared: string, args: string, variables: object, selection: string): Promise<Readonly<Record<string, unknown>>> =>
    (await server.api.ask(`mutation (${declared}) { ${field}(${args}) { ${selection} ${ERRORS} } }`, variables))[field] as Readonly<Record<string, unknown>>;
  const editGraph = (edits: readonly object[], more: object = {}): Promise<Readonly<Record<string, unknown>>> =>
    mutate('editGraph', '$edits: [GraphEdit!]!, $key: String, $dry: Boolean', 'edits: $edits, idempotencyKey: $key, dryRun: $dry', { edits, ...more }, 'ids deletedIds things { id revision }');
  const errorsOf = async (edits: readonly object[]): Promise<unknown> => (await editGraph(edits)).userErrors;
  const revision = async (): Promise<string> => {
    const { epoch, number } = await server.database.revision();
    return `${epoch}-${number}`;
  };

  beforeEach(async () => {
    server = await startApi(graph(), { edit: true });
  });
  afterEach(() => server.close());

  test('creates, changes and deletes a node of each kind, with everything that can be said of it', async () => {
    const before = await contentStored(server.database);
    for (const [type, key, input] of CREATED) {
      const field = type.toLowerCase();
      const id = `${type}:${key}`;
      const fields = ['id', 'revision', ...Object.keys(input)].join(' ');
      const created = await mutate(`create${type}`, `$input: Create${type}Input!`, 'input: $input', { input: { key, ...input } }, `${field} { ${fields} }`);
      expect(created).toEqual({ ...NONE, graphRevision: await revision(), [field]: { id, revision: await revision(), ...input } });
      const changed = await mutate(`change${type}`, `$input: Change${type}Input!, $seen: String`, `id: "${id}", input: $input, ifRevision: $seen`, { input: { note: null, source: '另一来源' }, seen: await revision() }, `${field} { ${fields} }`);
      expect(changed).toEqual({ ...NONE, graphRevision: await revision(), [field]: { id, ...input, note: null, source: '另一来源', revision: await revision() } });
      expect(await mutate('deleteNode', '$id: ID!', 'id: $id', { id }, 'deletedIds')).toEqual({ ...NONE, graphRevision: await revision(), deletedIds: [id] });
      expect(await server.api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    }
    expect(await contentStored(server.database)).toEqual(before);
  });

  test.each(FACT_KINDS.map((kind) => [kind] as const))('records, changes and takes back a link of the kind %s', async (kind) => {
    const before = await contentStored(server.database);
    const { input, change, own } = LINKED[kind];
    const { name } = LINK_FORMS[kind];
    const common = `id kind source grade confidence observedAt validFrom validTo note revision ${own}`;
    const given = { source: '我', observedAt: '2024-04-01', ...input };
    const linked = await mutate('link', '$input: LinkInput!', 'input: $input', { input: { [name]: given } }, `fact { ${common} }`);
    const fact = linked.fact as Readonly<Record<string, unknown>>;
    expect(linked).toMatchObject({ ...NONE, fact: { kind, source: '我', observedAt: '2024-04-01', revision: await revision() } });
    const changed = await mutate('changeLink', '$id: ID!, $input: ChangeLinkInput!, $seen: String', 'id: $id, input: $input, ifRevision: $seen', { id: fact.id, input: { [name]: change }, seen: fact.revision }, `fact { ${common} }`);
    expect(changed).toEqual({ ...NONE, graphRevision: await revision(), fact: { ...fact, ...change, revision: await revision() } });
    const again = await mutate('link', '$input: LinkInput!', 'input: $input', { input: { [name]: given } }, 'fact { id }');
    expect(again).toMatchObject({ fact: null, userErrors: [{ field: ['input', name], code: 'ALREADY_EXISTS' }] });
    expect(await mutate('unlink', '$id: ID!, $seen: String', 'id: $id, ifRevision: $seen', { id: fact.id, seen: await revision() }, 'deletedIds')).toMatchObject({ ...NONE, deletedIds: [fact.id] });
    expect(await contentStored(server.database)).toEqual(before);
  });

  test('what is not given a key has its social credit code, or one that the service makes', async () => {
    const create = (input: object): Promise<Readonly<Record<string, unknown>>> => mutate('createEnterprise', '$input: CreateEnterpriseInput!', 'input: $input', { input }, 'enterprise { key uscc }');
    expect(await create({ name: '丙', uscc: USCC.toLowerCase() })).toMatchObject({ enterprise: { key: USCC, uscc: USCC } });
    expect(await create({ name: '丁' })).toMatchObject({ enterprise: { key: expect.stringMatching(/^enterprise-[0-9a-f]{18}$/) as string, uscc: null } });
    expect(await create({ key: ` ${USCC.toLowerCase()} `, name: '丙' })).toMatchObject({ userErrors: [{ code: 'ALREADY_EXISTS' }] });
    expect(await create({ key: '91440300MA5DA1XH0W', name: '戊' })).toMatchObject({ userErrors: [], enterprise: { key: '91440300MA5DA1XH0W' } });
  });

  test('several edits see each other, whatever their order, and analyses and look-ups see them at once', async () => {
    const done = await editGraph([
      { link: { operation: { enterprise: 'Enterprise:new', segment: 'Segment:s2', role: 'PRODUCER', grade: 'CONFIRMED', source: '我' } } },
      { link: { location: { enterprise: 'Enterprise:new', place: 'Region:r', role: 'PLANT', source: '我' } } },
      { create: { enterprise: { key: 'new', name: '新企' } } },
      { link: { placement: { segment: 'Segment:s2', chain: 'Chain:c', source: '我' } } },
      { change: { id: 'Enterprise:a0', input: { enterprise: { name: '甲改' } } } },
    ]);
    expect(done).toMatchObject({ ...NONE, deletedIds: [] });
    expect(done.ids).toEqual([expect.stringMatching(/^Fact:/), expect.stringMatching(/^Fact:/), 'Enterprise:new', expect.stringMatching(/^Fact:/), 'Enterprise:a']);
    expect(done.things).toEqual((done.ids as string[]).map((id) => ({ id, revision: done.graphRevision })));
    expect(await server.api.ask('{ chainGaps(chain: "Chain:c", territory: { regions: ["Region:r"] }) { revision segments { enterpriseCount segment { id } } } enterprise(id: "Enterprise:a") { name employees } }')).toEqual({
      chainGaps: { revision: done.graphRevision, segments: [{ enterpriseCount: 1, segment: { id: 'Segment:s2' } }] },
      enterprise: { name: '甲改', employees: 12 },
    });
  });

  test('a dry run judges and writes nothing', async () => {
    const before = await revision();
    expect(await editGraph([{ create: { chain: { key: 'new', name: '新链' } } }], { dry: true })).toEqual({ ...NONE, graphRevision: before, ids: ['Chain:new'], deletedIds: [], things: [null] });
    expect([await revision(), await server.api.ask('{ chain(id: "Chain:new") { id } }')]).toEqual([before, { chain: null }]);
  });

  const create = (enterprise: object): object => ({ create: { enterprise: { name: '丙', ...enterprise } } });
  const link = (supply: object): object => ({ link: { supply: { supplier: 'Enterprise:a', customer: 'Enterprise:b', source: '我', ...supply } } });

  test.each<readonly [string, readonly object[], readonly (readonly [path: string, code: string, message: string])[]]>([
    ['an empty name', [create({ name: ' ' })], [['0.create.enterprise.name', 'MISSING_VALUE', '“名称”空着，必须填写。']]],
    ['a name that would be emptied', [{ change: { id: 'Enterprise:a', input: { enterprise: { name: null } } } }], [['0.change.input.enterprise.name', 'MISSING_VALUE', '“名称”空着，必须填写。']]],
    ['a region without its code', [{ create: { region: { key: ' ', name: '县', level: 'COUNTY' } } }], [['0.create.region.key', 'MISSING_VALUE', '“键”空着，必须填写。']]],
    ['a number below its bound', [create({ employees: -1 })], [['0.create.enterprise.employees', 'OUT_OF_RANGE', '“从业人数”应在 0 至 100000000 之间。']]],
    ['a share above 1', [{ link: { investment: { investor: 'Enterprise:a', investee: 'Enterprise:b', share: 51, source: '我' } } }], [['0.link.investment.share', 'OUT_OF_RANGE', '“持股比例”应在 0 至 1 之间。']]],
    ['a name that is too long', [create({ name: '长'.repeat(301) })], [['0.create.enterprise.name', 'TOO_LONG', '“名称”有 301 个字，最多 300 个。']]],
    ['an invisible character', [create({ name: '丙​丁' })], [['0.create.enterprise.name', 'BAD_CHARACTER', '“名称”第 2 个字符是看不见的或残缺的字符（U+200B），请删去后重新输入。']]],
    ['a code of 17 places', [create({ uscc: USCC.slice(1) })], [['0.create.enterprise.uscc', 'BAD_USCC', '应为 18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z）。']]],
    ['a wrong check digit', [create({ uscc: `${USCC.slice(0, -1)}B` })], [['0.create.enterprise.uscc', 'BAD_USCC', '“统一社会信用代码”最后一位校验码与前 17 位不符，多半是抄错了一位；请核对。']]],
    ['a key that a list would cut', [create({ key: 'a;b' })], [['0.create.enterprise.key', 'BAD_KEY', '键里不能有“;”：列表用分号隔开几个键，会把这个键断开；请换一个键。']]],
    ['a key of another kind', [create({ key: 'Region:1' })], [['0.create.enterprise.key', 'WRONG_KIND', '“键”种类不对：这里应为企业，给的是区域。']]],
    ['a period that ends before it begins', [link({ validFrom: '2024-01-02', validTo: '2024-01-02' })], [['0.link.supply.validTo', 'BAD_PERIOD', '失效日应晚于生效日 2024-01-02。']]],
    ['no id', [{ unlink: { id: 'sells' } }], [['0.unlink.id', 'BAD_ID', '“sells”不是有效的编号；编号由种类和键组成，形如 Enterprise:91430000MA4L1ABC2X。']]],
    ['an id of another kind', [{ change: { id: 'Region:r', input: { enterprise: { name: '丙' } } } }], [['0.change.id', 'WRONG_KIND', '种类不对：这里应为企业，给的是区域。']]],
    ['an end of another kind', [link({ customer: 'Region:r' })], [['0.link.supply.customer', 'WRONG_KIND', '种类不对：这里应为企业，给的是区域。']]],
    ['a part of a thing of another kind', [{ link: { part: { part: 'Region:r', whole: 'Segment:s', source: '我' } } }], [['0.link.part.whole', 'WRONG_KIND', '种类不对：这里应为“区域 → 区域”或“环节 → 环节”，给的是“区域 → 环节”。']]],
    ['a link changed as one of another kind', [{ changeLink: { id: 'Fact:sells', input: { feed: { coefficient: 1 } } } }], [['0.changeLink.input.feed', 'WRONG_KIND', 'Fact:sells 是“供应”关系，给的却是“供给”的内容。']]],
    ['a node that is not there', [{ delete: { id: 'Chain:none' } }], [['0.delete.id', 'NOT_FOUND', '没有编号为 Chain:none 的产业链；请核对编号，它也可能已被删除。']]],
    ['a link that is not there', [{ changeLink: { id: 'Fact:none', input: { supply: {} } } }], [['0.changeLink.id', 'NOT_FOUND', '没有编号为 Fact:none 的事实；请核对编号，它也可能已被删除。']]],
    ['an end that is not there', [link({ customer: 'Enterprise:none', segment: 'Segment:none' })], [['0.link.supply.customer', 'NOT_FOUND', '没有编号为 Enterprise:none 的企业；请核对编号，它也可能已被删除。'], ['0.link.supply.segment', 'NOT_FOUND', '没有编号为 Segment:none 的环节；请核对编号，它也可能已被删除。']]],
    ['a key that is taken', [create({ key: 'a' })], [['0.create.enterprise.key', 'ALREADY_EXISTS', '“键”已用于企业 Enterprise:a；要改它请用修改，要另建请换一个键。']]],
    ['a key that was once that of another', [create({ key: 'a0' })], [['0.create.enterprise.key', 'ALREADY_EXISTS', '“键”已用于企业 Enterprise:a；要改它请用修改，要另建请换一个键。']]],
    ['a former key of another', [create({ formerKeys: ['a0'] })], [['0.create.enterprise.formerKeys', 'KEY_TAKEN', '“曾用键”里的“a0”已是企业 Enterprise:a 的键或曾用键；一个键只能指一家企业。']]],
    ['one code for two companies', [create({ key: 'c1', uscc: USCC }), create({ key: 'c2', uscc: USCC })], [['1.create.enterprise.uscc', 'USCC_TAKEN', '这个统一社会信用代码已是企业 Enterprise:c1 的。']]],
    ['a former key that another company of the request has for its key, whichever comes first', [create({ key: 'n1', formerKeys: ['n2'] }), create({ key: 'n2' })], [['0.create.enterprise.formerKeys', 'KEY_TAKEN', '“曾用键”里的“n2”已是企业 Enterprise:n2 的键或曾用键；一个键只能指一家企业。']]],
    ['a company that supplies itself', [link({ customer: 'Enterprise:a0' })], [['0.link.supply.customer', 'SELF_LINK', 'Enterprise:a 不能与它自己有这种关系；请核对另一端。']]],
    ['a circle', [{ link: { part: { part: 'Region:r2', whole: 'Region:r', source: '我' } } }], [['0.link.part.whole', 'CYCLE', '隶属关系绕成了圈：r2 → r → r2。']]],
    ['a title to be deleted', [{ delete: { id: 'Title:LISTED' } }], [['0.delete.id', 'NOT_EDITABLE', '称号的种类是固定的，不能删除；企业的称号请撤销那条关系。']]],
    ['a thing edited twice', [{ change: { id: 'Enterprise:a', input: { enterprise: { note: '一' } } } }, { change: { id: 'Enterprise:a0', input: { enterprise: { note: '二' } } } }], [['1.change.id', 'EDITED_TWICE', 'Enterprise:a 在这次请求里改了两处；请合成一处，或分两次提交。']]],
    ['a link to what the request deletes', [link({}), { delete: { id: 'Enterprise:b', cascade: true } }], [['0.link.supply.customer', 'DELETED_TOGETHER', '这次请求同时要删除 Enterprise:b；请分两次提交。']]],
    ['several mistakes, told at once', [create({ name: '' }), create({ employees: -1 }), link({ customer: 'Enterprise:none' })], [
      ['0.create.enterprise.name', 'MISSING_VALUE', '“名称”空着，必须填写。'],
      ['1.create.enterprise.employees', 'OUT_OF_RANGE', '“从业人数”应在 0 至 100000000 之间。'],
      ['2.link.supply.customer', 'NOT_FOUND', '没有编号为 Enterprise:none 的企业；请核对编号，它也可能已被删除。'],
    ]],
  ])('%s is told with its place, and nothing is written', async (_what, edits, expected) => {
    const before = await contentStored(server.database);
    const start = await revision();
    const good = { create: { chain: { key: 'good', name: '好链' } } };
    const told = (await errorsOf([...edits, good])) as readonly { readonly field: readonly string[]; readonly code: string; readonly message: string }[];
    expect(told.map(({ field, code, message }) => [field.join('.'), code, message])).toEqual(expected.map(([path, code, message]) => [`edits.${path}`, code, message]));
    expect([await contentStored(server.database), await revision()]).toEqual([before, start]);
  });

  test('a code of a company that is there belongs to it', async () => {
    await editGraph([{ change: { id: 'Enterprise:a', input: { enterprise: { uscc: USCC } } } }]);
    expect(await errorsOf([{ change: { id: 'Enterprise:b', input: { enterprise: { uscc: USCC } } } }])).toMatchObject([{ code: 'USCC_TAKEN', message: '这个统一社会信用代码已是企业 Enterprise:a 的。' }]);
    expect(await errorsOf([{ change: { id: 'Enterprise:a', input: { enterprise: { uscc: USCC, note: '同' } } } }])).toEqual([]);
    const both = [{ change: { id: 'Enterprise:a', input: { enterprise: { uscc: null } } } }, { change: { id: 'Enterprise:b', input: { enterprise: { uscc: USCC } } } }];
    expect(await errorsOf(both)).toMatchObject([{ message: '这个统一社会信用代码已是企业 Enterprise:a 的，它在这次请求里才让出；请分两次提交，先让出，再给另一家。' }]);
    expect([await errorsOf(both.slice(0, 1)), await errorsOf(both.slice(1))]).toEqual([[], []]);
  });

  test('mistakes are told in English too', async () => {
    const query = 'mutation { createEnterprise(input: { name: "" }) { userErrors { codeLabel message } } }';
    expect(await server.api.ask(query, {}, { 'accept-language': 'en' })).toEqual({ createEnterprise: { userErrors: [{ codeLabel: 'missing', message: 'name: empty, and required.' }] } });
  });

  describe('deleting what something stands on', () => {
    test('is refused, with what stands there, and nothing goes', async () => {
      const before = await contentStored(server.database);
      expect(await mutate('deleteNode', '$id: ID!', 'id: $id', { id: 'Enterprise:a' }, 'deletedIds')).toMatchObject({
        deletedIds: [],
        userErrors: [{ field: ['id'], code: 'HAS_DEPENDANTS', message: '还有 2 条关系连着 Enterprise:a（从事环节 1 条、供应 1 条），没有删除；请先撤销它们，或用 cascade: true 连同删除。' }],
      });
      expect(await contentStored(server.database)).toEqual(before);
    });

    test('a segment is named by supplies too', async () => {
      expect(await errorsOf([{ delete: { id: 'Segment:s' } }])).toMatchObject([{ code: 'HAS_DEPENDANTS', message: expect.stringContaining('供应 1 条') as string }]);
      expect(await editGraph([{ delete: { id: 'Segment:s', cascade: true } }])).toMatchObject({ userErrors: [], deletedIds: ['Fact:does', 'Fact:sells', 'Segment:s'] });
    });

    test('takes along, if asked, its links and what is about nothing else', async () => {
      const done = await editGraph([{ delete: { id: 'Region:r', cascade: true } }]);
      expect(done).toMatchObject({ userErrors: [], ids: ['Region:r'], deletedIds: ['Declaration:d', 'Fact:about', 'Fact:below', 'Fact:covers', 'Indicator:i', 'Region:r'], things: [null] });
      const left = [...(await contentStored(server.database)).keys()].filter((id) => !id.startsWith('Title:'));
      expect(left).toEqual(['Association:x', 'Chain:c', 'Chain:c3', 'Declaration:d2', 'Enterprise:a', 'Enterprise:b', 'Fact:does', 'Fact:for-c3', 'Fact:sells', 'Park:p', 'Region:r2', 'Segment:s', 'Segment:s2']);
    });

    test('a declaration for one chain does not become one for all: it goes with the chain', async () => {
      await editGraph([{ link: { declarationChain: { declaration: 'Declaration:d', chain: 'Chain:c', source: '我' } } }]);
      expect((await editGraph([{ delete: { id: 'Chain:c', cascade: true } }])).deletedIds).toEqual(expect.arrayContaining(['Chain:c', 'Declaration:d', 'Fact:covers']));
    });

    test('nor does it when its last chain is taken back: that is refused, unless it goes or has another', async () => {
      const { ids } = await editGraph([{ link: { declarationChain: { declaration: 'Declaration:d', chain: 'Chain:c', source: '我' } } }, { create: { chain: { key: 'c2', name: '另一链' } } }]);
      const [fact] = ids as readonly string[];
      expect(await errorsOf([{ unlink: { id: fact } }])).toMatchObject([{ field: ['edits', '0', 'unlink', 'id'], code: 'WIDENS_DECLARATION', message: 'Declaration:d 会失去它所对的全部产业链，变成对所有产业链的声明；请在同一请求里删除这份声明，或录入它所对的另一条产业链。' }]);
      const another = { link: { declarationChain: { declaration: 'Declaration:d', chain: 'Chain:c2', source: '我' } } };
      expect(await errorsOf([{ unlink: { id: fact } }, another])).toEqual([]);
    });

    test('needs no cascade when the same request takes its links back', async () => {
      const done = await editGraph([{ delete: { id: 'Enterprise:a' } }, { unlink: { id: 'Fact:sells' } }, { unlink: { id: 'Fact:does' } }]);
      expect(done).toMatchObject({ userErrors: [], deletedIds: ['Enterprise:a', 'Fact:does', 'Fact:sells'] });
      expect(await server.api.ask('{ a: enterprise(id: "Enterprise:a") { id } former: enterprise(id: "Enterprise:a0") { id } }')).toEqual({ a: null, former: null });
    });

    test('turning a part and its whole around in one request is no circle', async () => {
      const done = await editGraph([{ unlink: { id: 'Fact:below' } }, { link: { part: { part: 'Region:r2', whole: 'Region:r', source: '我' } } }]);
      expect(done.userErrors).toEqual([]);
    });
  });

  describe('by two writers', () => {
    test('who both read the same, one writes, and the other is told', async () => {
      const { enterprise } = (await server.api.ask('{ enterprise(id: "Enterprise:a") { revision } }')) as { readonly enterprise: { readonly revision: string } };
      const change = (name: string): Promise<Readonly<Record<string, unknown>>> =>
        mutate('changeEnterprise', '$input: ChangeEnterpriseInput!, $seen: String', 'id: "Enterprise:a", input: $input, ifRevision: $seen', { input: { name }, seen: enterprise.revision }, 'enterprise { name }');
      const both = await Promise.all([change('甲一'), change('甲二')]);
      const [won] = both.filter(({ enterprise: written }) => written !== null);
      const [lost] = both.filter(({ enterprise: written }) => written === null);
      expect(lost).toMatchObject({ userErrors: [{ field: ['id'], code: 'STALE_REVISION', message: `读到以后又有人改过（现在的 revision 是 ${String(won?.graphRevision)}），没有写入；请重新读取，看过改动再提交。` }] });
      expect(await server.api.ask('{ enterprise(id: "Enterprise:a") { name revision } }')).toEqual({ enterprise: { ...(won?.enterprise as object), revision: won?.graphRevision } });
    });

    test('who both create the same company, one does', async () => {
      const both = await Promise.all(['丙一', '丙二'].map((name) => editGraph([create({ key: 'same', name, uscc: USCC })])));
      expect(both.map(({ ids }) => (ids as string[]).length).sort()).toEqual([0, 1]);
      expect(both.flatMap(({ userErrors }) => userErrors as { readonly code: string }[]).map(({ code }) => code).sort()).toEqual(['ALREADY_EXISTS']);
    });

    test('links taken back and deletions are held to what was read too', async () => {
      await editGraph([{ changeLink: { id: 'Fact:sells', input: { supply: { annualValue: 1 } } } }, { change: { id: 'Chain:c', input: { chain: { note: '注' } } } }]);
      const seen = await server.firstRevision();
      expect(await errorsOf([{ unlink: { id: 'Fact:sells', ifRevision: seen } }, { delete: { id: 'Chain:c', ifRevision: seen } }, { changeLink: { id: 'Fact:does', ifRevision: seen, input: { operation: { capacity: '大' } } } }])).toMatchObject([
        { field: ['edits', '0', 'unlink', 'id'], code: 'STALE_REVISION' },
        { field: ['edits', '1', 'delete', 'id'], code: 'STALE_REVISION' },
      ]);
    });
  });

  describe('under an idempotency key', () => {
    const key = 'request-1';

    test('the same request twice is done once, and told the same, also when both come at once', async () => {
      const edits = [create({}), link({})];
      const answers = await Promise.all([editGraph(edits, { key }), editGraph(edits, { key })]);
      expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
      expect(answers[1].ids).toEqual(answers[0].ids);
      expect(await server.database.revision()).toMatchObject({ number: 2 });
    });

    test('a request that changed nothing is not done later either', async () => {
      const same = [{ change: { id: 'Enterprise:a', input: { enterprise: { name: '甲' } } } }];
      expect(await editGraph(same, { key })).toMatchObject({ ...NONE });
      await editGraph([{ change: { id: 'Enterprise:a', input: { enterprise: { name: '甲改' } } } }]);
      expect(await editGraph(same, { key })).toMatchObject({ repeated: true, userErrors: [] });
      expect(await server.api.ask('{ enterprise(id: "Enterprise:a") { name } }')).toEqual({ enterprise: { name: '甲改' } });
    });

    test('another request is refused', async () => {
      await editGraph([create({ key: 'one' })], { key });
      const query = 'mutation ($key: String) { createChain(input: { key: "other", name: "链" }, idempotencyKey: $key) { chain { id } } }';
      expect(await server.api.refusals(query, { key })).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect(await server.api.ask('{ chain(id: "Chain:other") { id } }')).toEqual({ chain: null });
    });

    test('a request that was refused may be put right under the same key', async () => {
      expect(await editGraph([create({ key: 'two', name: '' })], { key })).toMatchObject({ ids: [] });
      expect(await editGraph([create({ key: 'two', name: '二' })], { key })).toMatchObject({ ids: ['Enterprise:two'], repeated: false });
    });
  });

  test.each<readonly [string, string]>([
    ['createRegion', 'input: { key: "9", name: "县", level: COUNTY }'], ['createPark', 'input: { name: "园" }'], ['createChain', 'input: { name: "链" }'], ['createSegment', 'input: { name: "环节" }'],
    ['createEnterprise', 'input: { name: "企" }'], ['createAssociation', 'input: { name: "会" }'], ['createDeclaration', 'input: { scope: ALL }'], ['createIndicator', 'input: { name: "指标", value: 1, unit: "个", nature: ACTUAL }'],
    ['changeRegion', 'id: "Region:r", input: { note: "注" }'], ['changePark', 'id: "Park:p", input: { note: "注" }'], ['changeChain', 'id: "Chain:c", input: { note: "注" }'], ['changeSegment', 'id: "Segment:s", input: { note: "注" }'],
    ['changeEnterprise', 'id: "Enterprise:a", input: { note: "注" }'], ['changeAssociation', 'id: "Association:x", input: { note: "注" }'], ['changeDeclaration', 'id: "Declaration:d", input: { note: "注" }'], ['changeIndicator', 'id: "Indicator:i", input: { note: "注" }'],
    ['deleteNode', 'id: "Chain:c"'], ['link', 'input: { membership: { enterprise: "Enterprise:a", association: "Association:x", source: "我" } }'], ['changeLink', 'id: "Fact:sells", input: { supply: { note: "注" } }'], ['unlink', 'id: "Fact:sells"'],
    ['editGraph', 'edits: [{ create: { chain: { name: "链" } } }]'],
  ])('%s: sent twice under one key it is done once; of what somebody changed since it was read it does nothing', async (field, args) => {
    const send = async (more: string): Promise<unknown> => ((await server.api.ask(`mutation { ${field}(${args}${more}) { repeated userErrors { code } } }`))[field]);
    if (args.startsWith('id:')) expect(await send(', ifRevision: "0"')).toEqual({ repeated: false, userErrors: [{ code: 'STALE_REVISION' }] });
    const start = (await server.database.revision()).number;
    expect([await send(', idempotencyKey: "k"'), await send(', idempotencyKey: "k"')]).toEqual([{ repeated: false, userErrors: [] }, { repeated: true, userErrors: [] }]);
    expect((await server.database.revision()).number).toBe(start + 1);
  });

  test('an edit that changes nothing makes no revision', async () => {
    const before = await revision();
    expect(await editGraph([{ change: { id: 'Enterprise:ａ', input: { enterprise: { name: '甲' } } } }])).toMatchObject({ userErrors: [], ids: ['Enterprise:a'], graphRevision: before });
  });

  test('an import whose turn has lapsed loses it to an edit, instead of writing over it', async () => {
    const lease = await takeImportLease(server.database, 'test', () => undefined, 1_000);
    await server.database.write({ actor: 'test', origin: 'test' }, (tx) => tx.run({ name: 'lapse', cypher: "MATCH (r:Revision {id: 'graph'}) SET r.importUntil = datetime() - duration({seconds: 1})", decode: () => null }));
    expect(await errorsOf([create({ key: 'meanwhile' })])).toEqual([]);
    await expect(server.database.write({ actor: 'test', origin: 'test' }, (tx) => lease.confirm(tx))).rejects.toMatchObject({ code: 'IMPORT_OVERTAKEN' });
    await lease.release();
  });

  test('while an import is under way edits are refused, because it could overwrite them', async () => {
    await server.database.write({ actor: 'test', origin: 'test' }, (tx) => tx.run({ name: 'hold', cypher: "MATCH (r:Revision {id: 'graph'}) SET r.importHolder = 'x', r.importUntil = datetime() + duration({seconds: 20})", decode: () => null }));
    expect(await server.api.refusals('mutation { createChain(input: { name: "链" }) { chain { id } } }')).toEqual([{ code: 'IMPORT_IN_PROGRESS' }]);
  });

  test('of no edits, and of too many, it is BAD_ARGUMENT', async () => {
    const query = 'mutation ($edits: [GraphEdit!]!) { editGraph(edits: $edits) { ids } }';
    expect(await server.api.refusals(query, { edits: [] })).toEqual([{ code: 'BAD_ARGUMENT', argument: 'edits', value: 0, min: 1, max: 500 }]);
    expect(await server.api.refusals(query, { edits: Array.from({ length: 501 }, () => ({ unlink: { id: 'Fact:x' } })) })).toEqual([{ code: 'BAD_ARGUMENT', argument: 'edits', value: 501, min: 1, max: 500 }]);
  });
});

describe('a service that is not open to changes', () => {
  test('says so, and reads all the same', async () => {
    const server = await startApi(graph());
    expect(await server.api.refusals('mutation { deleteNode(id: "Chain:c") { deletedIds } }')).toEqual([{ code: 'FORBIDDEN', right: 'EDIT' }]);
    expect(await server.api.ask('{ chain(id: "Chain:c") { name } }')).toEqual({ chain: { name: '示例链' } });
    await server.close();
  });
});
