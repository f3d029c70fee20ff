import { parseDay } from '../../../src/domain/day.js';
import { list, readCsv } from './readCsv.js';

const rows = readCsv('data/regions/regions.csv');
const regionOf = new Map(rows.map((row) => [row.key, row]));
const abolished = rows.filter(({ validTo }) => validTo !== '');

describe('the region codes', () => {
  it('are 3,225, each once: the country, 34 provinces, 333 prefectures, 2,842 counties, 14 abolished codes and abroad', () => {
    const inForce = (level: string): number => rows.filter((row) => row.level === level && row.validTo === '').length;
    expect(regionOf.size).toBe(3_225);
    expect(rows).toHaveLength(3_225);
    expect(['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'ABROAD'].map(inForce)).toEqual([1, 34, 333, 2_842, 1]);
    expect(abolished).toHaveLength(14);
  });

  it('are six digits whose last two, or four, zeros say the level, but for abroad', () => {
    const levelOf = (code: string): string => (code === '100000' ? 'COUNTRY' : code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY');
    const odd = rows.filter(({ key = '', level }) => key !== 'ABROAD' && (!/^\d{6}$/u.test(key) || levelOf(key) !== level));
    expect(odd.map(({ key }) => key)).toEqual([]);
    expect(regionOf.get('ABROAD')?.level).toBe('ABROAD');
  });

  it('hang under the country: a parent that exists and whose code is the beginning of theirs; only the country and abroad have none', () => {
    expect(rows.filter(({ parent }) => parent === '').map(({ key }) => key)).toEqual(['100000', 'ABROAD']);
    const strayed = rows.filter(({ key = '', parent = '' }) => {
      if (parent === '') return false;
      const stem = parent === '100000' ? '' : parent.replace(/(00)+$/u, '');
      return !regionOf.has(parent) || !key.startsWith(stem);
    });
    expect(strayed.map(({ key }) => key)).toEqual([]);
  });

  it('leave out the codes that only statistics use: fifth digit 7, and 市辖区 and 县 as a level of their own', () => {
    expect(rows.filter(({ key = '' }) => /^\d{4}7\d$/u.test(key)).map(({ key }) => key)).toEqual([]);
    expect(rows.filter(({ name = '' }) => ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'].includes(name))).toEqual([]);
  });

  it('put the counties of municipalities, and those under a province directly, below the province', () => {
    const parentOf = (key: string): string | undefined => regionOf.get(key)?.parent;
    expect(['110101', '500101', '429004', '469001', '659001'].map(parentOf)).toEqual(['110000', '500000', '420000', '460000', '650000']);
  });

  it('state only days of the calendar, and successors in force for each abolished code', () => {
    for (const { key, validFrom = '', validTo = '' } of rows) {
      for (const day of [validFrom, validTo]) if (day !== '') expect([key, parseDay(day)]).toEqual([key, day]);
    }
    for (const { successors } of abolished) {
      expect(list(successors).length).toBeGreaterThan(0);
      expect(list(successors).filter((code) => regionOf.get(code)?.validTo !== '')).toEqual([]);
    }
    expect(rows.filter(({ successors, validTo }) => successors !== '' && validTo === '')).toEqual([]);
  });

  it('date what is known of the places in the documents: Zhongfang since 1997-11-29, Bozhou in place of Zunyi County since 2016-03-20', () => {
    expect(regionOf.get('431221')).toMatchObject({ name: '中方县', parent: '431200', validFrom: '1997-11-29', validTo: '' });
    expect(regionOf.get('520304')).toMatchObject({ name: '播州区', parent: '520300', validFrom: '2016-03-20', validTo: '' });
    expect(regionOf.get('520321')).toMatchObject({ name: '遵义县', validTo: '2016-03-20', successors: '520304' });
    expect([regionOf.get('210404')?.name, regionOf.get('433126')?.name]).toEqual(['望花区', '古丈县']);
  });

  it('name where they come from, in every row', () => {
    expect(rows.filter(({ source }) => source === '').map(({ key }) => key)).toEqual([]);
  });
});
