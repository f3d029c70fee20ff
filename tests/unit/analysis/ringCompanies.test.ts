import { ringCompanies } from '../../../src/analysis/ringCompanies.js';
import { smallCounty, workOn } from './smallCounty.js';

describe('The companies that do a segment within a ring', () => {
  const work = workOn(
    smallCounty().node('Region', 'province', { level: 'PROVINCE' }).fact('PART_OF', 'Region:here', 'Region:province').fact('PART_OF', 'Region:elsewhere', 'Region:province'),
  );

  it.each<readonly [string, 'COUNTY' | 'PROVINCE', string, readonly string[]]>([
    ['who does a part of it does it', 'COUNTY', 'u', ['local']],
    ['a wider ring has those of the narrower and more', 'PROVINCE', 'u', ['away', 'local']],
    ['who does not produce is not among them', 'COUNTY', 's', ['big', 'small']],
    ['who does the whole does not do its part', 'PROVINCE', 'part', ['local']],
  ])('are in order of key: %s', (_what, ring, segment, companies) => {
    expect(ringCompanies(work, ring, segment)).toEqual(companies);
  });

  it('are not known where the ring cannot be drawn', () => {
    expect(ringCompanies(work, 'PREFECTURE', 'u')).toBe(null);
    expect(ringCompanies(work, 'ABROAD', 'u')).toBe(null);
  });

  it('of a segment outside the chain cannot be asked for', () => {
    expect(() => ringCompanies(work, 'COUNTY', 'nothing')).toThrow('nothing is not in the chain c');
  });
});
