import { HandGraph } from '../../testkit/handGraph.js';
import { only, rankOptionsOf, RANK_SUBJECTS } from '../../testkit/rankSubjects.js';
import { askOf } from '../../testkit/subjects.js';

const pairs = (gaps: readonly { readonly chain: string; readonly segment: string }[]): string[] => gaps.map(({ chain, segment }) => `${chain}/${segment}`);

/** docs/ranking.md, order. M in county H does m; u and v are absent, and nothing else is known but what is said. */
const county = () => new HandGraph().region('H', 'COUNTY').segment('m').segment('u').segment('v').chain('c', 'm', 'u', 'v').company('M', 'Region:H').company('O', null).does('M', 'm');

describe.each(RANK_SUBJECTS)('order and stability: the %s', (_, subject) => {
  it('puts the tier before the sum of the scores', () => {
    // v: UNLOCKS and MARKET 1, but bought nationwide; u: UNLOCKS 1, INPUTS 0 (of w) and MARKET 1; w: UNLOCKS and MARKET 0.
    const given = new HandGraph().region('H', 'COUNTY').segment('m').segment('u').segment('v', { tradability: 'NATIONAL' }).segment('w').chain('c', 'm', 'u', 'v', 'w')
      .feeds('u', 'm').feeds('v', 'm').feeds('w', 'u').company('M', 'Region:H').does('M', 'm').declaration('decl', 'ALL', ['Region:H']);
    const { gaps } = subject.ofChain(given.rows(), askOf(), rankOptionsOf({ weights: only('UNLOCKS', 'INPUTS', 'MARKET') }));
    expect(gaps.map(({ segment, tier, rank, attractiveness, feasibility }) => [segment, tier, rank, attractiveness.value, feasibility.value])).toEqual([
      ['u', 'PRIORITY', 1, 1, 0.5],
      ['v', 'WATCH', 2, 1, 1],
      ['w', 'DEFER', 3, 0, 0],
    ]);
  });

  it('takes a score that is not known as 0', () => {
    // u: MARKET 1 and TIES 0; v: TIES 1 of 2, and then 1 of 1. LEAKAGE is not known of either.
    const given = county().feeds('u', 'm').does('O', 'v').invests('O', 'M').declaration('decl', 'ALL', ['Region:H']);
    const { gaps } = subject.ofChain(given.rows(), askOf(), rankOptionsOf({ fullTies: 2, weights: only('LEAKAGE', 'MARKET', 'TIES') }));
    expect(gaps.map(({ segment, attractiveness, feasibility }) => [segment, attractiveness.value, feasibility.value])).toEqual([['u', null, 0.5], ['v', null, 0.5]]);
    const { gaps: other } = subject.ofChain(given.rows(), askOf(), rankOptionsOf({ fullTies: 1, weights: only('LEAKAGE', 'MARKET', 'TIES') }));
    expect(other.map(({ segment, attractiveness, feasibility }) => [segment, attractiveness.value, feasibility.value])).toEqual([['v', null, 1], ['u', null, 0.5]]);
  });

  it('takes sums that differ in the last digit as equal: then the order is that of the segments, then of the chains', () => {
    // u: ESSENTIAL 1 and UNLOCKS 1 at 0.1 and 0.2, which is more than 0.3 in the last digit; t: LEAKAGE 1 at 0.3.
    const given = county().segment('t').inChain('t', 'c').feeds('u', 'm', { essential: true }).sells('O', 'M', 't').declaration('decl', 'ALL', ['Region:H']);
    const weights = { ...only(), ESSENTIAL: 0.1, UNLOCKS: 0.2, LEAKAGE: 0.3 };
    const { gaps } = subject.ofChain(given.rows(), askOf(), rankOptionsOf({ weights }));
    expect(gaps.map(({ segment }) => segment)).toEqual(['t', 'u', 'v']);
    const later = county().segment('z').inChain('z', 'c').feeds('u', 'm', { essential: true }).sells('O', 'M', 'z').declaration('decl', 'ALL', ['Region:H']);
    expect(subject.ofChain(later.rows(), askOf(), rankOptionsOf({ weights })).gaps.map(({ segment }) => segment)).toEqual(['u', 'z', 'v']);
  });

  it('ranks several chains together, the segment before the chain, and leaves out chains in which nobody here does anything', () => {
    const given = new HandGraph().region('H', 'COUNTY').segment('m').segment('r').segment('s').segment('x').chain('c1', 'm', 's', 'r').chain('c2', 'm', 's').chain('c3', 'x', 's')
      .company('M', 'Region:H').does('M', 'm').company('idle', 'Region:H', { status: 'SUSPENDED' }).does('idle', 'x');
    const asks = ['c2', 'c3', 'c1'].map((chain) => askOf({}, { chain }));
    const ranks = subject.ofChains(given.rows(), asks, rankOptionsOf());
    expect(pairs(ranks.gaps)).toEqual(['c1/r', 'c1/s', 'c2/s']);
    expect(ranks.gaps.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(subject.ofChain(given.rows(), askOf({}, { chain: 'c3' }), rankOptionsOf()).gaps.map(({ segment }) => segment)).toEqual(['s', 'x']);
  });

  it('says how far two gaps that are level change places', () => {
    // u: LEAKAGE 0, ESSENTIAL 1; v: LEAKAGE 1, ESSENTIAL 0; UNLOCKS, SCARCITY and MARKET are 1 of both, POOL and TIES 0. Each weight of these two parts them, up and down: two of the four put v first.
    const given = county().feeds('u', 'm', { essential: true }).feeds('v', 'm').sells('O', 'M', 'v').declaration('decl', 'ALL', ['Region:H']);
    expect(subject.ofChain(given.rows(), askOf(), rankOptionsOf()).stability).toEqual({
      variations: 16,
      unchanged: 14,
      first: [
        { chain: 'c', segment: 'u', rank: 1, best: 1, worst: 2 },
        { chain: 'c', segment: 'v', rank: 2, best: 1, worst: 2 },
      ],
    });
    // A weight of 0 does not move.
    expect(subject.ofChain(given.rows(), askOf(), rankOptionsOf({ weights: { ESSENTIAL: 0, LEAKAGE: 0 } })).stability).toMatchObject({ variations: 16, unchanged: 16 });
  });

  it('looks at the first ten only', () => {
    // Eleven gaps alike in all: in order of id, whatever the weights.
    const keys = Array.from({ length: 11 }, (_unused, index) => `s${index}`);
    const given = new HandGraph().region('H', 'COUNTY').segment('m').chain('c', 'm').company('M', 'Region:H').does('M', 'm').declaration('decl', 'ALL', ['Region:H']);
    for (const key of keys) given.segment(key).inChain(key, 'c');
    const { gaps, stability } = subject.ofChain(given.rows(), askOf(), rankOptionsOf());
    const inOrder = ['s0', 's1', 's10', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'];
    expect(gaps.map(({ segment }) => segment)).toEqual(inOrder);
    expect(stability).toEqual({
      variations: 16,
      unchanged: 16,
      first: inOrder.slice(0, 10).map((segment, index) => ({ chain: 'c', segment, rank: index + 1, best: index + 1, worst: index + 1 })),
    });
  });

  it('makes tiers anew in each variation', () => {
    // b: UNLOCKS and SCARCITY 1, INPUTS 0 and MARKET 1, so at the threshold in feasibility. c: (0.5 + 1) / 2, and (1/3 + 1) / 2.
    // b falls behind c, whose sum is less, where INPUTS weighs more or MARKET less. What feeds them is absent: 0.5 and 0.
    const given = new HandGraph().region('H', 'COUNTY').segment('b').segment('c').segment('i1').segment('i2').segment('i3').segment('j').segment('m').segment('n')
      .chain('c', 'b', 'c', 'i1', 'i2', 'i3', 'j', 'm', 'n').feeds('j', 'b').feeds('b', 'm').feeds('b', 'n').feeds('i1', 'c').feeds('i2', 'c').feeds('i3', 'c').feeds('c', 'n')
      .company('M', 'Region:H').does('M', 'm').does('M', 'i1').company('M2', 'Region:H').does('M2', 'n').declaration('decl', 'ALL', ['Region:H']);
    const { gaps, stability } = subject.ofChain(given.rows(), askOf(), rankOptionsOf({ weights: only('UNLOCKS', 'SCARCITY', 'INPUTS', 'MARKET') }));
    expect(gaps.map(({ segment, tier }) => [segment, tier])).toEqual([['b', 'PRIORITY'], ['c', 'PRIORITY'], ['i2', 'WATCH'], ['i3', 'WATCH'], ['j', 'WATCH']]);
    expect(stability).toEqual({
      variations: 16,
      unchanged: 14,
      first: [
        { chain: 'c', segment: 'b', rank: 1, best: 1, worst: 2 },
        { chain: 'c', segment: 'c', rank: 2, best: 1, worst: 2 },
        { chain: 'c', segment: 'i2', rank: 3, best: 3, worst: 3 },
        { chain: 'c', segment: 'i3', rank: 4, best: 4, worst: 4 },
        { chain: 'c', segment: 'j', rank: 5, best: 5, worst: 5 },
      ],
    });
  });

  it('has nothing to rank where no gap is', () => {
    const given = new HandGraph().region('H', 'COUNTY').segment('m').chain('c', 'm').company('M', 'Region:H').does('M', 'm');
    expect(subject.ofChain(given.rows(), askOf(), rankOptionsOf())).toEqual({ gaps: [], stability: { variations: 16, unchanged: 16, first: [] } });
  });
});
