import type { RowError } from '../../../src/domain/rowError.js';
import { importErrorsCsv } from '../../../src/application/importErrorsCsv.js';
import { rowErrorText } from '../../../src/messages/rowErrorText.js';

const bad: RowError = { code: 'BAD_NUMBER', file: 'operates_in.csv', line: 12, column: '年产值', value: '三百', details: { type: 'number', unit: '万元/年' } };

describe('a mistake in a file, said to a person', () => {
  test.each<[Partial<RowError>, string, string]>([
    [{}, 'operates_in.csv 第 12 行“年产值”一栏写的是“三百”，应为数字（单位：万元/年）；只写数字本身，不加千分位逗号、单位或汉字', 'operates_in.csv, line 12, column "年产值", "三百": must be a number (万元/年), without thousands separators, units or words'],
    [{ code: 'OUT_OF_RANGE', column: 'share', value: '51', details: { min: 0, max: 1 } }, 'operates_in.csv 第 12 行“share”一栏写的是“51”，应在 0 至 1 之间', 'operates_in.csv, line 12, column "share", "51": must be between 0 and 1'],
    [{ code: 'DUPLICATE_KEY', column: 'key', value: 'n1', details: { firstFile: 'a.csv', firstLine: 3 } }, 'operates_in.csv 第 12 行“key”一栏写的是“n1”，这个键在 a.csv 第 3 行已经用过', 'operates_in.csv, line 12, column "key", "n1": this key is already used in a.csv, line 3'],
    [{ code: 'EMPTY_FILE', line: null, column: null, value: null, details: {} }, 'operates_in.csv：文件是空的；第一行应是列名', 'operates_in.csv: the file is empty; its first line should be the header'],
    [{ code: 'UNKNOWN_REFERENCE', column: '地点', value: '9', details: { expected: ['Region', 'Park'] } }, 'operates_in.csv 第 12 行“地点”一栏写的是“9”，没有这个区域或园区：本次导入的文件和库里都找不到', 'operates_in.csv, line 12, column "地点", "9": there is no such region or park, neither in the files of this import nor in the graph'],
  ])('%# has its place, what stands there, and what should', (part, zh, en) => {
    const error = { ...bad, ...part };
    expect([rowErrorText(error, 'zh'), rowErrorText(error, 'en')]).toEqual([zh, en]);
  });

  test('a cycle of a thousand is told by its beginning and its end', () => {
    const cycle = Array.from({ length: 1_000 }, (_, i) => `n${i}`);
    expect(rowErrorText({ ...bad, code: 'CYCLE', column: null, value: null, details: { cycle } }, 'zh')).toBe('operates_in.csv 第 12 行：隶属关系绕成了圈：n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → n8 → n9 → …… → n999');
  });
});

describe('the list of all mistakes', () => {
  test('opens in a spreadsheet program as text, whatever the cells hold', () => {
    const csv = importErrorsCsv([{ ...bad, value: '=1+1' }, { ...bad, value: '甲,"乙"\n丙', line: null }, { ...bad, value: '-5' }]);
    const zh = '应为数字（单位：万元/年）；只写数字本身，不加千分位逗号、单位或汉字';
    const en = '"must be a number (万元/年), without thousands separators, units or words"';
    expect(csv).toBe(
      [
        '\uFEFF文件 file,行 line,列 column,值 value,代码 code,原因,reason',
        `operates_in.csv,12,年产值,'=1+1,BAD_NUMBER,${zh},${en}`,
        `operates_in.csv,,年产值,"甲,""乙""\n丙",BAD_NUMBER,${zh},${en}`,
        `operates_in.csv,12,年产值,'-5,BAD_NUMBER,${zh},${en}`,
        '',
      ].join('\r\n'),
    );
  });
});
