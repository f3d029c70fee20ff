import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const META = ['a.b*c', '50%_完', '"双引号"', "o'brien", 'back\\slash', '$search', '{key: "x"}', '`backtick`', '(?i)x|y', '行1\u2028行2', '🐉龙', '#标签 //注'];

/** 省 > 市 > 县甲, 县乙 > 乡; one park in both counties; a chain 甲链 of 总成 with parts at two depths, and a chain 乙链. */
function graph(): GraphBuilder {
  const built = new GraphBuilder()
    .node('Region', '43', { name: '湖南省', level: 'PROVINCE' })
    .node('Region', '4312', { name: '怀化市', level: 'PREFECTURE', aliases: ['鹤城'] })
    .node('Region', '431221', { name: '中方县', level: 'COUNTY' })
    .node('Region', '431225', { name: '会同县', level: 'COUNTY' })
    .node('Region', '431225001', { name: '林城镇', level: 'TOWNSHIP' })
    .node('Region', 'US', { name: '美国', level: 'ABROAD' })
    .fact('PART_OF', 'Region:4312', 'Region:43')
    .fact('PART_OF', 'Region:4312', 'Region:43', { source: '另一来源' })
    .fact('PART_OF', 'Region:431221', 'Region:4312')
    .fact('PART_OF', 'Region:431225', 'Region:4312')
    .fact('PART_OF', 'Region:431225001', 'Region:431225')
    .node('Park', 'both', { name: '两县产业园', aliases: ['ＬＱ园'] })
    .node('Park', 'town', { name: '林城园' })
    .fact('IN_REGION', 'Park:both', 'Region:431221')
    .fact('IN_REGION', 'Park:both', 'Region:431225')
    .fact('IN_REGION', 'Park:town', 'Region:431225001')
    .node('Chain', 'A', { name: '甲链', aliases: ['Alpha Chain'] })
    .node('Chain', 'B', { name: '乙链' })
    .node('Segment', 'whole', { name: '总成' })
    .node('Segment', 'part', { name: '部件' })
    .node('Segment', 'piece', { name: '零件' })
    .node('Segment', 'other', { name: '其他' })
    .fact('IN_CHAIN', 'Segment:whole', 'Chain:A')
    .fact('IN_CHAIN', 'Segment:part', 'Chain:A')
    .fact('IN_CHAIN', 'Segment:other', 'Chain:B')
    .fact('PART_OF', 'Segment:part', 'Segment:whole')
    .fact('PART_OF', 'Segment:piece', 'Segment:part')
    .node('Enterprise', 'e1', { name: '五新ＴＢＭ', status: 'PRODUCING', scale: 'INDUSTRY_ABOVE_SCALE' })
    .node('Enterprise', 'e2', { name: '县乙厂', aliases: ['会同 钢构', 'Huitong  Steel'], status: 'SUSPENDED', scale: 'INDUSTRY_ABOVE_SCALE' })
    .node('Enterprise', 'e3', { name: '园里的厂', status: 'PRODUCING', scale: 'BELOW_SCALE', uscc: '91431221MA4Q7XYT0A' })
    .node('Enterprise', 'e4', { name: '镇上的园里的厂', status: 'PRODUCING' })
    .node('Enterprise', 'e5', { name: '美国公司' })
    .node('Enterprise', 'e6', { name: '哪里都没有' })
    .fact('LOCATED_IN', 'Enterprise:e1', 'Region:431221', { role: 'REGISTERED' })
    .fact('LOCATED_IN', 'Enterprise:e1', 'Region:431225', { role: 'PLANT' })
    .fact('LOCATED_IN', 'Enterprise:e2', 'Region:431225', { role: 'PLANT' })
    .fact('LOCATED_IN', 'Enterprise:e3', 'Park:both', { role: 'PLANT' })
    .fact('LOCATED_IN', 'Enterprise:e4', 'Park:town', { role: 'PLANT' })
    .fact('LOCATED_IN', 'Enterprise:e5', 'Region:US', { role: 'REGISTERED' })
    .fact('OPERATES_IN', 'Enterprise:e1', 'Segment:whole', { role: 'PRODUCER', grade: 'CONFIRMED' })
    .fact('OPERATES_IN', 'Enterprise:e2', 'Segment:part', { role: 'TRADER', grade: 'PROPOSED' })
    .fact('OPERATES_IN', 'Enterprise:e3', 'Segment:piece', { role: 'SERVICE', grade: 'CLAIMED' })
    .fact('OPERATES_IN', 'Enterprise:e3', 'Segment:other', { role: 'PRODUCER', grade: 'CONFIRMED' })
    .fact('OPERATES_IN', 'Enterprise:e5', 'Segment:other', { role: 'PRODUCER', grade: 'CONFIRMED' })
    .fact('HOLDS', 'Enterprise:e1', 'Title:LEADING', {})
    .fact('HOLDS', 'Enterprise:e1', 'Title:LISTED', {})
    .fact('HOLDS', 'Enterprise:e3', 'Title:LISTED', {});
  META.forEach((name, index) => built.node('Enterprise', `m${String(index).padStart(2, '0')}`, { name }));
  return built;
}
const META_KEYS = META.map((_, index) => `m${String(index).padStart(2, '0')}`);
const ALL = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', ...META_KEYS];

describe('filters', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph());
  });
  afterAll(() => server.close());

  /** Keys of what a filter finds; the count says the same. */
  async function keys(field: string, type: string, filter: object | null): Promise<readonly string[]> {
    const data = await server.api.ask(`query ($filter: ${type}Filter) { ${field}(first: 100, filter: $filter) { totalCount nodes { key } } }`, { filter });
    const { nodes, totalCount } = data[field] as { readonly nodes: readonly { readonly key: string }[]; readonly totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ key }) => key);
  }
  const enterprises = (filter: object | null) => keys('enterprises', 'Enterprise', filter);

  const REGIONS: readonly (readonly [object | null, readonly string[]])[] = [
    [null, ['43', '4312', '431221', '431225', '431225001', 'US']],
    [{}, ['43', '4312', '431221', '431225', '431225001', 'US']],
    [{ level: 'COUNTY' }, ['431221', '431225']],
    [{ parent: 'Region:4312' }, ['431221', '431225']],
    [{ parent: 'Region:43' }, ['4312']],
    [{ parent: 'Region:US' }, []],
    [{ search: '县' }, ['431221', '431225']],
    [{ search: '鹤城' }, ['4312']],
    [{ search: '4312' }, ['4312', '431221', '431225', '431225001']],
    [{ level: 'COUNTY', parent: 'Region:4312', search: '会同' }, ['431225']],
    [{ level: 'TOWNSHIP', parent: 'Region:4312' }, []],
  ];
  test.each(REGIONS)('regions by %j are %j', async (filter, expected) => {
    expect(await keys('regions', 'Region', filter)).toEqual(expected);
  });

  const PARKS: readonly (readonly [object | null, readonly string[]])[] = [
    [null, ['both', 'town']],
    [{ region: 'Region:431221' }, ['both']],
    [{ region: 'Region:431225' }, ['both', 'town']],
    [{ region: 'Region:43' }, ['both', 'town']],
    [{ region: 'Region:431225001' }, ['town']],
    [{ region: 'Region:US' }, []],
    [{ search: 'lq' }, ['both']],
    [{ search: '园', region: 'Region:431225001' }, ['town']],
  ];
  test.each(PARKS)('parks by %j are %j', async (filter, expected) => {
    expect(await keys('parks', 'Park', filter)).toEqual(expected);
  });

  test('chains and segments by name, alias, key and chain', async () => {
    expect(await keys('chains', 'Chain', { search: '链' })).toEqual(['A', 'B']);
    expect(await keys('chains', 'Chain', { search: 'alpha  chain' })).toEqual(['A']);
    expect(await keys('segments', 'Segment', null)).toEqual(['other', 'part', 'piece', 'whole']);
    expect(await keys('segments', 'Segment', { chain: 'Chain:A' })).toEqual(['part', 'whole']);
    expect(await keys('segments', 'Segment', { search: '件' })).toEqual(['part', 'piece']);
    expect(await keys('segments', 'Segment', { chain: 'Chain:A', search: '件' })).toEqual(['part']);
    expect(await keys('segments', 'Segment', { chain: 'Chain:B', search: '件' })).toEqual([]);
  });

  const ENTERPRISES: readonly (readonly [object | null, readonly string[]])[] = [
    [null, ALL],
    [{ region: null, titles: null, search: null }, ALL],
    // Registered or with a plant: in the region, below it, in its parks.
    [{ region: 'Region:431221' }, ['e1', 'e3']],
    [{ region: 'Region:431225' }, ['e1', 'e2', 'e3', 'e4']],
    [{ region: 'Region:43' }, ['e1', 'e2', 'e3', 'e4']],
    [{ region: 'Region:431225001' }, ['e4']],
    [{ region: 'Region:US' }, ['e5']],
    [{ park: 'Park:both' }, ['e3']],
    [{ park: 'Park:town' }, ['e4']],
    // The segment and its parts, at any depth, of any grade and role.
    [{ segment: 'Segment:whole' }, ['e1', 'e2', 'e3']],
    [{ segment: 'Segment:part' }, ['e2', 'e3']],
    [{ segment: 'Segment:piece' }, ['e3']],
    [{ chain: 'Chain:A' }, ['e1', 'e2', 'e3']],
    [{ chain: 'Chain:B' }, ['e3', 'e5']],
    [{ titles: ['LEADING'] }, ['e1']],
    [{ titles: ['LEADING', 'LISTED'] }, ['e1', 'e3']],
    [{ titles: ['LISTED', 'LISTED'] }, ['e1', 'e3']],
    [{ titles: ['HIGH_TECH'] }, []],
    [{ titles: [] }, ALL],
    [{ status: 'PRODUCING' }, ['e1', 'e3', 'e4']],
    [{ scale: 'INDUSTRY_ABOVE_SCALE' }, ['e1', 'e2']],
    [{ search: '厂' }, ['e2', 'e3', 'e4']],
    // All of them at once, and pairs that each way may lead.
    [{ region: 'Region:431225', segment: 'Segment:whole', chain: 'Chain:A', titles: ['LEADING', 'LISTED'], status: 'PRODUCING', scale: 'INDUSTRY_ABOVE_SCALE', search: '五新tbm' }, ['e1']],
    [{ region: 'Region:431225', titles: ['LISTED'] }, ['e1', 'e3']],
    [{ park: 'Park:both', chain: 'Chain:B' }, ['e3']],
    [{ segment: 'Segment:other', region: 'Region:US' }, ['e5']],
    [{ chain: 'Chain:A', search: '园' }, ['e3']],
    [{ region: 'Region:431225', status: 'SUSPENDED' }, ['e2']],
    [{ region: 'Region:431221', search: '县乙' }, []],
  ];
  test.each(ENTERPRISES)('enterprises by %j are %j', async (filter, expected) => {
    expect(await enterprises(filter)).toEqual(expected);
  });

  const SEARCHES: readonly (readonly [string, readonly string[]])[] = [
    ['tbm', ['e1']],
    ['ＴＢＭ', ['e1']],
    ['  五新TbM ', ['e1']],
    ['会同　钢构', ['e2']],
    ['huitong steel', ['e2']],
    ['HUITONG\n\tSTEEL', ['e2']],
    ['91431221ma4q', ['e3']],
    ['', ALL],
    ['   ', ALL],
    ['\u3000', ALL],
    // Parts of a name and of an alias never match as one.
    ['县乙厂会同', []],
    ['县乙厂 会同', []],
  ];
  test.each(SEARCHES)('a search for %j finds %j', async (search, expected) => {
    expect(await enterprises({ search })).toEqual(expected);
  });

  test.each(META.map((name, index) => [name, META_KEYS[index]!] as const))('%s is searched as the text it is', async (name, key) => {
    expect(await enterprises({ search: name })).toEqual([key]);
  });

  test.each(['.*', '%', '_', '\\', "'", '"', '*', '?', '(?i)', '$', '\\Qa\\E', "' OR 1=1 //", '"}) RETURN n //', '龙'])('%s finds what has it in its text, and nothing else', async (search) => {
    expect(await enterprises({ search })).toEqual(META_KEYS.filter((_, index) => META[index]!.toLowerCase().includes(search.toLowerCase())));
  });

  const NOTHING: readonly (readonly [string, string, object, object])[] = [
    ['enterprises', 'Enterprise', { region: 'Region:none' }, { code: 'NOT_FOUND', id: 'Region:none' }],
    ['enterprises', 'Enterprise', { park: 'Park:none' }, { code: 'NOT_FOUND', id: 'Park:none' }],
    ['enterprises', 'Enterprise', { segment: 'Segment:none' }, { code: 'NOT_FOUND', id: 'Segment:none' }],
    ['enterprises', 'Enterprise', { chain: 'Chain:none' }, { code: 'NOT_FOUND', id: 'Chain:none' }],
    ['enterprises', 'Enterprise', { region: 'Park:both' }, { code: 'WRONG_KIND', id: 'Park:both', expected: 'Region' }],
    ['enterprises', 'Enterprise', { chain: 'A' }, { code: 'BAD_ID', id: 'A' }],
    ['enterprises', 'Enterprise', { chain: '' }, { code: 'BAD_ID', id: '' }],
    ['segments', 'Segment', { chain: 'Chain:none' }, { code: 'NOT_FOUND', id: 'Chain:none' }],
    ['parks', 'Park', { region: 'Region:none' }, { code: 'NOT_FOUND', id: 'Region:none' }],
    ['regions', 'Region', { parent: 'Region:none' }, { code: 'NOT_FOUND', id: 'Region:none' }],
  ];
  test.each(NOTHING)('%s: a %s filter %j is %j', async (field, type, filter, expected) => {
    expect(await server.api.refusals(`query ($filter: ${type}Filter) { ${field}(filter: $filter) { totalCount } }`, { filter })).toEqual([expected]);
  });

  test('a filter that names nothing is told before a cursor of another list, and either way nothing is listed', async () => {
    expect(await server.api.refusals('{ enterprises(after: "AAAA", filter: {region: "Region:none"}) { totalCount } }')).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
