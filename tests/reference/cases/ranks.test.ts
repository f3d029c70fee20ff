import type { FactorResult, GapRanks } from '../../../src/analysis/rank/rankResult.js';
import type { FactorNullReason, RankFactor } from '../../../src/domain/ranks.js';
import { compareResults } from '../../testkit/compareResults.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { rankOptionsOf, RANK_SUBJECTS } from '../../testkit/rankSubjects.js';
import { askOf } from '../../testkit/subjects.js';

/**
 * Country CN > province P > prefecture F > counties H and N, 40 minutes apart. Chain c: a and b feed p, p feeds d (essential) and e.
 * In H: B1 does b, 200 a year; D1 does d, 1000 a year, and buys p for 400 from X (in N) and Y (nowhere). In N: X, W (in a chamber with B1) and Z
 * (suspended) do p; A1, in which B1 has a share, does a. Gaps: p is broken, a and e are vacant.
 */
const rows = new HandGraph()
  .region('CN', 'COUNTRY').region('P', 'PROVINCE', 'CN').region('F', 'PREFECTURE', 'P').region('H', 'COUNTY', 'F').region('N', 'COUNTY', 'F').near('N', 'H', 40)
  .segment('a').segment('b').segment('p').segment('d').segment('e').chain('c', 'a', 'b', 'p', 'd', 'e')
  .feeds('a', 'p').feeds('b', 'p', { essential: false }).feeds('p', 'd', { essential: true }).feeds('p', 'e')
  .company('B1', 'Region:H').company('D1', 'Region:H').does('B1', 'b', 200).does('D1', 'd', 1000)
  .company('A1', 'Region:N').company('X', 'Region:N').company('Y', null).company('W', 'Region:N').company('Z', 'Region:N', { status: 'SUSPENDED' })
  .does('A1', 'a').does('X', 'p').does('Y', 'p').does('W', 'p').does('Z', 'p')
  .sells('X', 'D1', 'p', 300).sells('Y', 'D1', 'p', 100).invests('B1', 'A1').member('W', 'chamber').member('B1', 'chamber')
  .rows();

const is = (factor: RankFactor, value: number, amount: number | null, of: number | null, segments: readonly string[] = []): FactorResult => ({ factor, value, nullReason: null, weight: 1, amount, of, segments });
const isUnknown = (factor: RankFactor, nullReason: FactorNullReason): FactorResult => ({ factor, value: null, nullReason, weight: 1, amount: 0, of: 0, segments: [] });
const pool = (n: number): number => Math.log10(1 + n) / 3;

const EXPECTED: GapRanks = {
  gaps: [
    {
      chain: 'c', segment: 'p', rank: 1, tier: 'WATCH', reasons: ['ONE_HIGH'],
      attractiveness: {
        value: 2.75 / 4,
        nullReason: null,
        factors: [
          is('LEAKAGE', 1, 400, 400),
          is('ESSENTIAL', 1, null, null, ['d']),
          // Of B1 and D1, D1 does what comes after it.
          is('UNLOCKS', 0.5, 1, 2),
          // Prefecture, hour and province have it, the county does not.
          is('SCARCITY', 0.25, 3, 4),
        ],
      },
      feasibility: {
        value: (1.6 + pool(3)) / 4,
        nullReason: null,
        // X, Y and W are candidates, Z is not; X and Y sell to D1, W shares a chamber with B1.
        factors: [is('INPUTS', 0.5, 1, 2, ['b']), is('MARKET', 0.5, 1, 2, ['d']), is('POOL', pool(3), 3, 999), is('TIES', 0.6, 3, 5)],
      },
    },
    {
      chain: 'c', segment: 'e', rank: 2, tier: 'DEFER', reasons: ['VERIFY_FIRST', 'BOTH_LOW'],
      attractiveness: { value: 1 / 4, nullReason: null, factors: [is('LEAKAGE', 0, 0, 400), is('ESSENTIAL', 0, null, null), is('UNLOCKS', 0, 0, 2), is('SCARCITY', 1, 0, 4)] },
      feasibility: { value: 0, nullReason: null, factors: [is('INPUTS', 0, 0, 1), isUnknown('MARKET', 'NO_USERS'), is('POOL', 0, 0, 999), is('TIES', 0, 0, 5)] },
    },
    {
      chain: 'c', segment: 'a', rank: 3, tier: 'DEFER', reasons: ['VERIFY_FIRST', 'BOTH_LOW'],
      attractiveness: { value: 0.25 / 4, nullReason: null, factors: [is('LEAKAGE', 0, 0, 400), is('ESSENTIAL', 0, null, null), is('UNLOCKS', 0, 0, 2), is('SCARCITY', 0.25, 3, 4)] },
      feasibility: { value: (pool(1) + 0.2) / 3, nullReason: null, factors: [isUnknown('INPUTS', 'NO_INPUTS'), is('MARKET', 0, 0, 1), is('POOL', pool(1), 1, 999), is('TIES', 0.2, 1, 5)] },
    },
  ],
  // No weight moved by a fifth brings a (0.16) near e (0.25), or p out of its tier.
  stability: {
    variations: 16,
    unchanged: 16,
    first: [
      { chain: 'c', segment: 'p', rank: 1, best: 1, worst: 1 },
      { chain: 'c', segment: 'e', rank: 2, best: 2, worst: 2 },
      { chain: 'c', segment: 'a', rank: 3, best: 3, worst: 3 },
    ],
  },
};

describe.each(RANK_SUBJECTS)('a county with three gaps: the %s', (_, subject) => {
  it('ranks them as worked out by hand, in every field', () => {
    expect(compareResults(subject.ofChain(rows, askOf(), rankOptionsOf()), EXPECTED)).toBeNull();
  });

  it('ranks them the same when the chain is the only one of the place', () => {
    expect(compareResults(subject.ofChains(rows, [askOf()], rankOptionsOf()), EXPECTED)).toBeNull();
  });
});
