import { list } from './readCsv.js';
import { placeFolder, seedText, unprinted } from './placeFolder.js';

const PAPER = '对于“十四五”期间如何发展壮大县域经济建议意见（播州区；作者与年份未印）';
const { files, enterprises, indicators, parks, operatesIn, rows } = placeFolder('bozhou');

describe('Bozhou District', () => {
  it('has the four companies that the paper names, and no code, address, output or supply edge', () => {
    expect(files).toEqual(['README.md', 'enterprises.csv', 'indicators.csv', 'operates_in.csv', 'parks.csv']);
    expect(enterprises.map(({ name, registered, status, scale }) => [name, registered, status, scale])).toEqual([
      ['鸭溪酒业', '520304', '', ''],
      ['正合铝业', '520304', '', ''],
      ['恒佳铝业', '520304', '', ''],
      ['贵州钢绳(集团)公司', '', '', ''], // of it the paper names a logistics park, not where it is
    ]);
    expect(Object.keys(enterprises[0] ?? {})).toEqual(['key', 'name', 'aliases', 'status', 'scale', 'industry', 'registered', 'source', 'note']);
    expect(Object.keys(operatesIn[0] ?? {})).toEqual(['enterprise', 'segment', 'role', 'grade', 'source', 'note']);
  });

  it('says of three of them only the kind that the paper says, PROBABLE, on general segments', () => {
    expect(operatesIn.map(({ enterprise, segment, role, grade }) => [enterprise, segment, role, grade])).toEqual([
      ['bozhou-yaxi-jiuye', 'baijiu/brewing', 'PRODUCER', 'PROBABLE'],
      ['bozhou-zhenghe-lvye', 'aluminium/processing', 'PRODUCER', 'PROBABLE'],
      ['bozhou-hengjia-lvye', 'aluminium/processing', 'PRODUCER', 'PROBABLE'],
    ]);
  });

  it('has six parks of the district and no land or area for any', () => {
    expect(parks.map(({ name, regions }) => [name, regions])).toEqual(
      ['苟江经济开发区', '和平经济开发区', '铝加工产业园', '茅台生态循环经济产业园', '区农业园区', '苟坝创新区'].map((name) => [name, '520304']),
    );
    expect(Object.keys(parks[0] ?? {})).toEqual(['key', 'name', 'aliases', 'regions', 'source', 'note']);
  });

  it('has nine indicators, none of them an actual and none with a year: 1,146 projects of 3,962, land of 1.5 万亩, sizes of projects', () => {
    expect(indicators.map(({ of, value, unit, year, nature }) => [of, value, unit, year, nature].join(' '))).toEqual([
      'Region:520304 1146 个  TARGET',
      'Region:520304 3962 亿元  TARGET',
      'Region:520304 1.5 万亩  EXPECTED',
      'Enterprise:bozhou-yaxi-jiuye 3 万吨  EXPECTED',
      'Park:bozhou-maotai-xunhuan 1.5 万吨  EXPECTED',
      'Park:bozhou-maotai-xunhuan 1500 亩  TARGET',
      'Park:bozhou-maotai-xunhuan 500 亩  TARGET',
      'Region:520304 3 万吨  TARGET',
      'Region:520304 1300 万吨  TARGET',
    ]);
  });

  it('names the paper in every row, and that it prints no author and no year', () => {
    expect(rows.filter(({ source }) => source !== PAPER)).toEqual([]);
  });

  const paper = seedText('000');
  (paper === null ? it.skip : it)(`prints every name and figure as the paper does${paper === null ? ' (skipped: ../shared/seeds is not here)' : ''}`, () => {
    const names = [...enterprises, ...parks].flatMap(({ name = '', aliases }) => [name, ...list(aliases)]);
    expect(names.filter((name) => !paper!.includes(name))).toEqual([]);
    expect(unprinted(indicators, paper!)).toEqual([]);
  });
});
