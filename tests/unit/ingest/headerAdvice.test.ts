import { columnsOf } from '../../../src/ingest/columns.js';
import { formatFile } from '../../../src/ingest/formatFiles.js';
import { headerAdvice } from '../../../src/ingest/headerAdvice.js';

function advice(file: string, header: string): unknown {
  const target = formatFile(file);
  if (target === undefined) throw new Error(file);
  const { code, details } = headerAdvice(header, columnsOf(target));
  return code === 'WRONG_UNIT' ? [details.column, details.found, details.unit, details.factor ?? null] : [code, details.suggestion ?? null];
}

describe('a header that the file does not have', () => {
  test.each<[string, unknown]>([
    ['年供货额（亿元）', ['年供货额', '亿元', '万元/年', 10_000]],
    ['年供货额(亿元/年)', ['年供货额', '亿元/年', '万元/年', 10_000]],
    ['年供货额（单位：元）', ['年供货额', '元', '万元/年', 0.0001]],
    ['年供货额【千元】', ['年供货额', '千元', '万元/年', 0.1]],
    ['年供货额（百万元）', ['年供货额', '百万元', '万元/年', 100]],
    ['年供货额（万元/月）', ['年供货额', '万元/月', '万元/年', 12]],
    ['年供货额亿元', ['年供货额', '亿元', '万元/年', 10_000]],
    ['年供货额_亿元', ['年供货额', '亿元', '万元/年', 10_000]],
    ['annualValue (亿元)', ['annualValue', '亿元', '万元/年', 10_000]],
    ['供货额（亿元）', ['年供货额', '亿元', '万元/年', 10_000]],
    ['年供货额（吨）', ['年供货额', '吨', '万元/年', null]],
    ['年供货额（万美元）', ['年供货额', '万美元', '万元/年', null]],
    ['年供货额吨', ['年供货额', '吨', '万元/年', null]],
    ['置信度（%）', ['置信度', '%', '0–1', 0.01]],
  ])('%s is in another unit, and never a mere misspelling', (header, expected) => {
    expect(advice('supplies.csv', header)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['年供货额（万元）', ['UNKNOWN_COLUMN', '年供货额（万元/年）']],
    ['年供贷额', ['UNKNOWN_COLUMN', '年供货额（万元/年）']],
    ['suplier', ['UNKNOWN_COLUMN', 'supplier']],
    ['备注（选填）', ['UNKNOWN_COLUMN', '备注']],
    ['年供贷额（亿元）', ['UNKNOWN_COLUMN', '年供货额（万元/年）']],
    ['年供应量（吨）', ['UNKNOWN_COLUMN', null]],
    ['天气（亿元）', ['UNKNOWN_COLUMN', null]],
  ])('%s is a misspelling, or nothing known', (header, expected) => {
    expect(advice('supplies.csv', header)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['年产能(吨)', ['UNKNOWN_COLUMN', '产能']],
    ['年产能吨', ['UNKNOWN_COLUMN', '产能']],
    ['年产能', ['UNKNOWN_COLUMN', '产能']],
    ['生产能力（万吨/年）', ['UNKNOWN_COLUMN', '产能']],
    ['设计产能', ['UNKNOWN_COLUMN', '产能']],
    ['年产量（吨）', ['UNKNOWN_COLUMN', null]],
    ['年产直（亿元）', ['UNKNOWN_COLUMN', '年产值（万元/年）']],
    ['年产值（吨）', ['年产值', '吨', '万元/年', null]],
    ['总产值（亿元）', ['年产值', '亿元', '万元/年', 10_000]],
  ])('%s is of money only where a word for it says so, not where it is spelt like one', (header, expected) => {
    expect(advice('operates_in.csv', header)).toEqual(expected);
  });
});
