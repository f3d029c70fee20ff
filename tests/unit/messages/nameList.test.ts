import { counted, firstNames, nameList, quoted, SEGMENTS } from '../../../src/messages/nameList.js';

const names = (text: string) => [...new Intl.Segmenter('zh').segment(text)].map(({ segment }) => quoted(segment));

describe('a list of names', () => {
  it.each([
    ['甲', '“甲”', '"甲"'],
    ['甲乙', '“甲”、“乙”', '"甲" and "乙"'],
    ['甲乙丙丁戊', '“甲”、“乙”、“丙”、“丁”、“戊”', '"甲", "乙", "丙", "丁" and "戊"'],
    ['甲乙丙丁戊己庚', '“甲”、“乙”、“丙”、“丁”、“戊”等 7 个环节', '"甲", "乙", "丙", "丁", "戊" and 2 more, 7 segments in all'],
  ])('%s is cut at five, with the count of all', (text, zh, en) => {
    expect(nameList(names(text), SEGMENTS)).toEqual({ zh, en });
  });

  it('counts all where only the first names are at hand', () => {
    expect(nameList(names('甲乙'), SEGMENTS, { most: 2, count: 9 })).toEqual({ zh: '“甲”、“乙”等 9 个环节', en: '"甲", "乙" and 7 more, 9 segments in all' });
  });

  it('of nothing is nothing', () => {
    expect(nameList([], SEGMENTS)).toBeNull();
  });

  it('does not repeat a count that has just been said', () => {
    expect(firstNames(names('甲乙丙'), 8, 3)).toEqual({ zh: '“甲”、“乙”、“丙”等', en: '"甲", "乙", "丙" and others' });
    expect(firstNames(names('甲乙'))).toEqual({ zh: '“甲”、“乙”', en: '"甲" and "乙"' });
  });
});

describe('a counted noun', () => {
  it.each([
    [0, '0 companies'],
    [1, '1 company'],
    [2, '2 companies'],
  ])('%d is %s', (count, text) => {
    expect(counted(count, 'company', 'companies')).toBe(text);
  });
});
