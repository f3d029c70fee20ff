import { list } from './readCsv.js';
import { placeFolder, seedText, unprinted } from './placeFolder.js';

const SPEECH = '在县委经济工作会议上的讲话（古丈县；年份未印，载《2021年区委经济工作会议上的讲话（两篇）》）';
const { files, enterprises, indicators, parks, operatesIn, rows } = placeFolder('guzhang');

describe('Guzhang County', () => {
  it('has the 15 companies of the county that the speech names, 汉瑞 in restructuring, and no code, address, output or supply edge', () => {
    expect(files).toEqual(['README.md', 'enterprises.csv', 'indicators.csv', 'operates_in.csv', 'parks.csv']);
    expect(enterprises.filter(({ registered }) => registered === '433126').map(({ name }) => name)).toEqual([
      '宏泰锰业', '恒源锰业', '得象电器', '煜诚陶瓷', '京投创业', '华牧天元', '湘泉酒业', '九巧生物', '汉瑞科技', '东方天润', '德宝恒嘉', '宏源新能源', '春秋茶业', '英妹子茶业', '富康农业',
    ]);
    expect(enterprises.filter(({ status }) => status !== '').map(({ name, status }) => [name, status])).toEqual([['汉瑞科技', 'RESTRUCTURING']]);
    expect(Object.keys(enterprises[0] ?? {})).toEqual(['key', 'name', 'aliases', 'status', 'scale', 'industry', 'registered', 'source', 'note']);
    expect(Object.keys(operatesIn[0] ?? {})).toEqual(['enterprise', 'segment', 'role', 'grade', 'source', 'note']);
  });

  it('has three companies in talks, of Jinan, Linyi and Qingdao and not of the county, without a segment', () => {
    const talks = enterprises.filter(({ registered }) => registered !== '433126');
    expect(talks.map(({ name, registered, note }) => [name, registered, note?.startsWith('在谈')])).toEqual([
      ['盛世瑞华', '370100', true],
      ['浩凯', '371300', true],
      ['盛达', '370200', true],
    ]);
    expect(operatesIn.filter(({ enterprise = '' }) => enterprise.startsWith('guzhang-talks-'))).toEqual([]);
  });

  it('counts who is said to work, not who builds: lines under construction are CLAIMED, two leads are only PROPOSED', () => {
    const graded = (grade: string): readonly string[] => operatesIn.filter((row) => row.grade === grade).map(({ enterprise = '', segment = '' }) => `${enterprise.slice('guzhang-'.length)} ${segment}`);
    expect(graded('PROBABLE')).toEqual([
      'hongtai-mengye manganese/products', 'hengyuan-mengye manganese/products', 'hanrui-keji manganese/vanadium', 'jingtou-chuangye tea/deep', 'dongfang-tianrun green-food/oil',
    ]);
    expect(graded('CLAIMED')).toEqual([
      'jingtou-chuangye tea/instant', 'jiuqiao-shengwu tea/tea-wine', 'huamu-tianyuan tea/fertilizer', 'debao-hengjia green-food/livestock', 'yucheng-taoci building-materials/ceramics',
    ]);
    expect(graded('PROPOSED')).toEqual(['chunqiu-chaye tea/processing', 'yingmeizi-chaye tea/processing']);
    expect(operatesIn).toHaveLength(12);
  });

  it('has 28 indicators, all aims, none with a year, since the year is not printed: what is to be added is no output', () => {
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(28);
    expect(indicators.filter(({ nature, year }) => nature !== 'TARGET' || year !== '')).toEqual([]);
    const added = indicators.filter(({ name = '' }) => name.includes('新增产值')).map(({ of = '', value, unit }) => `${of} ${value ?? ''} ${unit ?? ''}`);
    expect(added).toEqual([
      'Region:433126 1000 万元', // 宏泰 and 恒源 together
      'Enterprise:guzhang-dexiang-dianqi 6000 万元',
      'Enterprise:guzhang-yucheng-taoci 3000 万元',
      'Enterprise:guzhang-jingtou-chuangye 4000 万元',
      'Enterprise:guzhang-huamu-tianyuan 2000 万元',
      'Enterprise:guzhang-xiangquan-jiuye 3000 万元',
      'Enterprise:guzhang-jiuqiao-shengwu 1000 万元',
      'Enterprise:guzhang-hanrui-keji 400 万元',
      'Enterprise:guzhang-dongfang-tianrun 3 亿元',
      'Region:433126 1 亿元', // all the farms together
      'Park:guzhang-xinke 5000 万元',
    ]);
    const known = new Set(['Region:433126', ...parks.map(({ key = '' }) => `Park:${key}`), ...enterprises.map(({ key = '' }) => `Enterprise:${key}`)]);
    expect(indicators.filter(({ of = '' }) => !known.has(of))).toEqual([]);
  });

  it('names the speech in every row, and that its year is not printed', () => {
    expect(rows.filter(({ source }) => source !== SPEECH)).toEqual([]);
  });

  const speech = seedText('002');
  (speech === null ? it.skip : it)(`prints every name and figure as the speech does, but for the script${speech === null ? ' (skipped: ../shared/seeds is not here)' : ''}`, () => {
    // A company in talks is printed with its city before and its trade behind, the park without its county.
    const names = [...enterprises, ...parks].flatMap(({ name = '', aliases }) => [name.replace('古丈县工业', '工业'), ...list(aliases)]);
    expect(names.filter((name) => !speech!.includes(name))).toEqual([]);
    expect(unprinted(indicators, speech!)).toEqual([]);
  });
});
