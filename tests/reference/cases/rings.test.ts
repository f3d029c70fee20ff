import type { Territory } from '../../../src/analysis/gapOptions.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

/** CN > P > F > H > township T; CN > P > N (a county of the province itself); abroad VN and LA; parks K in T and N, L in none. */
const graph = () =>
  new HandGraph()
    .region('CN', 'COUNTRY').region('P', 'PROVINCE', 'CN').region('F', 'PREFECTURE', 'P').region('H', 'COUNTY', 'F').region('T', 'TOWNSHIP', 'H')
    .region('N', 'COUNTY', 'P').region('VN', 'ABROAD').region('LA', 'ABROAD').park('K', 'T', 'N').park('L')
    .segment('s').chain('c', 's').company('A', 'Region:N').does('A', 's');

/** docs/method.md 9. */
describe.each(SUBJECTS)('rings: the %s', (_, subject) => {
  const placesOf = (given: HandGraph, territory: Territory, options = {}) =>
    Object.fromEntries(segmentOf(subject(given.rows(), askOf(options, { territory })), 's').rings.map(({ ring, places }) => [ring, places]));

  it('draws the nearest region of each level above each base region, and all that is abroad', () => {
    expect(placesOf(graph(), { regions: ['T'], parks: [] })).toEqual({
      PARK: null, COUNTY: ['H'], PREFECTURE: ['F'], ONE_HOUR: null, PROVINCE: ['P'], COUNTRY: ['CN'], ABROAD: ['LA', 'VN'],
    });
  });

  it('starts from the regions of a park, and draws no ring that one of them lacks', () => {
    expect(placesOf(graph(), { regions: [], parks: ['K'] })).toEqual({
      PARK: ['K'], COUNTY: ['H', 'N'], PREFECTURE: null, ONE_HOUR: null, PROVINCE: ['P'], COUNTRY: ['CN'], ABROAD: ['LA', 'VN'],
    });
    expect(placesOf(graph(), { regions: ['T'], parks: ['K'] })).toMatchObject({ PARK: null, COUNTY: ['H', 'N'] });
    expect(placesOf(graph(), { regions: [], parks: ['L'] })).toEqual({
      PARK: ['L'], COUNTY: null, PREFECTURE: null, ONE_HOUR: null, PROVINCE: null, COUNTRY: null, ABROAD: ['LA', 'VN'],
    });
  });

  it('draws an hour around the county, from what lies below it too, in either direction', () => {
    const hour = (given: HandGraph, territory: Territory = { regions: ['H'], parks: [] }, options = {}) => placesOf(given, territory, options).ONE_HOUR;
    expect(hour(graph().near('N', 'T', 60))).toEqual(['H', 'N']);
    expect(hour(graph().near('H', 'N', 61))).toEqual(['H']);
    expect(hour(graph().near('H', 'N', 61), undefined, { oneHourMinutes: 90 })).toEqual(['H', 'N']);
    expect(hour(graph().near('H', 'N', null))).toBeNull();
    expect(hour(graph().near('N', 'VN', 10))).toBeNull();
    // Without a county above it the prefecture itself is the middle.
    expect(hour(graph().near('T', 'N', 30), { regions: ['F'], parks: [] })).toEqual(['F', 'N']);
    // From a township the hour is that around its county.
    expect(hour(graph().near('H', 'N', 30), { regions: ['T'], parks: [] })).toEqual(['H', 'N']);
  });

  it('says of each ring who does it there, by the same rules as of a territory', () => {
    const rings = segmentOf(subject(graph().near('H', 'N', 45).rows(), askOf()), 's').rings;
    const nothing = { places: null, presence: null, present: null, enterpriseCount: null };
    expect(rings).toEqual([
      { ring: 'PARK', ...nothing },
      { ring: 'COUNTY', places: ['H'], presence: 'NONE', present: false, enterpriseCount: 0 },
      { ring: 'PREFECTURE', places: ['F'], presence: 'NONE', present: false, enterpriseCount: 0 },
      { ring: 'ONE_HOUR', places: ['H', 'N'], presence: 'PRODUCING', present: true, enterpriseCount: 1 },
      { ring: 'PROVINCE', places: ['P'], presence: 'PRODUCING', present: true, enterpriseCount: 1 },
      { ring: 'COUNTRY', places: ['CN'], presence: 'PRODUCING', present: true, enterpriseCount: 1 },
      { ring: 'ABROAD', places: ['LA', 'VN'], presence: 'NONE', present: false, enterpriseCount: 0 },
    ]);
  });
});
