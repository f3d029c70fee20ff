import { nearest } from '../../../src/ingest/nearest.js';

describe('nearest', () => {
  test.each([
    ['nmae', ['name', 'note'], 'name'], // two neighbours swapped
    ['enterprise.csv', ['regions.csv', 'enterprises.csv'], 'enterprises.csv'],
    ['NAME', ['name'], 'name'],
    ['产值', ['年产值', '名称'], '年产值'],
    ['revenue', ['name', 'source', 'employees'], null],
    ['ab', ['aa', 'bb'], 'aa'],
    ['', ['name'], null],
  ])('for %j among %j is %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});
