import { speaksAgainst } from '../../../src/ingest/plan/sameCompany.js';
import type { Values } from '../../../src/ingest/records.js';

const known = { key: 'e1', name: '湖南甲酒业有限公司', aliases: ['甲酒'], source: '普查2025', note: null, uscc: '91431221MA4L1ABC2F' };

describe('a row with the key of a company that another source recorded', () => {
  test.each<[string, Values, 'uscc' | 'name' | null]>([
    ['the same code, whatever the name', { name: '别家', uscc: '91431221MA4L1ABC2F' }, null],
    ['another code, whatever the name', { name: '湖南甲酒业有限公司', uscc: '91431221MA4L2DEF34' }, 'uscc'],
    ['no code and the same name', { name: '湖南甲酒业有限公司' }, null],
    ['another legal form, width and brackets', { name: '湖南　甲酒业（集团）股份有限公司', uscc: null }, null],
    ['a short form of the name', { name: '甲酒业' }, null],
    ['a name known as an alias', { name: '甲酒' }, null],
    ['a new name with the old one as an alias', { name: '别家', aliases: ['湖南甲酒业'] }, null],
    ['another name', { name: '湖南乙酒业有限公司' }, 'name'],
    ['a name of the legal form only', { name: '有限公司' }, 'name'],
    ['one letter that the name happens to hold', { name: '酒' }, 'name'],
  ])('with %s', (_case, values, expected) => {
    expect(speaksAgainst(values, known)).toBe(expected);
  });

  test('is judged by names too where only the row has a code', () => {
    const withoutCode = { ...known, uscc: null };
    expect(speaksAgainst({ name: '湖南甲酒业有限公司', uscc: '91431221MA4L2DEF34' }, withoutCode)).toBeNull();
    expect(speaksAgainst({ name: '乙酒业', uscc: '91431221MA4L2DEF34' }, withoutCode)).toBe('name');
  });
});
