import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { list, readCsv } from './readCsv.js';

const FOLDER = 'data/places/zhongfang';
const SEEDS = '../shared/seeds';
const PLAN = '中方县“十四五”工业高质量发展规划（2021年3月）';

const enterprises = readCsv(`${FOLDER}/enterprises.csv`);
const indicators = readCsv(`${FOLDER}/indicators.csv`);
const parks = readCsv(`${FOLDER}/parks.csv`);
const operatesIn = readCsv(`${FOLDER}/operates_in.csv`);
const titles = readCsv(`${FOLDER}/titles.csv`);
const locatedIn = readCsv(`${FOLDER}/located_in.csv`);

const BACKBONE = ['zhongfang-zhongtie-wuxin', 'zhongfang-zhongnan-qiaoliang', 'zhongfang-wuxin-muban', 'zhongfang-hengyu-shiye'];

describe('Zhongfang County', () => {
  it('has the 21 companies that the plan names, 恒裕 three and 五新 two, and no code, address, output or supply edge', () => {
    expect(enterprises.map(({ name }) => name)).toEqual([
      '中铁五新', '中南桥梁', '五新模板', '恒裕实业', '恒裕钢构', '台泥', '梨树园', '福瑞钛', '夭瑞', '邦盛', '富阳新世纪', '康润农业',
      '天天食品', '金糯咪', '南方葡萄沟酒庄', '华汉茶业', '星盛生物', '盛德生物', '恒裕汽车', '弘越服饰', '亚信电子',
    ]);
    expect(readdirSync(FOLDER).sort()).toEqual([
      'README.md', 'enterprises.csv', 'indicators.csv', 'located_in.csv', 'operates_in.csv', 'parks.csv', 'titles.csv',
    ]);
    expect(Object.keys(enterprises[0] ?? {})).toEqual(['key', 'name', 'aliases', 'status', 'scale', 'industry', 'registered', 'source', 'note']);
    expect(Object.keys(operatesIn[0] ?? {})).toEqual(['enterprise', 'segment', 'role', 'grade', 'source', 'note']);
  });

  it('calls above scale only the four that the plan names so, moved out only 亚信电子', () => {
    const above = enterprises.filter(({ scale }) => scale === 'INDUSTRY_ABOVE_SCALE').map(({ name }) => name);
    expect(above).toEqual(['中铁五新', '中南桥梁', '恒裕钢构', '台泥']);
    expect(enterprises.filter(({ status }) => status !== '').map(({ name, status }) => [name, status])).toEqual([['亚信电子', 'MOVED_OUT']]);
  });

  it('takes the plan at its word for its four backbone companies: PROBABLE makers of equipment, product unknown, leading but leading no chain', () => {
    const makers = (segment: string): readonly (string | undefined)[] => operatesIn.filter((row) => row.segment === segment).map(({ enterprise }) => enterprise);
    expect(makers('bridge-tunnel/equipment')).toEqual(BACKBONE);
    expect(operatesIn.filter(({ role, grade }) => role !== 'PRODUCER' || grade !== 'PROBABLE')).toEqual([]);
    expect(titles.map(({ enterprise, title, grade }) => [enterprise, title, grade])).toEqual(BACKBONE.map((key) => [key, 'LEADING', 'PROBABLE']));
  });

  it('puts the six of building materials and the five of food on the general segment of their chain, and the rest nowhere', () => {
    const industryOf = new Map(enterprises.map(({ key, industry }) => [key, industry]));
    const placed = operatesIn.map(({ enterprise, segment }) => `${industryOf.get(enterprise) ?? ''} ${segment ?? ''}`);
    expect([...new Set(placed)].map((pair) => [pair, placed.filter((other) => other === pair).length])).toEqual([
      ['先进机械装备制造 bridge-tunnel/equipment', 4],
      ['新材料（建材） building-materials/materials', 6],
      ['绿色食品加工 green-food/processing', 5],
    ]);
  });

  it('refers only to companies and parks that are there, in county 431221', () => {
    const keys = new Set(enterprises.map(({ key }) => key));
    const used = [...operatesIn, ...titles, ...locatedIn].map(({ enterprise }) => enterprise);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
    expect(parks.map(({ key, regions }) => [key, regions])).toEqual([['zhongfang-jizhongqu', '431221'], ['zhongfang-xiangshang', '431221']]);
    const places = new Set(['Region:431221', ...parks.map(({ key }) => `Park:${key ?? ''}`)]);
    expect(indicators.filter(({ of = '' }) => !places.has(of))).toEqual([]);
    expect(enterprises.filter(({ registered }) => registered !== '431221').map(({ name }) => name)).toEqual(['亚信电子']);
  });

  it('has 55 indicators, each a number with unit and nature, and keeps both of two figures that disagree', () => {
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(55);
    expect(indicators.filter(({ value = '', unit, nature = '' }) => !(Number(value) > 0) || unit === '' || !['ACTUAL', 'TARGET'].includes(nature))).toEqual([]);
    const said = (name: string): readonly (string | undefined)[] => indicators.filter((row) => row.name?.startsWith(name)).map(({ value }) => value);
    expect(said('高新技术产业增加值')).toEqual(['28', '37.28', '30']);
    expect(said('规模工业企业数')).toEqual(['88', '88', '100']);
  });

  it('names the plan in every row', () => {
    const rows = [...enterprises, ...indicators, ...parks, ...operatesIn, ...titles, ...locatedIn];
    expect(rows.filter(({ source }) => source !== PLAN)).toEqual([]);
  });

  const seed = existsSync(SEEDS) ? readdirSync(SEEDS).find((file) => file.startsWith('004_')) : undefined;
  const withPlan = seed === undefined ? it.skip : it;
  withPlan(`prints every name and figure as the plan does${seed === undefined ? ' (skipped: ../shared/seeds is not here)' : ''}`, () => {
    const plan = readFileSync(join(SEEDS, seed ?? ''), 'utf8').replace(/\s+/gu, '');
    const names = [...enterprises, ...parks].flatMap(({ name = '', aliases }) => [name, ...list(aliases)]);
    expect(names.filter((name) => !plan.includes(name))).toEqual([]);
    expect(indicators.filter(({ value = '' }) => !new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.]*\\d)`, 'u').test(plan))).toEqual([]);
  });
});
