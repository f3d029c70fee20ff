import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

/** Segments u → s → d; who does what in county H is said, and whether the list of its companies is declared complete. */
const line = (...doing: string[]) => {
  const start = new HandGraph().region('H', 'COUNTY').region('N', 'COUNTY').segment('u').segment('s').segment('d').chain('c', 'u', 's', 'd').feeds('u', 's').feeds('s', 'd');
  for (const segment of doing) start.company(`A${segment}`, 'Region:H').does(`A${segment}`, segment);
  return start;
};
const surveyed = (given: HandGraph) => given.declaration('decl', 'ABOVE_SCALE', ['Region:H']);

/** s present with an output here; B here buys it from Out (elsewhere) and In (here) for as many edges and values as said. */
const market = (output: number | null, outside: readonly (number | null)[], inside: readonly (number | null)[] = []) => {
  const start = line('s').company('M', 'Region:H').does('M', 's', output);
  // As does s too, without an output; M alone is half of the two.
  outside.forEach((value, index) => start.company(`O${index}`, 'Region:N').company(`P${index}`, 'Region:H').sells(`O${index}`, `P${index}`, 's', value));
  inside.forEach((value, index) => start.company(`Q${index}`, 'Region:H').sells('M', `Q${index}`, 's', value));
  return start;
};

/** CALCULUS 6. */
describe.each(SUBJECTS)('findings: the %s', (_, subject) => {
  const at = (given: HandGraph, key = 's', options: Partial<GapOptions> = {}) => {
    const { state, strategy, findings } = segmentOf(subject(given.rows(), askOf(options)), key);
    return { state, strategy, findings: findings.map(({ kind, certainty, grounds, feeders, fed }) => [kind, certainty, grounds, feeders, fed]) };
  };
  const brief = (given: HandGraph, options: Partial<GapOptions> = {}, key = 's') =>
    segmentOf(subject(given.rows(), askOf(options)), key).findings.map(({ kind, certainty, grounds }) => `${kind} ${certainty} ${grounds.join('+')}`);

  it.each([
    ['BROKEN', 'SUPPLEMENT', line('u', 'd'), ['FED_BY_PRESENT', 'FEEDS_PRESENT'], ['u'], ['d']],
    ['MISSING_INPUT', 'SUPPLEMENT', line('d'), ['FEEDS_PRESENT'], [], ['d']],
    ['MISSING_OUTLET', 'EXTEND', line('u'), ['FED_BY_PRESENT'], ['u'], []],
    ['VACANT', 'PLAN', line(), ['NOTHING_WAITS_FOR_IT'], [], []],
  ] as const)('of an absent segment is %s: %s', (kind, strategy, given, grounds, feeders, fed) => {
    expect(at(given)).toEqual({ state: kind, strategy, findings: [[kind, 'SUSPECTED', grounds, feeders, fed]] });
    expect(at(surveyed(given))).toEqual({ state: kind, strategy, findings: [[kind, 'ESTABLISHED', grounds, feeders, fed]] });
  });

  it('expects no outlet of a final product, yet sees a break after one', () => {
    const finalU = (...doing: string[]) => {
      const start = new HandGraph().region('H', 'COUNTY').segment('u', { final: true }).segment('s').segment('d').chain('c', 'u', 's', 'd').feeds('u', 's').feeds('s', 'd');
      for (const segment of doing) start.company(`A${segment}`, 'Region:H').does(`A${segment}`, segment);
      return start;
    };
    expect(at(finalU('u')).state).toBe('VACANT');
    expect(at(finalU('u', 'd')).state).toBe('BROKEN');
  });

  it('prefers FEEDS to the order of stages', () => {
    const staged = new HandGraph().region('H', 'COUNTY').segment('s').segment('m').segment('d').chain('c')
      .inChain('s', 'c', 'UPSTREAM').inChain('m', 'c', 'MIDSTREAM').inChain('d', 'c', 'DOWNSTREAM').company('A', 'Region:H').does('A', 'm');
    expect(at(staged)).toEqual({ state: 'MISSING', strategy: 'SUPPLEMENT', findings: [['MISSING', 'SUSPECTED', ['STAGE_NEIGHBOUR_PRESENT'], [], ['m']]] });
    expect(at(staged, 'd')).toEqual({ state: 'MISSING', strategy: 'SUPPLEMENT', findings: [['MISSING', 'SUSPECTED', ['STAGE_NEIGHBOUR_PRESENT'], ['m'], []]] });
  });

  it('is DISCONNECTED where most is bought elsewhere although enough is made here', () => {
    // 29 of 100 bought here, 100 made: output covers demand just so.
    expect(at(market(100, [71], [29]))).toMatchObject({ state: 'DISCONNECTED', strategy: 'CONNECT' });
    expect(brief(market(100, [71], [29]))[0]).toBe('DISCONNECTED ESTABLISHED LOW_SUPPLY_RATE');
    // Exactly the threshold is not below it.
    expect(brief(market(100, [70], [30])).some((text) => text.startsWith('DISCONNECTED'))).toBe(false);
    // Too little is made: suspected, and weak.
    expect(brief(market(99, [71], [29])).slice(0, 2)).toEqual(['DISCONNECTED SUSPECTED LOW_SUPPLY_RATE', 'WEAK ESTABLISHED OUTPUT_BELOW_DEMAND']);
    // Links without values cannot be compared with output, five of them neither.
    expect(brief(market(100, [null, null, null, null], [null]))).toEqual(['DISCONNECTED SUSPECTED LOW_SUPPLY_RATE', 'NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
  });

  it('takes the upper bound where the rate is mostly estimated', () => {
    // d needs 0.5 × 100 of s by a coefficient, 40 are recorded, none from here: ESTIMATED, upper bound 50 / 90.
    const given = () => market(null, [40]).company('D', 'Region:H').does('D', 'd', 100).feeds('s', 'd', { coefficient: 0.5, source: 'other' });
    expect(brief(given())).toEqual(['NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
    expect(brief(given(), { disconnectedBelow: 0.6 })).toEqual(['DISCONNECTED SUSPECTED LOW_SUPPLY_RATE', 'NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
  });

  it('needs adequate evidence for DISCONNECTED: recorded values, or edges enough', () => {
    const given = () => market(1000, [40]).company('D', 'Region:H').does('D', 'd', 100).feeds('s', 'd', { coefficient: 0.5, source: 'other' });
    expect(brief(given(), { disconnectedBelow: 0.6 })[0]).toBe('DISCONNECTED SUSPECTED LOW_SUPPLY_RATE');
    expect(brief(given(), { disconnectedBelow: 0.6, adequateEdges: 1 })[0]).toBe('DISCONNECTED ESTABLISHED LOW_SUPPLY_RATE');
  });

  it('is WEAK by a low location quotient, established only where the universe is declared or taken as such', () => {
    // Here 1 of 3 pairs, in all 7 of 9: (1/3) / (7/9) = 3/7.
    const given = () => {
      const start = line('u', 's', 'd');
      for (const key of ['1', '2', '3', '4', '5', '6']) start.company(key, 'Region:N').does(key, 's');
      return start;
    };
    expect(brief(given())).toEqual(['WEAK SUSPECTED LOW_LOCATION_QUOTIENT', 'NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
    expect(brief(given(), { universe: 'ANY' })).toEqual(['WEAK ESTABLISHED LOW_LOCATION_QUOTIENT']);
    expect(brief(given().declaration('all', 'ABOVE_SCALE', ['Region:H', 'Region:N']))).toEqual(['WEAK ESTABLISHED LOW_LOCATION_QUOTIENT']);
    expect(at(given(), 's', { universe: 'ANY' })).toMatchObject({ state: 'WEAK', strategy: 'STRENGTHEN' });
    expect(brief(given(), { weakBelow: 3 / 7 })).toEqual(['NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
  });

  it('is CONCENTRATED by HHI above the threshold on two edges or more, or by a single seller of something essential', () => {
    const sales = (...values: number[]) => {
      const start = line('s').company('B', 'Region:H');
      values.forEach((value, index) => start.company(`O${index}`, 'Region:H').does(`O${index}`, 's', 100).sells(`O${index}`, 'B', 's', value));
      return start;
    };
    expect(brief(sales(50, 50))).toEqual(['NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
    expect(brief(sales(60, 40))).toEqual(['CONCENTRATED ESTABLISHED HIGH_HHI']);
    expect(brief(sales(60))).toEqual(['NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
    const essential = (present: boolean) => {
      const start = sales(60).feeds('s', 'd', { essential: true, source: 'other' });
      return present ? start.company('D', 'Region:H').does('D', 'd') : start;
    };
    expect(at(essential(true)).findings).toEqual([['CONCENTRATED', 'ESTABLISHED', ['SINGLE_SELLER_OF_ESSENTIAL'], [], ['d']]]);
    expect(brief(essential(false))).toEqual(['NO_GAP_FOUND ESTABLISHED NOTHING_ESTABLISHED']);
  });

  it('lists CONCENTRATED of an absent segment beside its state', () => {
    const given = line('d').company('O', 'Region:N').company('B', 'Region:H').company('B2', 'Region:H').sells('O', 'B', 's').sells('O', 'B2', 's');
    expect(at(given)).toEqual({
      state: 'MISSING_INPUT',
      strategy: 'SUPPLEMENT',
      findings: [['MISSING_INPUT', 'SUSPECTED', ['FEEDS_PRESENT'], [], ['d']], ['CONCENTRATED', 'SUSPECTED', ['HIGH_HHI'], [], []]],
    });
  });

  it('of the chain: no chain, no leader, thin data', () => {
    const kinds = (given: HandGraph, options: Partial<GapOptions> = {}) => subject(given.rows(), askOf(options)).findings;
    expect(kinds(line())).toEqual([{ kind: 'NO_CHAIN', strategy: 'BUILD' }, { kind: 'NO_LEADER', strategy: null }, { kind: 'THIN_DATA', strategy: null }]);
    expect(kinds(line('s').leads('As', 'c'))).toEqual([{ kind: 'THIN_DATA', strategy: null }]);
    expect(kinds(line('s').leads('As', 'c', { grade: 'PROPOSED' }), { thinEdges: 0 })).toEqual([{ kind: 'NO_LEADER', strategy: null }]);
    // A leader that does nothing here is one; a suspended one is not.
    expect(kinds(line('s').company('L', 'Region:H').leads('L', 'c'), { thinOutputShareBelow: 0 })).toEqual([]);
    expect(kinds(line('s').company('L', 'Region:H', { status: 'SUSPENDED' }).leads('L', 'c'), { thinOutputShareBelow: 0 })).toEqual([{ kind: 'NO_LEADER', strategy: null }]);
  });
});
