import { list } from './readCsv.js';
import { placeFolder, seedText, unprinted } from './placeFolder.js';

const SPEECH = '2021年区委经济工作会议上的讲话（两篇）之一：望花区';
const { files, enterprises, indicators, parks, operatesIn, rows } = placeFolder('wanghua');

describe('Wanghua District', () => {
  it('has the four companies that the speech names, and no code, address or supply edge', () => {
    expect(files).toEqual(['README.md', 'enterprises.csv', 'indicators.csv', 'operates_in.csv', 'parks.csv']);
    expect(enterprises.map(({ name, registered, status, scale }) => [name, registered, status, scale])).toEqual(
      ['抚顺新钢铁', '抚顺特钢', '抚顺铝业', '满仓牧业'].map((name) => [name, '210404', '', '']),
    );
    expect(Object.keys(enterprises[0] ?? {})).toEqual(['key', 'name', 'aliases', 'status', 'scale', 'industry', 'registered', 'source', 'note']);
    expect(parks.map(({ name, regions }) => [name, regions])).toEqual([['望花经济开发区', '210404']]);
  });

  it('states one output, the 64 亿元 of the company of special steel; a farm that is still to be begun is not PROBABLE', () => {
    expect(operatesIn.map(({ enterprise, segment, annualOutput, grade }) => [enterprise, segment, annualOutput, grade])).toEqual([
      ['wanghua-xin-gangtie', 'special-steel/smelting', '', 'PROBABLE'],
      ['wanghua-fushun-tegang', 'special-steel/products', '640000', 'PROBABLE'],
      ['wanghua-mancang-muye', 'green-food/livestock', '', 'CLAIMED'],
    ]);
    const printed = indicators.find(({ of, name }) => of === 'Enterprise:wanghua-fushun-tegang' && name === '产值');
    expect([printed?.value, printed?.unit, Number(printed?.value) * 10_000]).toEqual(['64', '亿元', 640_000]);
  });

  it('keeps apart what was expected of 2020, what was done, and the aims of 2021', () => {
    const of = (nature: string): readonly string[] => indicators.filter((row) => row.nature === nature).map(({ name = '', value = '', year = '' }) => `${year} ${name} ${value}`);
    expect(of('EXPECTED')).toEqual([
      '2020 产值 125', '2020 税收 4.8', '2020 固定资产投资 6', '2020 产值 64', '2020 税收 3.2', '2020 固定资产投资 3', '2020 地区生产总值 86.4', '2020 规上工业增加值 48.3',
      '2020 固定资产投资 20.3', '2020 社会消费品零售额 25.7', '2020 域外引资额 27', '2020 外贸进出口 5.9', '2020 一般公共预算收入 8.7', '2020 城镇居民人均可支配收入 3.2',
      '2020 工业对财政贡献率 83', '2020 工业投资贡献率 66.2',
    ]);
    expect(of('ACTUAL').map((line) => line.split(' ').at(-1))).toEqual(['79', '73.7', '15', '57.9', '5.4']);
    expect(of('TARGET').map((line) => [line.split(' ')[0], line.split(' ').at(-1)].join(' '))).toEqual(
      ['50', '100', '22', '650', '55', '5', '30', '240', '2500', '3', '90', '10', '10', '6'].map((value) => `2021 ${value}`),
    );
    const known = new Set(['Region:210404', ...parks.map(({ key = '' }) => `Park:${key}`), ...enterprises.map(({ key = '' }) => `Enterprise:${key}`)]);
    expect(indicators.filter((row) => !known.has(row.of ?? ''))).toEqual([]);
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(35);
  });

  it('names the speech in every row', () => {
    expect(rows.filter(({ source }) => source !== SPEECH)).toEqual([]);
  });

  const speech = seedText('002');
  (speech === null ? it.skip : it)(`prints every name and figure as the speech does, but for the script${speech === null ? ' (skipped: ../shared/seeds is not here)' : ''}`, () => {
    const names = [...enterprises, ...parks].flatMap(({ name = '', aliases }) => [name, ...list(aliases)]);
    expect(names.filter((name) => !speech!.includes(name))).toEqual([]);
    expect(unprinted(indicators, speech!)).toEqual([]);
  });
});
