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
    [{ code: 'BAD_SEPARATOR', line: 1, column: null, value: 'key;name', details: { separator: ';' } }, 'operates_in.csv 第 1 行写的是“key;name”，这个文件的各栏是用分号（;）隔开的，应当用英文逗号（,）；请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”', 'operates_in.csv, line 1, "key;name": the cells of this file are separated by semicolons (;) instead of commas (,): open it in a spreadsheet program and save it as "CSV UTF-8 (Comma delimited)"'],
    [{ code: 'UNKNOWN_COLUMN', line: 1, column: null, value: null, details: { position: 2 } }, 'operates_in.csv 第 1 行：第 2 列没有列名；请写上列名，没有用的列请整列删去', 'operates_in.csv, line 1: column 2 has no header; write one, or delete the whole column if it is not needed'],
    [{ code: 'WRONG_UNIT', line: 1, column: '年供货额（亿元）', value: null, details: { column: '年供货额', unit: '万元/年', found: '亿元', factor: 10_000 } }, 'operates_in.csv 第 1 行“年供货额（亿元）”一栏，单位是亿元，而本列的单位是万元/年（1 亿元 = 10,000 万元）；请先把这一列的每个数乘以 10,000，再把列名写成“年供货额（万元/年）”。只改列名不换算，数会差 10,000 倍', 'operates_in.csv, line 1, column "年供货额（亿元）": the unit is 亿元, and this column is in 万元/年 (1 亿元 = 10,000 万元): first multiply every number of it by 10,000, then call it "年供货额（万元/年）". Renamed only, the numbers would be wrong by a factor of 10,000'],
    [{ code: 'WRONG_UNIT', line: 1, column: '年供货额（元）', value: null, details: { column: '年供货额', unit: '万元/年', found: '元', factor: 0.0001 } }, 'operates_in.csv 第 1 行“年供货额（元）”一栏，单位是元，而本列的单位是万元/年（10,000 元 = 1 万元）；请先把这一列的每个数除以 10,000，再把列名写成“年供货额（万元/年）”。只改列名不换算，数会差 10,000 倍', 'operates_in.csv, line 1, column "年供货额（元）": the unit is 元, and this column is in 万元/年 (10,000 元 = 1 万元): first divide every number of it by 10,000, then call it "年供货额（万元/年）". Renamed only, the numbers would be wrong by a factor of 10,000'],
    [{ code: 'WRONG_UNIT', line: 1, column: '持股比例（%）', value: null, details: { column: '持股比例', unit: '0–1', found: '%', factor: 0.01 } }, 'operates_in.csv 第 1 行“持股比例（%）”一栏，单位是%，而本列的单位是0 至 1 的小数（100% = 1）；请先把这一列的每个数除以 100，再把列名写成“持股比例”。只改列名不换算，数会差 100 倍', 'operates_in.csv, line 1, column "持股比例（%）": the unit is %, and this column is in a fraction from 0 to 1 (100% = 1): first divide every number of it by 100, then call it "持股比例". Renamed only, the numbers would be wrong by a factor of 100'],
    [{ code: 'WRONG_UNIT', line: 1, column: '年供货额（吨）', value: null, details: { column: '年供货额', unit: '万元/年', found: '吨' } }, 'operates_in.csv 第 1 行“年供货额（吨）”一栏，括号里或末尾写的是“吨”，而本列的单位是万元/年，两者没有固定的换算；请改填以万元/年计的数，列名再写成“年供货额（万元/年）”，没有这样的数就删去这一列。不要只改列名', 'operates_in.csv, line 1, column "年供货额（吨）": the header says "吨", and this column is in 万元/年, with no fixed rate between them: state the numbers in 万元/年 and then call the column "年供货额（万元/年）", or delete it. Do not only rename it'],
    [{ code: 'BAD_KEY', column: 'key', value: 'n;1', details: { separator: ';' } }, 'operates_in.csv 第 12 行“key”一栏写的是“n;1”，键里不能有“;”：列表用分号隔开几个键，会把这个键断开；请换一个键', 'operates_in.csv, line 12, column "key", "n;1": a key must not hold ";": a list of keys is cut at semicolons, and would cut this one; use another key'],
    [{ code: 'BAD_KEY', column: 'key', value: 'Enterprise:Region:4', details: { prefix: 'Region:' } }, 'operates_in.csv 第 12 行“key”一栏写的是“Enterprise:Region:4”，键本身不能以种类“Region:”开头，种类只写一次；请只写键', 'operates_in.csv, line 12, column "key", "Enterprise:Region:4": the key itself must not begin with a kind, "Region:"; state the kind once, or only the key'],
    [{ code: 'BAD_KEY', column: 'key', value: 'Enterprise:', details: {} }, 'operates_in.csv 第 12 行“key”一栏写的是“Enterprise:”，只写了种类，没有写键', 'operates_in.csv, line 12, column "key", "Enterprise:": states the kind and no key'],
    [{ code: 'WRONG_KIND', column: 'key', value: 'Region:n1', details: { expected: ['Enterprise'], found: 'Region', of: 'key' } }, 'operates_in.csv 第 12 行“key”一栏写的是“Region:n1”，种类不对：这里是企业的键，却以区域的“Region:”开头；请只写键', 'operates_in.csv, line 12, column "key", "Region:n1": wrong kind: this is the key of one company, and it begins with "Region:"; write the key alone'],
    [{ code: 'UNKNOWN_REFERENCE', column: '企业', value: 'a;b', details: { expected: ['Enterprise'], separator: ';' } }, 'operates_in.csv 第 12 行“企业”一栏写的是“a;b”，没有这个企业：本次导入的文件和库里都找不到；这一栏只能写一个，不能用“;”隔开写几个', 'operates_in.csv, line 12, column "企业", "a;b": there is no such company, neither in the files of this import nor in the graph; this column takes one, not several separated by ";"'],
    [{ code: 'KEY_CONFLICT', column: '键', value: 'e1', details: { differs: 'name', holder: 'Enterprise:e1', source: '普查2025', name: '甲酒业', uscc: '91431221MA4L1ABC2F' } }, 'operates_in.csv 第 12 行“键”一栏写的是“e1”，库里另一来源（普查2025）的企业 Enterprise:e1“甲酒业”用了这个键，与本行的名称不同。如果是同一家企业（改了名、写法不同），请在本行的“别名”一栏写上“甲酒业”，或写上它的统一社会信用代码 91431221MA4L1ABC2F；如果是另一家企业，换一个键', 'operates_in.csv, line 12, column "键", "e1": a company of another source (普查2025), Enterprise:e1 "甲酒业", holds this key, and its name is not that of this row. If it is the same company, renamed or spelt otherwise, state "甲酒业" among the aliases of this row, or its social credit code, 91431221MA4L1ABC2F; if it is another one, use another key'],
    [{ code: 'KEY_CONFLICT', column: '键', value: 'e1', details: { differs: 'uscc', holder: 'Enterprise:e1', source: '普查2025', name: '甲酒业', uscc: '91431221MA4L1ABC2F' } }, 'operates_in.csv 第 12 行“键”一栏写的是“e1”，库里另一来源（普查2025）的企业 Enterprise:e1“甲酒业”用了这个键，它的统一社会信用代码是 91431221MA4L1ABC2F，与本行的不同。如果是同一家企业，请核对并改正写错的代码；如果是另一家企业，换一个键', 'operates_in.csv, line 12, column "键", "e1": a company of another source (普查2025), Enterprise:e1 "甲酒业", holds this key, and its social credit code, 91431221MA4L1ABC2F, is not that of this row. If it is the same company, correct the code that is wrong; if it is another one, use another key'],
    [{ code: 'NOT_IN_FORCE', value: '120', details: { count: 37, source: '普查2025', other: '100' } }, 'operates_in.csv 第 12 行“年产值”一栏写的是“120”，录入后不会生效：来源“普查2025”对同一件事说的是“100”，可信等级和置信度相同，两行都没有写观察日，先后只看来源名称，所以仍以它为准。要以本行为准，请写上更晚的观察日（observedAt）。本文件这样的共 37 条', 'operates_in.csv, line 12, column "年产值", "120": will not be in force: the source "普查2025" says "100" of the same with the same grade and confidence, and neither states when it was observed, so that only the names of the sources decide. For this row to count, state a later observedAt. Such facts in this file: 37'],
    [{ code: 'NOT_IN_FORCE', value: '120', details: { count: 1, source: '普查2025', other: '100', observedAt: '2025-06-30', day: 'absent', factFile: 'in_chain.csv' } }, 'operates_in.csv 第 12 行“年产值”一栏写的是“120”，录入后不会生效：来源“普查2025”对同一件事说的是“100”，可信等级和置信度相同，它的观察日是 2025-06-30，本行没有写，所以仍以它为准。要以本行为准，请在 in_chain.csv 中写上更晚的观察日（observedAt）。本文件这样的共 1 条', 'operates_in.csv, line 12, column "年产值", "120": will not be in force: the source "普查2025" says "100" of the same with the same grade and confidence, and it was observed on 2025-06-30, and this row does not say when. For this row to count, state a later observedAt in in_chain.csv. Such facts in this file: 1'],
    [{ code: 'UNKNOWN_REFERENCE', column: '企业', value: '甲酒业', details: { expected: ['Enterprise'], suggestion: 'e1' } }, 'operates_in.csv 第 12 行“企业”一栏写的是“甲酒业”，没有这个企业：本次导入的文件和库里都找不到；这一栏要写键，不写名称，叫这个名称的键是“e1”', 'operates_in.csv, line 12, column "企业", "甲酒业": there is no such company, neither in the files of this import nor in the graph; this column takes a key, not a name, and that of the one called this is "e1"'],
    [{ code: 'BAD_DAY', column: '观察日', value: '45296', details: { serial: '2024-01-05' } }, 'operates_in.csv 第 12 行“观察日”一栏写的是“45296”，这是 Excel 的日期序列号，不是日期；若是日期，它是 2024-01-05。请在 Excel 中把这一列设为日期格式（年在最前）再另存，或改写成 2024-01-05', 'operates_in.csv, line 12, column "观察日", "45296": this is a serial number of Excel, not a date; as a date it is 2024-01-05. Format the column as dates, the year first, and save it again, or write 2024-01-05'],
    [{ code: 'BAD_DAY', column: '观察日', value: '2024年1月', details: { only: 'month' } }, 'operates_in.csv 第 12 行“观察日”一栏写的是“2024年1月”，只写了年和月，要写到日，形如 2025-06-30', 'operates_in.csv, line 12, column "观察日", "2024年1月": states only a month; a day is needed, like 2025-06-30'],
    [{ code: 'BAD_DAY', column: '观察日', value: '1/5/2024', details: {} }, 'operates_in.csv 第 12 行“观察日”一栏写的是“1/5/2024”，应为公历日期，年在最前，形如 2025-06-30（也可写 2025/6/30、2025年6月30日）', 'operates_in.csv, line 12, column "观察日", "1/5/2024": must be a calendar day with the year first, like 2025-06-30 or 2025/6/30'],
    [{ code: 'KEY_CONFLICT', column: '曾用键', value: 'o2', details: { holder: 'Enterprise:n1', firstFile: 'enterprises.csv', firstLine: 2 } }, 'operates_in.csv 第 12 行“曾用键”一栏写的是“o2”，企业 Enterprise:n1（enterprises.csv 第 2 行）已用这个键作键或曾用键；一个键只能指一家企业', 'operates_in.csv, line 12, column "曾用键", "o2": the company Enterprise:n1 (enterprises.csv, line 2) has this as its key or a former key; a key names one company'],
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
