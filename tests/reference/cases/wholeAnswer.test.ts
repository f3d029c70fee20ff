import { compareResults } from '../../testkit/compareResults.js';
import type { ChainGapResult, RateResult } from '../../../src/analysis/chainGapResult.js';
import type { NullReason } from '../../../src/domain/findings.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, SUBJECTS } from '../../testkit/subjects.js';

/**
 * Country CN > province P > prefecture F > counties H and N, 40 minutes apart. Chain c: a feeds b (0.5, essential), b feeds d (0.2).
 * In H: B1 does b, 1000 a year, above scale; D1 does d, no output, no status. In N: A1 does a, 300 a year, and sells B1 200 of it.
 */
const rows = new HandGraph()
  .region('CN', 'COUNTRY')
  .region('P', 'PROVINCE', 'CN')
  .region('F', 'PREFECTURE', 'P')
  .region('H', 'COUNTY', 'F')
  .region('N', 'COUNTY', 'F')
  .near('N', 'H', 40)
  .segment('a')
  .segment('b')
  .segment('d')
  .chain('c', 'a', 'b', 'd')
  .feeds('a', 'b', { coefficient: 0.5, essential: true })
  .feeds('b', 'd', { coefficient: 0.2 })
  .company('A1', 'Region:N')
  .company('B1', 'Region:H', { scale: 'INDUSTRY_ABOVE_SCALE' })
  .company('D1', 'Region:H', { status: null })
  .does('A1', 'a', 300)
  .does('B1', 'b', 1000)
  .does('D1', 'd')
  .sells('A1', 'B1', 'a', 200)
  .rows();

const none = (nullReason: NullReason): RateResult => ({ value: null, lower: null, upper: null, nullReason });
const nought: RateResult = { value: 0, lower: 0, upper: 0, nullReason: null };
const noPurchases = {
  edges: 0, links: 0, localLinks: 0, recorded: 0, localRecorded: 0, estimated: 0, basis: 'NONE', value: null, nullReason: 'NO_PURCHASES', unknownOrigin: 0, unvalued: 0,
} as const;
const places = { COUNTY: ['H'], PREFECTURE: ['F'], ONE_HOUR: ['H', 'N'], PROVINCE: ['P'], COUNTRY: ['CN'] } as const;
const undrawn = { places: null, presence: null, present: null, enterpriseCount: null };

const EXPECTED: ChainGapResult = {
  chain: 'c',
  territory: { regions: ['H'], parks: [] },
  day: askOf().day,
  options: askOf().options,
  linkBasis: 'FEEDS',
  // Nobody leads c. One edge is fewer than five, but one of two companies states an output: not fewer than half.
  findings: [{ kind: 'NO_LEADER', strategy: null }],
  supplyRate: {
    byValue: nought,
    byLinks: nought,
    segmentCoverage: 2 / 3,
    presentLeaves: 2,
    leaves: 3,
    // D1 needs b by a coefficient, but states no output.
    totals: { edges: 1, links: 1, localLinks: 0, recorded: 200, localRecorded: 0, estimated: 0, unestimated: 1 },
  },
  segments: [
    {
      segment: 'a',
      state: 'MISSING_INPUT',
      findings: [
        { kind: 'MISSING_INPUT', certainty: 'SUSPECTED', grounds: ['FEEDS_PRESENT'], feeders: [], fed: ['b'] },
        // Essential for b, which is present, and one seller; basis VALUE is adequate evidence.
        { kind: 'CONCENTRATED', certainty: 'ESTABLISHED', grounds: ['SINGLE_SELLER_OF_ESSENTIAL'], feeders: [], fed: ['b'] },
      ],
      strategy: 'SUPPLEMENT',
      presence: 'NONE',
      present: false,
      absence: 'NOT_RECORDED',
      enterprises: [],
      statusUnstated: 0,
      alsoOutside: 0,
      isLeaf: true,
      output: null,
      outputNullReason: 'NO_COMPANIES',
      outputCoverage: null,
      // B1 has an edge with a share in a: nothing is estimated for it.
      demand: { ...noPurchases, edges: 1, links: 1, recorded: 200, unestimated: 0, unvalued: 0, basis: 'VALUE', value: 200, nullReason: null },
      supplyRate: nought,
      conversionRate: none('NO_COMPANIES'),
      // No companies here, so companies are counted: (0 of 2) / (1 of 3).
      locationQuotient: { value: 0, nullReason: null, measure: 'COUNT', here: 0, hereTotal: 2, there: 1, thereTotal: 3, universeDeclared: false },
      concentration: 1,
      concentrationMeasure: 'VALUE',
      concentrationNullReason: null,
      sellers: 1,
      adequateEvidence: true,
      outputComparable: false,
      rings: [
        { ring: 'PARK', ...undrawn },
        { ring: 'COUNTY', places: places.COUNTY, presence: 'NONE', present: false, enterpriseCount: 0 },
        // From the prefecture on A1 is inside, and its 300 cover the 200 that B1 buys.
        { ring: 'PREFECTURE', places: places.PREFECTURE, presence: 'BACKBONE', present: true, enterpriseCount: 1 },
        { ring: 'ONE_HOUR', places: places.ONE_HOUR, presence: 'BACKBONE', present: true, enterpriseCount: 1 },
        { ring: 'PROVINCE', places: places.PROVINCE, presence: 'BACKBONE', present: true, enterpriseCount: 1 },
        { ring: 'COUNTRY', places: places.COUNTRY, presence: 'BACKBONE', present: true, enterpriseCount: 1 },
        { ring: 'ABROAD', ...undrawn },
      ],
    },
    {
      segment: 'b',
      state: 'NO_GAP_FOUND',
      findings: [{ kind: 'NO_GAP_FOUND', certainty: 'ESTABLISHED', grounds: ['NOTHING_ESTABLISHED'], feeders: [], fed: [] }],
      strategy: null,
      presence: 'ABOVE_SCALE',
      present: true,
      absence: null,
      enterprises: ['B1'],
      statusUnstated: 0,
      alsoOutside: 0,
      isLeaf: true,
      output: 1000,
      outputNullReason: null,
      outputCoverage: 1,
      demand: { ...noPurchases, unestimated: 1 },
      supplyRate: none('NO_PURCHASES'),
      conversionRate: none('NO_PURCHASES'),
      // Output is stated by all who do b, here and there: (1000 of 1000) / (1000 of 1300).
      locationQuotient: { value: 1.3, nullReason: null, measure: 'OUTPUT', here: 1000, hereTotal: 1000, there: 1000, thereTotal: 1300, universeDeclared: false },
      concentration: null,
      concentrationMeasure: 'LINKS',
      concentrationNullReason: 'NO_PURCHASES',
      sellers: 0,
      adequateEvidence: false,
      outputComparable: false,
      rings: [
        { ring: 'PARK', ...undrawn },
        { ring: 'COUNTY', places: places.COUNTY, presence: 'ABOVE_SCALE', present: true, enterpriseCount: 1 },
        { ring: 'PREFECTURE', places: places.PREFECTURE, presence: 'ABOVE_SCALE', present: true, enterpriseCount: 1 },
        { ring: 'ONE_HOUR', places: places.ONE_HOUR, presence: 'ABOVE_SCALE', present: true, enterpriseCount: 1 },
        { ring: 'PROVINCE', places: places.PROVINCE, presence: 'ABOVE_SCALE', present: true, enterpriseCount: 1 },
        { ring: 'COUNTRY', places: places.COUNTRY, presence: 'ABOVE_SCALE', present: true, enterpriseCount: 1 },
        { ring: 'ABROAD', ...undrawn },
      ],
    },
    {
      segment: 'd',
      state: 'NO_GAP_FOUND',
      findings: [{ kind: 'NO_GAP_FOUND', certainty: 'ESTABLISHED', grounds: ['NOTHING_ESTABLISHED'], feeders: [], fed: [] }],
      strategy: null,
      presence: 'PRODUCING',
      present: true,
      absence: null,
      enterprises: ['D1'],
      statusUnstated: 1,
      alsoOutside: 0,
      isLeaf: true,
      output: null,
      outputNullReason: 'NO_OUTPUT',
      outputCoverage: 0,
      demand: { ...noPurchases, unestimated: 0 },
      supplyRate: none('NO_PURCHASES'),
      conversionRate: none('NO_OUTPUT'),
      // (1 of 2) / (1 of 3)
      locationQuotient: { value: 1.5, nullReason: null, measure: 'COUNT', here: 1, hereTotal: 2, there: 1, thereTotal: 3, universeDeclared: false },
      concentration: null,
      concentrationMeasure: 'LINKS',
      concentrationNullReason: 'NO_PURCHASES',
      sellers: 0,
      adequateEvidence: false,
      outputComparable: false,
      rings: [
        { ring: 'PARK', ...undrawn },
        { ring: 'COUNTY', places: places.COUNTY, presence: 'PRODUCING', present: true, enterpriseCount: 1 },
        { ring: 'PREFECTURE', places: places.PREFECTURE, presence: 'PRODUCING', present: true, enterpriseCount: 1 },
        { ring: 'ONE_HOUR', places: places.ONE_HOUR, presence: 'PRODUCING', present: true, enterpriseCount: 1 },
        { ring: 'PROVINCE', places: places.PROVINCE, presence: 'PRODUCING', present: true, enterpriseCount: 1 },
        { ring: 'COUNTRY', places: places.COUNTRY, presence: 'PRODUCING', present: true, enterpriseCount: 1 },
        { ring: 'ABROAD', ...undrawn },
      ],
    },
  ],
  coverage: {
    enterprisesInTerritory: 2,
    producing: 2,
    statusUnstated: 1,
    alsoOutside: 0,
    inChain: 2,
    inChainStatingOutput: 1,
    withoutPlace: 0,
    edges: 1,
    edgesInChain: 1,
    edgesInChainWithValue: 1,
    edgesUnknownOrigin: 0,
    belowGrade: 0,
    declarations: [],
    leaders: [],
  },
};

describe.each(SUBJECTS)('a county with three segments: the %s', (_, subject) => {
  it('gives the whole answer as worked out by hand', () => {
    expect(compareResults(subject(rows, askOf()), EXPECTED)).toBeNull();
  });
});
