import type { RankFactor } from '../../../src/domain/ranks.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { gapOf, only, rankOptionsOf, RANK_SUBJECTS } from '../../testkit/rankSubjects.js';
import { askOf } from '../../testkit/subjects.js';

type SegmentFields = Parameters<HandGraph['segment']>[1];
type Options = Parameters<typeof rankOptionsOf>[0];

/** Township T in county H, county N 30 minutes away. Segments u → s → d; M in T does d, unless said otherwise. */
const line = (fields: SegmentFields = {}, ...doing: readonly string[]) => {
  const given = new HandGraph().region('H', 'COUNTY').region('T', 'TOWNSHIP', 'H').region('N', 'COUNTY').near('H', 'N', 30)
    .segment('u').segment('s', fields).segment('d').chain('c', 'u', 's', 'd').feeds('u', 's').feeds('s', 'd').company('M', 'Region:T').company('M2', 'Region:T').company('O', 'Region:N');
  for (const segment of doing.length > 0 ? doing : ['d']) given.does('M', segment);
  return given;
};
const bought = (fields: SegmentFields, ...values: readonly (number | null)[]) => {
  const given = line(fields);
  values.forEach((value, index) => given.company(`S${index}`, null).sells(`S${index}`, 'M', 's', value));
  return given;
};
const surveyed = (given: HandGraph) => given.declaration('decl', 'ABOVE_SCALE', ['Region:T']);

/** Only UNLOCKS (1: M does d) and MARKET (1: d is present), or SCARCITY and INPUTS, have weight. */
const BOTH_HIGH: Options = { weights: only('UNLOCKS', 'MARKET') };

/** docs/ranking.md, tiers. */
describe.each(RANK_SUBJECTS)('gates and tiers: the %s', (_, subject) => {
  const at = (given: HandGraph, options: Options = BOTH_HIGH, segment = 's'): readonly string[] => {
    const { tier, reasons } = gapOf(subject.ofChain(given.rows(), askOf({}, { territory: { regions: ['T'], parks: [] } }), rankOptionsOf(options)), segment);
    return [tier, ...reasons];
  };

  it('without a gate both scores make the tier', () => {
    const scored = (...names: readonly RankFactor[]) => at(surveyed(line()), { weights: only(...names) });
    // UNLOCKS, SCARCITY and MARKET are 1; INPUTS, POOL and TIES are 0; LEAKAGE and ESSENTIAL are not known.
    expect(scored('UNLOCKS', 'MARKET')).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(scored('UNLOCKS', 'INPUTS')).toEqual(['WATCH', 'ONE_HIGH']);
    expect(scored('LEAKAGE', 'MARKET')).toEqual(['WATCH', 'SCORE_UNKNOWN']);
    expect(scored('LEAKAGE')).toEqual(['WATCH', 'SCORE_UNKNOWN']);
    // Of u nothing is known to be attractive: nobody here does s, and d, which M does, is not next to it.
    expect(at(surveyed(line()), { weights: only('UNLOCKS', 'MARKET') }, 'u')).toEqual(['DEFER', 'BOTH_LOW']);
  });

  it('a score within 1e-9 of the threshold reaches it', () => {
    const from = (priorityFrom: number) => at(surveyed(line()), { weights: only('UNLOCKS', 'MARKET', 'TIES'), priorityFrom });
    expect(from(0.5)).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(from(0.5 + 9e-10)).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(from(0.5 + 2e-9)).toEqual(['WATCH', 'ONE_HIGH']);
  });

  it('a market below the least scale defers whatever the scores, present or absent, where nothing of demand is left out', () => {
    expect(at(bought({ minScale: 401 }, 300, 100))).toEqual(['DEFER', 'MARKET_TOO_SMALL']);
    expect(at(bought({ minScale: 400 }, 300, 100))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(bought({ minScale: 400 + 5e-10 }, 300, 100))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(bought({}, 300, 100))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    // A purchase without a value; a company that needs it and states no output; no demand at all.
    expect(at(bought({ minScale: 401 }, 300, null))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(bought({ minScale: 401 }, 400).does('M2', 'd').feeds('s', 'd', { coefficient: 0.5, source: 'other' }))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(surveyed(line({ minScale: 401 })))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    // What M2 is estimated to buy counts: 300 + 0.5 × 200.
    expect(at(bought({ minScale: 401 }, 300).does('M2', 'd', 200).feeds('s', 'd', { coefficient: 0.5, source: 'other' }))).toEqual(['DEFER', 'MARKET_TOO_SMALL']);
    expect(at(bought({ minScale: 400 }, 300).does('M2', 'd', 200).feeds('s', 'd', { coefficient: 0.5, source: 'other' }))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    // s is made here for 10, which is weak.
    expect(at(bought({ minScale: 401 }, 300, 100).does('M2', 's', 10))).toEqual(['DEFER', 'MARKET_TOO_SMALL']);
    // Scores are no reason then; other gates are.
    expect(at(bought({ minScale: 401, tradability: 'NATIONAL' }, 300), { weights: only('LEAKAGE') })).toEqual(['DEFER', 'MARKET_TOO_SMALL', 'BOUGHT_NATIONWIDE']);
  });

  it('an absence that is only not recorded, and without a purchase, is to be verified first', () => {
    expect(at(line())).toEqual(['WATCH', 'VERIFY_FIRST', 'BOTH_HIGH']);
    expect(at(surveyed(line()))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(bought({}, null))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    // At most WATCH raises nothing.
    expect(at(line(), BOTH_HIGH, 'u')).toEqual(['DEFER', 'VERIFY_FIRST', 'BOTH_LOW']);
    expect(at(line(), { weights: only('UNLOCKS', 'INPUTS') })).toEqual(['WATCH', 'VERIFY_FIRST', 'ONE_HIGH']);
    expect(at(line(), { weights: only('LEAKAGE', 'MARKET') })).toEqual(['WATCH', 'VERIFY_FIRST', 'SCORE_UNKNOWN']);
  });

  it('what is bought nationwide waits, unless it is a broken link; present gaps wait too', () => {
    const national = { tradability: 'NATIONAL' } as const;
    expect(at(surveyed(line(national)))).toEqual(['WATCH', 'BOUGHT_NATIONWIDE', 'BOTH_HIGH']);
    expect(at(surveyed(line(national, 'u', 'd')))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(line(national))).toEqual(['WATCH', 'VERIFY_FIRST', 'BOUGHT_NATIONWIDE', 'BOTH_HIGH']);
    expect(at(bought(national, 300, 100).does('M2', 's', 10))).toEqual(['WATCH', 'BOUGHT_NATIONWIDE', 'BOTH_HIGH']);
  });

  it('what is absent here, but present in the ring that it is bought in, waits', () => {
    const made = (tradability: 'LOCAL' | 'RING' | 'NATIONAL' | null, region: string) => surveyed(line({ tradability }, 'd', 'u')).company('A', `Region:${region}`).does('A', 's');
    expect(at(made('LOCAL', 'H'))).toEqual(['WATCH', 'PRESENT_IN_RING', 'BOTH_HIGH']);
    expect(at(made('LOCAL', 'N'))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(made('RING', 'N'))).toEqual(['WATCH', 'PRESENT_IN_RING', 'BOTH_HIGH']);
    expect(at(made('RING', 'H'))).toEqual(['WATCH', 'PRESENT_IN_RING', 'BOTH_HIGH']);
    expect(at(made(null, 'H'))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(made('NATIONAL', 'H'))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    expect(at(surveyed(line({ tradability: 'LOCAL' })))).toEqual(['PRIORITY', 'BOTH_HIGH']);
    // Present here too, and weak: no matter for the ring.
    expect(at(bought({ tradability: 'LOCAL' }, 300, 100).does('M2', 's', 10))).toEqual(['PRIORITY', 'BOTH_HIGH']);
  });
});
