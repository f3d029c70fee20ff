import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../../src/database/database.js';
import type { RowErrorCode } from '../../../src/domain/rowError.js';
import { openTestDatabase } from '../../testkit/database.js';
import { importFixture } from './importFixture.js';

type Mistake = readonly [code: RowErrorCode, file: string, line: number | null, column: string | null, value: string | null];

/** Every mistake of each folder, in the order of the report. The graph holds the folder `base`. */
const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'bad-characters': [
    ['BAD_CHARACTER', 'enterprises.csv', 2, 'name', '甲\0乙'],
    ['BAD_CHARACTER', 'enterprises.csv', 3, 'name', '甲\u202E乙'],
    ['BAD_CHARACTER', 'enterprises.csv', 4, 'key', 'n\u200B3'],
    ['BAD_CHARACTER', 'enterprises.csv', 5, 'key', 'n\n4'],
  ],
  'bad-code': [
    ['BAD_BOOLEAN', 'segments.csv', 2, 'final', '也许'],
    ['BAD_CODE', 'enterprises.csv', 2, 'status', '停厂'],
    ['BAD_USCC', 'enterprises.csv', 2, 'uscc', '91431221'],
    ['BAD_CODE', 'operates_in.csv', 2, 'grade', '确定'],
    ['UNKNOWN_REFERENCE', 'titles.csv', 2, 'title', '大公司'],
  ],
  'bad-day': [
    ['BAD_DAY', 'operates_in.csv', 2, 'observedAt', '2024-02-30'],
    ['BAD_DAY', 'operates_in.csv', 3, 'observedAt', '1/5/2024'],
    ['BAD_DAY', 'operates_in.csv', 4, 'observedAt', '2024年1月'],
    ['BAD_DAY', 'operates_in.csv', 5, 'observedAt', '2024'],
  ],
  'bad-day-serial-number': [
    ['BAD_DAY', 'operates_in.csv', 2, 'observedAt', '45296'],
  ],
  'bad-encoding-gbk': [['BAD_ENCODING', 'enterprises.csv', 2, null, null]],
  'bad-encoding-lone-surrogate': [['BAD_ENCODING', 'enterprises.csv', 2, null, null]],
  'bad-encoding-truncated': [['BAD_ENCODING', 'enterprises.csv', 3, null, null]],
  'bad-encoding-utf16': [['BAD_ENCODING', 'enterprises.csv', 1, null, null]],
  'bad-encoding-workbook': [['BAD_ENCODING', 'enterprises.csv', 1, null, null]],
  'bad-key': [
    ['BAD_KEY', 'enterprises.csv', 2, 'key', 'n;1'],
    ['BAD_KEY', 'enterprises.csv', 3, 'key', 'n；2'],
    ['BAD_KEY', 'enterprises.csv', 4, 'key', 'Enterprise:'],
    ['BAD_KEY', 'enterprises.csv', 5, 'key', 'Enterprise:Region:n4'],
    ['BAD_CHARACTER', 'enterprises.csv', 6, 'key', 'Enterprise:n\u200B5'],
    ['BAD_CHARACTER', 'enterprises.csv', 7, 'key', 'n\u20286'],
    ['BAD_KEY', 'enterprises.csv', 8, 'formerKeys', 'Enterprise:Enterprise:o7'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 2, 'enterprise', 'e1;e2'],
  ],
  'bad-number': [
    ['BAD_NUMBER', 'enterprises.csv', 2, 'employees', '12.5'],
    ['BAD_NUMBER', 'operates_in.csv', 2, '年产值', '三百'],
    ['BAD_NUMBER', 'operates_in.csv', 3, '年产值', '1,000'],
    ['BAD_NUMBER', 'operates_in.csv', 4, '年产值', '1e400'],
    ['BAD_NUMBER', 'operates_in.csv', 5, '年产值', 'NaN'],
    ['BAD_NUMBER', 'operates_in.csv', 6, '年产值', '300万元'],
    ['BAD_NUMBER', 'operates_in.csv', 7, '年产值', '0x10'],
  ],
  'bad-period': [
    ['BAD_PERIOD', 'regions.csv', 2, 'validTo', '2019-01-01'],
    ['BAD_PERIOD', 'operates_in.csv', 2, 'validTo', '2025-01-01'],
    ['BAD_PERIOD', 'operates_in.csv', 3, 'validTo', '2025-01-01'],
  ],
  'bad-separator-chinese-comma': [['BAD_SEPARATOR', 'enterprises.csv', 1, null, '键，名称，来源']],
  'bad-separator-named': [['BAD_SEPARATOR', 'enterprises.csv', 1, null, 'sep=;']],
  'bad-separator-semicolon': [['BAD_SEPARATOR', 'enterprises.csv', 1, null, 'key;name;employees;source']],
  'bad-separator-tab': [
    ['BAD_SEPARATOR', 'enterprises.csv', 2, null, '键\t名称\t来源'],
    ['BAD_SEPARATOR', 'titles.csv', 1, null, '"enterprise"\t"title"\t"source"'],
  ],
  'column-by-another-word': [
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, '企业名称', null],
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, '信用代码', null],
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, '员工人数', null],
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, '数据来源', null],
    ['MISSING_COLUMN', 'enterprises.csv', 1, 'source', null],
    ['MISSING_COLUMN', 'enterprises.csv', 1, 'name', null],
    ['UNKNOWN_COLUMN', 'operates_in.csv', 1, '企业名称', null],
    ['UNKNOWN_COLUMN', 'operates_in.csv', 1, '产值', null],
    ['UNKNOWN_COLUMN', 'operates_in.csv', 1, '观测日期', null],
    ['MISSING_COLUMN', 'operates_in.csv', 1, 'enterprise', null],
  ],
  'column-without-a-name': [['UNKNOWN_COLUMN', 'enterprises.csv', 1, null, null]],
  'cycle-of-regions': [['CYCLE', 'regions.csv', 2, 'parent', 'r2']],
  'cycle-of-segments': [
    ['CYCLE', 'segments.csv', 2, 'parent', 'x2'],
    ['CYCLE', 'segments.csv', 5, 'parent', 'x4'],
  ],
  'cycle-with-the-graph': [['CYCLE', 'part_of.csv', 2, 'whole', 'Segment:c1/still']],
  'duplicate-column': [['DUPLICATE_COLUMN', 'enterprises.csv', 1, '名称', null]],
  'duplicate-fact': [['DUPLICATE_FACT', 'operates_in.csv', 5, 'segment', 'c1/mash']],
  'duplicate-fact-by-former-key': [['DUPLICATE_FACT', 'operates_in.csv', 3, 'segment', 'c1/mash']],
  'duplicate-key': [['DUPLICATE_KEY', 'enterprises.csv', 4, 'key', 'n1']],
  'duplicate-key-identical-rows': [['DUPLICATE_KEY', 'enterprises.csv', 3, 'key', 'n1']],
  'empty-file': [['EMPTY_FILE', 'enterprises.csv', null, null, null]],
  'empty-file-blank-lines': [['EMPTY_FILE', 'enterprises.csv', null, null, null]],
  'former-key-of-two-companies': [
    ['KEY_CONFLICT', 'enterprises.csv', 3, 'formerKeys', 'o2'],
    ['KEY_CONFLICT', 'enterprises.csv', 4, 'formerKeys', 'e0'],
    ['KEY_CONFLICT', 'enterprises.csv', 5, 'formerKeys', 'n1'],
  ],
  'inline-contradicts-fact': [['DUPLICATE_FACT', 'in_chain.csv', 2, 'chain', 'c1']],
  'key-conflict': [
    ['KEY_CONFLICT', 'enterprises.csv', 2, 'key', 'e1'],
    ['KEY_CONFLICT', 'enterprises.csv', 3, 'key', 'e2'],
  ],
  'key-conflict-other-code': [['KEY_CONFLICT', 'enterprises.csv', 2, 'key', 'e1']],
  'key-conflict-name-within': [
    ['KEY_CONFLICT', 'enterprises.csv', 2, 'key', 'e1'],
    ['KEY_CONFLICT', 'enterprises.csv', 3, 'key', 'e2'],
  ],
  'key-conflict-former-key': [
    ['KEY_CONFLICT', 'enterprises.csv', 2, 'formerKeys', 'e1'],
    ['KEY_CONFLICT', 'enterprises.csv', 3, 'formerKeys', 'e0'],
    ['KEY_CONFLICT', 'enterprises.csv', 4, 'formerKeys', 'n4'],
  ],
  'key-of-another-kind': [
    ['WRONG_KIND', 'regions.csv', 2, 'key', 'Park:r1'],
    ['WRONG_KIND', 'enterprises.csv', 2, 'key', 'Region:n1'],
    ['WRONG_KIND', 'enterprises.csv', 3, 'key', 'Segment：n2'],
    ['WRONG_KIND', 'enterprises.csv', 4, 'formerKeys', 'Chain:o3'],
  ],
  'many-errors': Array.from({ length: 60 }, (_, i): Mistake => ['MISSING_VALUE', 'enterprises.csv', i + 2, 'name', null]),
  'missing-cells': [['MISSING_CELLS', 'enterprises.csv', 2, null, null]],
  'missing-column': [
    ['MISSING_COLUMN', 'segments.csv', 1, 'chain', null],
    ['MISSING_COLUMN', 'enterprises.csv', 1, 'name', null],
    ['MISSING_COLUMN', 'operates_in.csv', 1, 'grade', null],
  ],
  'missing-source-cell': [['MISSING_VALUE', 'enterprises.csv', 2, '来源', null]],
  'missing-source-column': [['MISSING_COLUMN', 'enterprises.csv', 1, 'source', null]],
  'missing-value': [
    ['MISSING_VALUE', 'segments.csv', 2, 'chain', null],
    ['MISSING_VALUE', 'enterprises.csv', 2, 'key', null],
    ['MISSING_VALUE', 'enterprises.csv', 3, 'name', null],
    ['MISSING_VALUE', 'enterprises.csv', 4, 'source', null],
  ],
  'name-for-key': [
    ['REFERENCE_NEEDS_KIND', 'part_of.csv', 2, 'part', '制曲'],
    ['REFERENCE_NEEDS_KIND', 'part_of.csv', 2, 'whole', 'c1/all'],
    ['UNKNOWN_REFERENCE', 'located_in.csv', 2, 'place', '中方县'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 2, 'enterprise', '甲酒业'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 3, 'enterprise', 'Enterprise:乙酒业'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 4, 'enterprise', '小新'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 4, 'segment', '制曲'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 5, 'enterprise', 'E2'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 6, 'enterprise', '91431221MA4L1ABC2F'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 7, 'enterprise', '同名'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 8, 'enterprise', '没有的公司'],
  ],
  'out-of-range': [
    ['OUT_OF_RANGE', 'indicators.csv', 2, 'value', '1e300'],
    ['OUT_OF_RANGE', 'indicators.csv', 2, 'year', '1899'],
    ['OUT_OF_RANGE', 'operates_in.csv', 2, 'annualOutput', '-1'],
    ['OUT_OF_RANGE', 'operates_in.csv', 2, 'confidence', '1.01'],
    ['OUT_OF_RANGE', 'invests_in.csv', 2, '持股比例', '51'],
  ],
  'quoted-newlines': [['MISSING_VALUE', 'enterprises.csv', 5, 'source', null]],
  'quoted-newlines-crlf': [['MISSING_VALUE', 'enterprises.csv', 5, 'source', null]],
  'stray-quote': [['BAD_QUOTE', 'enterprises.csv', 2, null, null]],
  'surplus-cells': [['SURPLUS_CELLS', 'enterprises.csv', 3, null, '多出']],
  'title-above-header': [
    ['TITLE_ABOVE_HEADER', 'enterprises.csv', 1, null, '中方县 2025 年企业名录'],
    ['MISSING_VALUE', 'enterprises.csv', 4, '名称', null],
  ],
  'titles-above-header': [
    ['TITLE_ABOVE_HEADER', 'operates_in.csv', 1, null, '企业名录（2025 年）'],
    ['WRONG_UNIT', 'operates_in.csv', 4, '产值（亿元）', null],
    ['UNKNOWN_COLUMN', 'operates_in.csv', 4, '数据来源', null],
    ['MISSING_COLUMN', 'operates_in.csv', 4, 'source', null],
  ],
  'too-long': [
    ['TOO_LONG', 'segments.csv', 2, 'keywords', `${Array.from({ length: 201 }, (_, i) => i).join(';').slice(0, 200)}…`],
    ['TOO_LONG', 'enterprises.csv', 2, 'key', `${'k'.repeat(200)}…`],
    ['TOO_LONG', 'enterprises.csv', 3, 'name', `${'长'.repeat(200)}…`],
  ],
  'two-mistakes-in-a-row': [
    ['BAD_DAY', 'operates_in.csv', 2, 'observedAt', '2024-02-30'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 2, 'enterprise', 'nobody'],
    ['BAD_CODE', 'operates_in.csv', 3, 'role', 'MAKER'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 3, 'segment', 'c1/nothing'],
  ],
  'unclosed-quote': [['BAD_QUOTE', 'enterprises.csv', 3, null, null]],
  'unknown-column': [
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, 'nmae', null],
    ['UNKNOWN_COLUMN', 'enterprises.csv', 1, '年产值', null],
    ['WRONG_UNIT', 'operates_in.csv', 1, '年产值（亿元）', null],
  ],
  'unknown-file': [
    ['UNKNOWN_FILE', 'enterprise.csv', null, null, null],
    ['UNKNOWN_FILE', '产值.csv', null, null, null],
    ['UNKNOWN_FILE', '企业.xlsx', null, null, null],
  ],
  'unknown-reference': [
    ['UNKNOWN_REFERENCE', 'enterprises.csv', 2, 'registered', '999999'],
    ['UNKNOWN_REFERENCE', 'enterprises.csv', 2, 'plants', 'p9'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 3, 'enterprise', 'e9'],
    ['UNKNOWN_REFERENCE', 'operates_in.csv', 4, 'segment', 'c1/nope'],
    ['UNKNOWN_REFERENCE', 'supplies.csv', 2, 'segment', 'c9'],
  ],
  'uscc-taken': [
    ['USCC_TAKEN', 'enterprises.csv', 2, 'uscc', '91431221MA4L1ABC2F'],
    ['USCC_TAKEN', 'enterprises.csv', 4, 'uscc', '91431221MA4L2DEF34'],
  ],
  'wrong-unit': [
    ['WRONG_UNIT', 'parks.csv', 1, '规划面积（公顷）', null],
    ['WRONG_UNIT', 'parks.csv', 1, '供电容量 兆伏安', null],
    ['WRONG_UNIT', 'operates_in.csv', 1, '年产值（吨）', null],
    ['WRONG_UNIT', 'supplies.csv', 1, '年供货额（元）', null],
    ['WRONG_UNIT', 'invests_in.csv', 1, '持股比例（%）', null],
  ],
  'wrong-ends': [
    ['REFERENCE_NEEDS_KIND', 'indicators.csv', 2, 'of', '431221'],
    ['REFERENCE_NEEDS_KIND', 'part_of.csv', 2, 'part', 'c1/mash'],
    ['REFERENCE_NEEDS_KIND', 'part_of.csv', 2, 'whole', 'c1/all'],
    ['WRONG_KIND', 'part_of.csv', 3, 'whole', 'Region:431221'],
    ['WRONG_KIND', 'leads.csv', 2, 'enterprise', 'Segment:c1/mash'],
    ['WRONG_KIND', 'leads.csv', 3, 'chain', 'Segment:c1/mash'],
  ],
};

describe('a folder with mistakes is refused, each mistake with its place, and nothing is written', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    expect((await importFixture(database, 'base')).errors).toEqual([]);
  });
  afterAll(async () => {
    await database.close();
  });

  test.each(Object.keys(MISTAKES))('%s', async (folder) => {
    const before = await database.revision();
    const { errors, written } = await importFixture(database, folder);
    expect(errors.map(({ code, file, line, column, value }) => [code, file, line, column, value])).toEqual(MISTAKES[folder]);
    expect(written).toBeNull();
    expect(await database.revision()).toEqual(before);
  });

  test.each(['empty-folder', 'only-notes'])('%s: a folder without a table says which files it could hold', async (folder) => {
    const { errors, written } = await importFixture(database, folder);
    expect(errors.map(({ code, line, details }) => [code, line, Array.isArray(details.known) && details.known.includes('operates_in.csv')])).toEqual([['EMPTY_FOLDER', null, true]]);
    expect(written).toBeNull();
  });

  test('a folder that is not there, and a path that is a file, are refused as such', async () => {
    await expect(importFixture(database, 'no-such-folder')).rejects.toMatchObject({ code: 'FOLDER_NOT_FOUND' });
    await expect(importFixture(database, 'base/regions.csv')).rejects.toMatchObject({ code: 'FOLDER_NOT_FOUND', details: { is: 'file' } });
  });

  test('a cycle names its members, the conflict its holder, the unknown column what was meant', async () => {
    const details = async (folder: string): Promise<readonly unknown[]> => (await importFixture(database, folder)).errors.map((error) => error.details);
    expect(await details('cycle-with-the-graph')).toEqual([{ cycle: ['c1/all', 'c1/still', 'c1/mash', 'c1/all'] }]);
    expect(await details('key-conflict')).toEqual([
      { differs: 'name', holder: 'Enterprise:e1', source: '普查2025', name: '甲酒业', uscc: '91431221MA4L1ABC2F' },
      { differs: 'name', holder: 'Enterprise:e2', source: '普查2025', name: '乙酒业' },
    ]);
    expect(await details('key-conflict-other-code')).toEqual([{ differs: 'uscc', holder: 'Enterprise:e1', source: '普查2025', name: '甲酒业', uscc: '91431221MA4L1ABC2F' }]);
    expect(await details('duplicate-key')).toEqual([{ firstFile: 'enterprises.csv', firstLine: 2 }]);
    expect(await details('unknown-column')).toEqual([
      expect.objectContaining({ suggestion: 'name' }),
      expect.not.objectContaining({ suggestion: expect.anything() as unknown }),
      { column: '年产值', unit: '万元/年', found: '亿元', factor: 10_000 },
    ]);
  });

  test('a key says what breaks it, a separator which it is, a column without a name where it is, one by another word which, a title where the header is, a unit what it is in that of the format, a serial number which day, a former key whose it is', async () => {
    const details = async (folder: string): Promise<readonly unknown[]> => (await importFixture(database, folder)).errors.map((error) => error.details);
    expect(await details('bad-key')).toEqual([
      { separator: ';' },
      { separator: '；' },
      {},
      { prefix: 'Region:' },
      { character: 'U+200B', position: 13 },
      { character: 'U+2028', position: 2 },
      { prefix: 'Enterprise:' },
      { expected: ['Enterprise'], separator: ';' },
    ]);
    expect(await details('key-of-another-kind')).toEqual([
      { expected: ['Region'], found: 'Park', of: 'key' },
      { expected: ['Enterprise'], found: 'Region', of: 'key' },
      { expected: ['Enterprise'], found: 'Segment', of: 'key' },
      { expected: ['Enterprise'], found: 'Chain', of: 'key' },
    ]);
    expect(await details('bad-separator-tab')).toEqual([{ separator: '\t' }, { separator: '\t' }]);
    expect(await details('bad-separator-named')).toEqual([{ separator: ';' }]);
    expect(await details('wrong-unit')).toEqual([
      { column: '规划面积', unit: '亩', found: '公顷', factor: 15 },
      { column: '供电容量', unit: '千伏安', found: '兆伏安', factor: 1_000 },
      { column: '年产值', unit: '万元/年', found: '吨' },
      { column: '年供货额', unit: '万元/年', found: '元', factor: 0.0001 },
      { column: '持股比例', unit: '0–1', found: '%', factor: 0.01 },
    ]);
    expect(await details('bad-day')).toEqual([{}, {}, { only: 'month' }, { only: 'year' }]);
    expect(await details('bad-day-serial-number')).toEqual([{ serial: '2024-01-05' }]);
    expect((await details('column-by-another-word')).map((each) => (each as { suggestion?: string }).suggestion ?? null)).toEqual([
      '名称', '统一社会信用代码', '从业人数（人）', '来源', null, null, '企业', '年产值（万元/年）', '观察日', null,
    ]);
    expect((await details('title-above-header'))[0]).toEqual({ header: 2, rows: 1 });
    expect((await details('titles-above-header')).slice(0, 2)).toEqual([{ header: 4, rows: 2 }, { column: '年产值', unit: '万元/年', found: '亿元', factor: 10_000 }]);
    expect(await details('column-without-a-name')).toEqual([{ position: 2 }]);
    expect(await details('former-key-of-two-companies')).toEqual([
      { holder: 'Enterprise:n1', firstFile: 'enterprises.csv', firstLine: 2 },
      { holder: 'Enterprise:e2' },
      { holder: 'Enterprise:n1', firstFile: 'enterprises.csv', firstLine: 2 },
    ]);
  });

  test('a name where a key should stand is answered with the key, where exactly one in the graph or the import is called that', async () => {
    const { errors } = await importFixture(database, 'name-for-key');
    expect(errors.map(({ value, details }) => [value, details.suggestion ?? null])).toEqual([
      ['制曲', 'Segment:c1/mash'],
      ['c1/all', 'Segment:c1/all'],
      ['中方县', 'Region:431221'],
      ['甲酒业', 'e1'],
      ['Enterprise:乙酒业', 'e2'],
      ['小新', 'n1'],
      ['制曲', 'c1/mash'],
      ['E2', 'e2'],
      ['91431221MA4L1ABC2F', 'e1'],
      ['同名', null],
      ['没有的公司', null],
    ]);
  });

  test('every fixture folder of a mistake is named above', () => {
    const others = ['base', 'empty-folder', 'only-notes'];
    const folders = readdirSync(fileURLToPath(new URL('../../fixtures/import', import.meta.url))).filter((name) => !name.startsWith('.') && !name.startsWith('ok-') && !others.includes(name));
    expect(folders.sort()).toEqual(Object.keys(MISTAKES).sort());
  });
});
