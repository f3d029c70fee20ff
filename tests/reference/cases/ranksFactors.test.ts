import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { FactorResult } from '../../../src/analysis/rank/rankResult.js';
import { parseDay } from '../../../src/domain/day.js';
import type { RankFactor } from '../../../src/domain/ranks.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { factorOf, gapOf, only, rankOptionsOf, RANK_SUBJECTS } from '../../testkit/rankSubjects.js';
import { askOf } from '../../testkit/subjects.js';

type Options = Parameters<typeof rankOptionsOf>[0];

/** Segments u → s → d in county H, N elsewhere; M in H does d: s is a missing input. */
const line = () =>
  new HandGraph().region('H', 'COUNTY').region('N', 'COUNTY').segment('u').segment('s').segment('d').chain('c', 'u', 's', 'd').feeds('u', 's').feeds('s', 'd')
    .company('M', 'Region:H').does('M', 'd');

/** O in N does s. */
const withOther = (fields: Parameters<HandGraph['company']>[2] = {}) => line().company('O', 'Region:N', fields).does('O', 's');

/** docs/ranking.md, factors. */
describe.each(RANK_SUBJECTS)('factors of a gap: the %s', (_, subject) => {
  const ranksOf = (given: HandGraph, options: Options = {}, gapOptions: Partial<GapOptions> = {}) => subject.ofChain(given.rows(), askOf(gapOptions), rankOptionsOf(options));
  const at = (given: HandGraph, factor: RankFactor, segment = 's', options: Options = {}, gapOptions: Partial<GapOptions> = {}): readonly [number | null, ...unknown[]] => {
    const { value, amount, of, segments, nullReason }: FactorResult = factorOf(ranksOf(given, options, gapOptions), segment, factor);
    return nullReason === null ? [value, amount, of, segments] : [value, amount, of, segments, nullReason];
  };

  it('leakage is in links where nothing states or allows a value, else in money for every segment alike', () => {
    const inLinks = () => withOther().company('M2', 'Region:H').sells('O', 'M', 's').sells('O', 'M2', 's').sells('M2', 'M', 's').sells('O', 'M', 'u');
    expect(at(inLinks(), 'LEAKAGE')).toEqual([1, 2, 2, []]);
    expect(at(inLinks(), 'LEAKAGE', 'u')).toEqual([0.5, 1, 2, []]);
    // One value, and what has only links loses nothing.
    expect(at(inLinks().sells('O', 'M2', 'u', 80), 'LEAKAGE')).toEqual([0, 0, 80, []]);
    expect(at(inLinks().sells('O', 'M2', 'u', 80), 'LEAKAGE', 'u')).toEqual([1, 80, 80, []]);
    expect(at(line(), 'LEAKAGE')).toEqual([null, 0, 0, [], 'NO_LEAKAGE_IN_CHAIN']);
    // All is bought here.
    expect(at(line().company('M2', 'Region:H').sells('M2', 'M', 's', 10), 'LEAKAGE')).toEqual([null, 0, 0, [], 'NO_LEAKAGE_IN_CHAIN']);
  });

  it('leakage is what is recorded, less what is bought here, and what is estimated; the largest may be no gap', () => {
    // d is made here by three, of whom E alone states an output, and 500 of it are bought elsewhere. E does d for 100 and needs half of that of s, of which M buys 60, 20 of them here.
    const given = line().company('E', 'Region:H').company('O', 'Region:N').company('M2', 'Region:H').does('E', 'd', 100).company('M3', 'Region:H').does('M3', 'd').feeds('s', 'd', { coefficient: 0.5, source: 'other' })
      .sells('O', 'M', 's', 40).sells('M2', 'M', 's', 20).sells('O', 'M2', 'd', 500);
    const ranks = ranksOf(given);
    expect(ranks.gaps.map(({ segment }) => segment)).toEqual(['s', 'u']);
    expect(at(given, 'LEAKAGE')).toEqual([90 / 500, 90, 500, []]);
  });

  it('essential is 1 to something present, 0.5 to something absent only, 0 where others are stated, else not known', () => {
    const essential = (segment = 's') => line().feeds(segment, segment === 's' ? 'd' : 's', { essential: true, source: 'other' });
    expect(at(essential(), 'ESSENTIAL')).toEqual([1, null, null, ['d']]);
    expect(at(essential('u'), 'ESSENTIAL', 'u')).toEqual([0.5, null, null, ['s']]);
    expect(at(essential('u'), 'ESSENTIAL')).toEqual([0, null, null, []]);
    expect(at(line().feeds('u', 's', { essential: false, source: 'other' }), 'ESSENTIAL')).toEqual([0, null, null, []]);
    expect(at(line(), 'ESSENTIAL')).toEqual([null, null, null, [], 'ESSENTIAL_UNSTATED']);
    expect(at(line().feeds('u', 'd', { essential: true, grade: 'PROPOSED' }), 'ESSENTIAL')).toEqual([null, null, null, [], 'ESSENTIAL_UNSTATED']);
    // Essential to both: it rests on the present one.
    expect(at(line().feeds('s', 'd', { essential: true, source: 'x' }).feeds('s', 'u', { essential: true }), 'ESSENTIAL')).toEqual([1, null, null, ['d']]);
  });

  it('unlocks counts each company here once, that does what comes directly after it, by the order of stages too', () => {
    // M does d and e: one company of three; K does u, the gap itself feeds neither.
    const given = line().segment('e').inChain('e', 'c').feeds('s', 'e').does('M', 'e').company('K', 'Region:H').company('K2', 'Region:H').does('K', 'u').does('K2', 'u');
    expect(at(given, 'UNLOCKS')).toEqual([1 / 3, 1, 3, []]);
    const staged = new HandGraph().region('H', 'COUNTY').segment('s').segment('m').chain('c').inChain('s', 'c', 'UPSTREAM').inChain('m', 'c', 'DOWNSTREAM').company('A', 'Region:H').does('A', 'm');
    expect(at(staged, 'UNLOCKS')).toEqual([1, 1, 1, []]);
    const nobody = new HandGraph().region('H', 'COUNTY').segment('s').chain('c', 's').company('A', 'Region:H').does('A', 's', null, 'TRADER');
    expect(at(nobody, 'UNLOCKS')).toEqual([null, 0, 0, [], 'NO_COMPANIES_IN_CHAIN']);
  });

  it('scarcity looks at county, prefecture, hour and province only', () => {
    const madeIn = (region: string) =>
      new HandGraph().region('CN', 'COUNTRY').region('P', 'PROVINCE', 'CN').region('F', 'PREFECTURE', 'P').region('H', 'COUNTY', 'F').region('Q', 'PROVINCE', 'CN')
        .segment('s').chain('c', 's').company('O', `Region:${region}`).does('O', 's');
    // No road, so no hour: three rings. In the country only; in the prefecture and so in the province.
    expect(at(madeIn('Q'), 'SCARCITY')).toEqual([1, 0, 3, []]);
    expect(at(madeIn('F'), 'SCARCITY')).toEqual([1 - 2 / 3, 2, 3, []]);
    const noRings = new HandGraph().park('K').segment('s').chain('c', 's').rows();
    const { value, amount, of, nullReason } = factorOf(subject.ofChain(noRings, askOf({}, { territory: { regions: [], parks: ['K'] } }), rankOptionsOf()), 's', 'SCARCITY');
    expect([value, amount, of, nullReason]).toEqual([null, 0, 0, 'NO_RINGS']);
  });

  it('inputs and market are shares of the segments joined by FEEDS, each once; stages make none', () => {
    const given = line().segment('v').inChain('v', 'c').feeds('v', 's').feeds('v', 's', { source: 'other' }).does('M', 'v').segment('z').feeds('z', 's');
    expect(at(given, 'INPUTS')).toEqual([0.5, 1, 2, ['v']]);
    expect(at(given, 'MARKET')).toEqual([1, 1, 1, ['d']]);
    expect(at(given, 'INPUTS', 'u')).toEqual([null, 0, 0, [], 'NO_INPUTS']);
    const staged = new HandGraph().region('H', 'COUNTY').segment('s').segment('m').chain('c').inChain('s', 'c', 'UPSTREAM').inChain('m', 'c', 'DOWNSTREAM').company('A', 'Region:H').does('A', 'm');
    expect(at(staged, 'MARKET')).toEqual([null, 0, 0, [], 'NO_USERS']);
    // Present is what the question says: PRODUCING is not ABOVE_SCALE.
    expect(at(line(), 'MARKET', 's', {}, { presentFrom: 'ABOVE_SCALE' })).toEqual([0, 0, 1, []]);
  });

  it('the pool holds who does it outside, placeless too, up to a full pool', () => {
    const given = withOther().segment('part').partOf('Segment:part', 'Segment:s')
      .company('nowhere', null).does('nowhere', 'part')
      .company('idle', 'Region:N', { status: 'SUSPENDED' }).does('idle', 's')
      .company('shop', 'Region:N').does('shop', 's', null, 'TRADER')
      .company('rumour', 'Region:N').does('rumour', 's', null, 'PRODUCER', { grade: 'CLAIMED' });
    expect(at(given, 'POOL')).toEqual([Math.log10(3) / 3, 2, 999, []]);
    expect(at(given, 'POOL', 's', {}, { minGrade: 'CLAIMED' })).toEqual([Math.log10(4) / 3, 3, 999, []]);
    expect(at(given, 'POOL', 's', { fullPoolMagnitude: 0.3 })).toEqual([1, 2, 1, []]);
    expect(at(line(), 'POOL')).toEqual([0, 0, 999, []]);
  });

  it.each([
    ['a sale to it, of anything', withOther().sells('O', 'M', 'elsewhere'), 1],
    ['a purchase from it', withOther().sells('M', 'O', null), 1],
    ['a share in it', withOther().invests('O', 'M'), 1],
    ['a share that it holds', withOther().invests('M', 'O'), 1],
    ['a chamber of both', withOther().member('O', 'k').member('M', 'k'), 1],
    ['all of these, counted once', withOther().member('O', 'k').member('M', 'k').invests('M', 'O').sells('M', 'O', null), 1],
    ['a chamber of one', withOther().member('O', 'k').member('M', 'l'), 0],
    ['a chamber with somebody outside', withOther().company('O2', 'Region:N').member('O', 'k').member('O2', 'k'), 0],
    ['a share in somebody outside', withOther().company('O2', 'Region:N').invests('O', 'O2'), 0],
    ['a share in somebody outside who has one here', withOther().company('O2', 'Region:N').invests('O', 'O2').invests('O2', 'M'), 0],
    ['a share that is only proposed', withOther().invests('O', 'M', { grade: 'PROPOSED' }), 0],
    ['a share that is over', withOther().invests('O', 'M', { validTo: askOf().day }), 0],
    ['a membership to come', withOther().member('O', 'k', { validFrom: parseDay('2024-07-02') }).member('M', 'k'), 0],
    ['a share in a company here that is suspended', withOther().company('S', 'Region:H', { status: 'SUSPENDED' }).invests('O', 'S'), 1],
    ['a share in a company that moved out', withOther().company('S', 'Region:H', { status: 'MOVED_OUT' }).invests('O', 'S'), 0],
    ['a share in a company that is gone', withOther().company('S', 'Region:H', { status: 'DEREGISTERED' }).invests('O', 'S'), 0],
    ['a share in itself', withOther().invests('O', 'O'), 0],
  ])('ties: %s', (_what, given, tied) => {
    expect(at(given, 'TIES')).toEqual([tied / 5, tied, 5, []]);
  });

  it('ties are full at a number of companies', () => {
    expect(at(withOther().invests('O', 'M'), 'TIES', 's', { fullTies: 1 })).toEqual([1, 1, 1, []]);
    expect(at(withOther().company('O2', null).does('O2', 's').invests('O', 'M').invests('M', 'O2'), 'TIES', 's', { fullTies: 1.5 })).toEqual([1, 2, 1.5, []]);
  });

  it('scores are means by weight of what is known; null where nothing is, or has no weight', () => {
    const given = withOther().feeds('s', 'd', { essential: true, source: 'other' });
    const scores = (weights: Partial<ReturnType<typeof only>>) => {
      const { attractiveness, feasibility } = gapOf(ranksOf(given, { weights }), 's');
      return [attractiveness.value, attractiveness.nullReason, feasibility.value, feasibility.nullReason];
    };
    // ESSENTIAL 1, UNLOCKS 1, SCARCITY 1 of the county, LEAKAGE unknown; INPUTS 0, MARKET 1, POOL log10(2) / 3, TIES 0.
    const pool = Math.log10(2) / 3;
    const near = (value: number): unknown => expect.closeTo(value, 9);
    expect(scores({})).toEqual([1, null, near((1 + pool) / 4), null]);
    expect(scores({ LEAKAGE: 50, INPUTS: 3, POOL: 0 })).toEqual([1, null, near(1 / 5), null]);
    expect(scores(only('LEAKAGE', 'MARKET'))).toEqual([null, 'WEIGHTLESS', 1, null]);
    expect(scores(only('ESSENTIAL'))).toEqual([1, null, null, 'WEIGHTLESS']);
    const bare = gapOf(subject.ofChain(new HandGraph().park('K').segment('s').chain('c', 's').rows(), askOf({}, { territory: { regions: [], parks: ['K'] } }), rankOptionsOf()), 's');
    expect([bare.attractiveness.value, bare.attractiveness.nullReason, bare.feasibility.value]).toEqual([null, 'NOTHING_KNOWN', 0]);
  });
});
