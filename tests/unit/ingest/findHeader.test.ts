import { HeaderFinder } from '../../../src/ingest/findHeader.js';

const COLUMNS = new Set(['键', '名称', '来源']);

/** Lines above the header, its line, and lines held back below it, when a file has these rows; after how many it is certain. */
function find(...lines: readonly string[]): unknown {
  const finder = new HeaderFinder((header) => COLUMNS.has(header));
  for (const [index, line] of lines.entries()) {
    const found = finder.take({ line: index + 1, cells: line.split(',') });
    if (found !== null) return [found.above.map((row) => row.line), found.header.line, found.below.map((row) => row.line), index + 1];
  }
  const found = finder.end();
  return found === null ? null : [found.above.map((row) => row.line), found.header.line, found.below.map((row) => row.line), 'end'];
}

describe('the header of a file', () => {
  test('is its first row when that fits, at once, whatever follows', () => {
    expect(find('键,名称,来源', '键,名称,来源')).toEqual([[], 1, [], 1]);
    expect(find('', '键,名称,x', 'n1,新,s')).toEqual([[], 2, [], 2]);
  });

  test('is the first of the rows that fits where the one above does not', () => {
    expect(find('企业名录,,', '键,名称,来源', 'n1,新,s')).toEqual([[1], 2, [], 2]);
    expect(find('名录', '', '单位：万元', '键,名称,来源')).toEqual([[1, 3], 4, [], 4]);
    expect(find('名称', '键,名称,来源')).toEqual([[1], 2, [], 2]);
  });

  test('is the first row where none of the first five fits better, and no row is lost', () => {
    expect(find('a,b,c', 'n1,新,s', '', 'n2,新,s')).toEqual([[], 1, [2, 3, 4], 'end']);
    expect(find('a', 'b', 'c', 'd', 'e', '键,名称,来源')).toEqual([[], 1, [2, 3, 4, 5], 5]);
    expect(find('键,b,c', '名称,n,s')).toEqual([[], 1, [2], 'end']);
  });

  test('is none where there is no row', () => {
    expect(find('', ' , ')).toBeNull();
  });
});
