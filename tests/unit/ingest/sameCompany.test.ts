import { speaksAgainst } from '../../../src/ingest/plan/sameCompany.js';
import type { Values } from '../../../src/ingest/records.js';

const known = { key: 'e1', name: '湖南甲酒业（集团）有限公司', aliases: ['甲酒', '甲（湖南）酒业'], source: '普查2025', note: null, uscc: '91431221MA4L1ABC2F' };

describe('a row with the key of a company that another source recorded', () => {
  test.each<[string, Values, 'uscc' | 'name' | null]>([
    ['the same code, whatever the name', { name: '别家', uscc: '91431221MA4L1ABC2F' }, null],
    ['another code, whatever the name', { name: '湖南甲酒业（集团）有限公司', uscc: '91431221MA4L2DEF34' }, 'uscc'],
    ['another code, also where the row states the name as an alias', { name: '别家', aliases: ['湖南甲酒业（集团）有限公司'], uscc: '91431221MA4L2DEF34' }, 'uscc'],
    ['no code and the same name', { name: '湖南甲酒业（集团）有限公司' }, null],
    ['the name in another width, with spaces and other brackets', { name: ' 湖南　甲酒业 【集团】有限公司', uscc: null }, null],
    ['a name known as an alias', { name: '甲酒' }, null],
    ['a name known as an alias, with other brackets', { name: '甲(湖南)酒业' }, null],
    ['a new name with the old one as an alias', { name: '别家', aliases: ['湖南甲酒业(集团)有限公司'] }, null],
    ['a new name and an alias that both state', { name: '别家', aliases: ['甲酒'] }, 'name'],
    ['a new name and an alias within the old one', { name: '别家', aliases: ['湖南甲酒业'] }, 'name'],
    ['another legal form', { name: '湖南甲酒业（集团）股份有限公司' }, 'name'],
    ['a short form of the name', { name: '湖南甲酒业' }, 'name'],
    ['a longer name', { name: '湖南甲酒业（集团）有限公司销售分公司' }, 'name'],
    ['another name', { name: '湖南乙酒业有限公司' }, 'name'],
    ['no name', { aliases: [''] }, 'name'],
  ])('with %s', (_case, values, expected) => {
    expect(speaksAgainst(values, known)).toBe(expected);
  });

  test.each([
    ['怀化建工集团有限公司', '怀化建工劳务有限公司'],
    ['中联重科', '中联'],
    ['中联', '中联重科'],
    ['中联重科股份有限公司', '中联水泥股份有限公司'],
  ])('is another one where %s is known and the row says %s', (name, said) => {
    expect(speaksAgainst({ name: said }, { ...known, name, aliases: [], uscc: null })).toBe('name');
  });

  test('is judged by names too where only the row has a code', () => {
    const withoutCode = { ...known, uscc: null };
    expect(speaksAgainst({ name: '湖南甲酒业（集团）有限公司', uscc: '91431221MA4L2DEF34' }, withoutCode)).toBeNull();
    expect(speaksAgainst({ name: '湖南甲酒业', uscc: '91431221MA4L2DEF34' }, withoutCode)).toBe('name');
  });

  test('is another one where the company that is known has no name to compare', () => {
    expect(speaksAgainst({ name: '甲酒业', aliases: [''] }, { ...known, name: null, aliases: [], uscc: null })).toBe('name');
  });
});
