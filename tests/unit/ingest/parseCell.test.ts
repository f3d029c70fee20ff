import fc from 'fast-check';
import type { FieldSpec } from '../../../src/domain/fields.js';
import { GRADE, OPERATES_ROLE } from '../../../src/domain/vocabulary.js';
import { parseCell } from '../../../src/ingest/parseCell.js';

const number: FieldSpec = { type: 'number', zh: '年产值', min: 0, unit: '万元/年' };
const share: FieldSpec = { type: 'number', zh: '比例', min: 0, max: 1 };
const integer: FieldSpec = { type: 'integer', zh: '人数' };
const code = (parsed: ReturnType<typeof parseCell>): unknown => ('value' in parsed ? parsed.value : parsed.code);

describe('parseCell', () => {
  test.each<[string, unknown]>([
    ['0', 0], ['-0', 0], ['12.5', 12.5], ['.5', 0.5], ['5.', 5], ['1E+05', 100_000], ['+3', 3], ['３００', 300], ['9007199254740991', 9_007_199_254_740_991],
    ['1,000', 'BAD_NUMBER'], ['１，０００', 'BAD_NUMBER'], ['三百', 'BAD_NUMBER'], ['1e400', 'BAD_NUMBER'], ['NaN', 'BAD_NUMBER'], ['Infinity', 'BAD_NUMBER'], ['0x10', 'BAD_NUMBER'],
    ['5%', 'BAD_NUMBER'], ['1 000', 'BAD_NUMBER'], ['1_000', 'BAD_NUMBER'], ['300万元', 'BAD_NUMBER'], ['-', 'BAD_NUMBER'], ['.', 'BAD_NUMBER'],
    ['-1', 'OUT_OF_RANGE'], ['9007199254740992', 'OUT_OF_RANGE'], ['1e300', 'OUT_OF_RANGE'],
  ])('an amount written %s is %p', (text, expected) => {
    expect(code(parseCell('annualOutput', number, text))).toBe(expected);
  });

  test('every finite number that JavaScript writes is read as itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -9e15, max: 9e15, noNaN: true }), (value) => {
        expect(parseCell('x', { type: 'number', zh: '' }, String(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
      { seed: 7 },
    );
  });

  test('bounds are inclusive, and an error states those that the field has', () => {
    expect([code(parseCell('share', share, '0')), code(parseCell('share', share, '1'))]).toEqual([0, 1]);
    expect(parseCell('share', share, '1.0000001')).toEqual({ code: 'OUT_OF_RANGE', details: { min: 0, max: 1 } });
    expect(parseCell('annualOutput', number, '-1')).toEqual({ code: 'OUT_OF_RANGE', details: { min: 0 } });
    expect(parseCell('employees', integer, '-1e17')).toEqual({ code: 'OUT_OF_RANGE', details: { min: -9_007_199_254_740_991 } });
  });

  test('a whole number may end in .0 and not in .5', () => {
    expect([code(parseCell('employees', integer, '12.0')), code(parseCell('employees', integer, '12.5'))]).toEqual([12, 'BAD_NUMBER']);
  });

  test.each<[string, unknown]>([
    ['2024-02-29', '2024-02-29'], ['2023-02-29', 'BAD_DAY'], ['2024-02-03T00:00', 'BAD_DAY'], ['0000-01-01', 'BAD_DAY'],
    ['2024-1-5', '2024-01-05'], ['2024/1/5', '2024-01-05'], ['2024/01/05', '2024-01-05'], ['2024.1.5', '2024-01-05'], ['2024年1月5日', '2024-01-05'], ['2024年1月5号', '2024-01-05'],
    ['2024 年 1 月 5 日', '2024-01-05'], ['２０２４／１／５', '2024-01-05'], ['20240105', '2024-01-05'], ['2024/1/5 0:00', '2024-01-05'], ['2024-01-05 00:00:00', '2024-01-05'],
    ['2024-01-05 00:00:00.000', '2024-01-05'], ['2024-01-05 00:00:00.0000000', '2024-01-05'], ['2024.1.5 0:00:00', '2024-01-05'], ['20240105 00:00', '2024-01-05'],
    ['2024年1月5日 00:00', '2024-01-05'], ['2024年1月5日00:00:00', '2024-01-05'], ['2024 年 1 月 5 号 0：00', '2024-01-05'], ['2024年1月5 00:00', '2024-01-05'],
    ['2024年1月5日 08:30', 'BAD_DAY'], ['2024年1月500:00', 'BAD_DAY'], ['2024-01-0500:00', 'BAD_DAY'], ['2024-01-05 00:00:00.001', 'BAD_DAY'], ['2024-01-05 00:00:01', 'BAD_DAY'], ['2024-01-05 00:00.000', 'BAD_DAY'],
    ['2024/1-5', 'BAD_DAY'], ['1/5/2024', 'BAD_DAY'], ['5/1/2024', 'BAD_DAY'], ['24/1/5', 'BAD_DAY'], ['2024/13/1', 'BAD_DAY'], ['2023年2月29日', 'BAD_DAY'], ['20241301', 'BAD_DAY'], ['2024/1/5 8:30', 'BAD_DAY'],
  ])('a day written %s is %p', (text, expected) => {
    expect(code(parseCell('validFrom', { type: 'day', zh: '' }, text))).toBe(expected);
  });

  test('a day that is a serial number of Excel, a year or a month says so', () => {
    const day = (text: string): unknown => parseCell('observedAt', { type: 'day', zh: '' }, text);
    expect(day('45296')).toEqual({ code: 'BAD_DAY', details: { serial: '2024-01-05' } });
    expect(day('45296.5')).toEqual({ code: 'BAD_DAY', details: { serial: '2024-01-05' } });
    expect([day('2024'), day('2024年')]).toEqual([{ code: 'BAD_DAY', details: { only: 'year' } }, { code: 'BAD_DAY', details: { only: 'year' } }]);
    expect([day('2024年1月'), day('2024-01')]).toEqual([{ code: 'BAD_DAY', details: { only: 'month' } }, { code: 'BAD_DAY', details: { only: 'month' } }]);
    expect(day('1/5/2024')).toEqual({ code: 'BAD_DAY', details: {} });
  });

  test('a year may be written with 年, another whole number not', () => {
    const year: FieldSpec = { type: 'integer', zh: '年份', min: 1900, max: 2100 };
    expect([code(parseCell('year', year, '2024年')), code(parseCell('year', year, '2024')), code(parseCell('employees', integer, '2024年'))]).toEqual([2024, 2024, 'BAD_NUMBER']);
  });

  test.each([['PRODUCER'], ['producer'], ['生产'], ['生 产'], ['制造'], ['ＰＲＯＤＵＣＥＲ']])('a code may be written %s', (text) => {
    expect(parseCell('role', { type: 'code', zh: '', vocabulary: OPERATES_ROLE }, text)).toEqual({ value: 'PRODUCER' });
  });

  test('a code that is none is answered with those there are, and the one that was meant', () => {
    expect(parseCell('grade', { type: 'code', zh: '', vocabulary: GRADE }, 'CONFIRMD')).toEqual({
      code: 'BAD_CODE',
      details: { allowed: ['已确认（CONFIRMED）', '较可信（PROBABLE）', '自称（CLAIMED）', '系统建议（PROPOSED）'], suggestion: '已确认' },
    });
  });

  test('a list is cut at both semicolons, each item once, blanks dropped; only separators are no list', () => {
    const list: FieldSpec = { type: 'list', zh: '别名' };
    expect(parseCell('aliases', list, ' 甲；乙;甲;; 丙 ')).toEqual({ value: ['甲', '乙', '丙'] });
    expect(parseCell('aliases', list, ';；')).toEqual({ value: null });
    expect(code(parseCell('aliases', list, '甲;乙\u202E'))).toBe('BAD_CHARACTER');
  });

  test('text is kept as NFC, may have line breaks, and may not have what cannot be seen', () => {
    const text: FieldSpec = { type: 'text', zh: '备注' };
    expect(parseCell('note', text, 'e\u0301\n二')).toEqual({ value: 'é\n二' });
    for (const hidden of ['\0', '\x1B', '\u200B', '\u202E', '\u2066', '\uFEFF', '\uFFFE', '\uD800']) {
      expect(parseCell('note', text, `一二${hidden}`)).toMatchObject({ code: 'BAD_CHARACTER', details: { position: 3 } });
    }
    expect(code(parseCell('note', text, '字'.repeat(10_001)))).toBe('TOO_LONG');
  });

  test('a social credit code is kept half-width and in capitals', () => {
    const uscc: FieldSpec = { type: 'text', zh: '' };
    expect(parseCell('uscc', uscc, '９１４３１２２１ma4l1abc2f')).toEqual({ value: '91431221MA4L1ABC2F' });
    expect([code(parseCell('uscc', uscc, '91431221MA4L1ABC2')), code(parseCell('uscc', uscc, '91431221MA4L1ABCIF'))]).toEqual(['BAD_USCC', 'BAD_USCC']);
  });
});
