import type { GapOptions, Territory } from '../../../src/analysis/gapOptions.js';
import { DEFAULT_TARGET_OPTIONS } from '../../../src/analysis/targets/targetOptions.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import { engineTargets } from '../../testkit/engineTargets.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { oracleTargets } from '../../testkit/oracle/oracleTargets.js';
import { RANK_SUBJECTS, rankOptionsOf, gapOf } from '../../testkit/rankSubjects.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

const FICTIONAL = { fictional: true };

/**
 * Real: county H in country CN, abroad VN. Fictional: county M in country L, abroad LX. Park K lies in M alone, park B in H and M.
 * Of segment s: A in H, V in VN, O and P in M and K, X in LX, U nowhere, W nowhere and marked, D with a plant in H and one in M.
 */
const graph = (): HandGraph =>
  new HandGraph()
    .region('CN', 'COUNTRY').region('H', 'COUNTY', 'CN').region('VN', 'ABROAD')
    .region('L', 'COUNTRY', null, FICTIONAL).region('M', 'COUNTY', 'L').region('LX', 'ABROAD', null, FICTIONAL)
    .park('K', 'M').park('B', 'H', 'M')
    .segment('s').segment('t').chain('c', 's', 't').feeds('s', 't')
    .company('A', 'Region:H').company('V', 'Region:VN').company('O', 'Region:M').company('P', 'Park:K').company('X', 'Region:LX')
    .company('U', null).company('W', null, FICTIONAL).company('D', 'Region:H').located('D', 'Region:M', 'PLANT')
    .does('A', 't').does('V', 's').does('O', 's').does('P', 's').does('X', 's').does('U', 's').does('W', 's').does('D', 's');

const H: Territory = { regions: ['H'], parks: [] };
const M: Territory = { regions: ['M'], parks: [] };
const only = (...regions: readonly string[]): Territory => ({ regions, parks: [] });

/** docs/method.md 2. */
describe.each(SUBJECTS)('what is real and what is fictional: the %s', (_, subject) => {
  const ask = (territory: Territory, options: Partial<GapOptions> = {}, given = graph()) => subject(given.rows(), askOf(options, { territory }));
  const at = (territory: Territory, options?: Partial<GapOptions>) => segmentOf(ask(territory, options), 's');
  const code = (territory: Territory, options?: Partial<GapOptions>): string | null => {
    try {
      ask(territory, options);
      return null;
    } catch (error) {
      if (error instanceof ChaingapError) return error.code;
      throw error;
    }
  };

  it('compares a real place with what is real: abroad, without a place, and what has a real place too', () => {
    expect(at(H).locationQuotient).toMatchObject({ here: 1, hereTotal: 2, there: 3, thereTotal: 4 }); // D of A and D; D, U, V of A, D, U, V
  });

  it('compares a fictional place with fiction alone, what is marked and has no place included', () => {
    expect(at(M).locationQuotient).toMatchObject({ here: 2, hereTotal: 2, there: 4, thereTotal: 4 }); // O and P; with W and X
  });

  it('draws every ring in its own world', () => {
    const abroad = (territory: Territory) => at(territory).rings.find(({ ring }) => ring === 'ABROAD');
    expect([abroad(H)?.places, abroad(M)?.places]).toEqual([['VN'], ['LX']]);
    expect([abroad(H)?.enterpriseCount, abroad(M)?.enterpriseCount]).toEqual([1, 1]);
    const near = graph().near('H', 'M', 10);
    expect(segmentOf(ask(H, {}, near), 's').rings.find(({ ring }) => ring === 'ONE_HOUR')?.places).toBeNull();
  });

  it('counts no purchase from the other world, and no company of the other world as one without a place', () => {
    const traded = graph().sells('O', 'A', 's', 100).sells('V', 'A', 's', 10);
    expect(segmentOf(ask(H, {}, traded), 's').demand).toMatchObject({ edges: 1, recorded: 10 });
    expect([ask(H).coverage.withoutPlace, ask(M).coverage.withoutPlace]).toEqual([1, 1]);
  });

  it('takes a park that lies in a real region too for real, and finds in it what is real', () => {
    expect(code({ regions: ['H'], parks: ['B'] })).toBeNull();
    expect(code({ regions: ['M'], parks: ['K'] })).toBeNull();
    expect(at({ regions: [], parks: ['K'] }).enterprises).toEqual(['P']);
  });

  it('refuses to mix the two, in a territory or with a reference', () => {
    expect([code(only('H', 'M')), code({ regions: ['M'], parks: ['B'] }), code(H, { reference: only('H', 'L') })]).toEqual(['MIXED_WORLDS', 'MIXED_WORLDS', 'MIXED_WORLDS']);
    expect([code(H, { reference: only('CN') }), code(M, { reference: only('L') })]).toEqual([null, null]);
  });
});

describe.each(RANK_SUBJECTS)('what is real and what is fictional, in the ranks: the %s', (_, subject) => {
  it('counts companies elsewhere, and ties, within one world', () => {
    const rows = new HandGraph()
      .region('H', 'COUNTY').region('N', 'COUNTY').region('M', 'COUNTY', null, FICTIONAL)
      .segment('s').segment('t').chain('c', 's', 't').feeds('s', 't')
      .company('A', 'Region:H').does('A', 't').company('V', 'Region:N').does('V', 's').company('O', 'Region:M').does('O', 's')
      .invests('O', 'A').rows();
    const amounts = gapOf(subject.ofChain(rows, askOf({}, { territory: H }), rankOptionsOf()), 's').feasibility.factors.flatMap(({ factor, amount }) => (factor === 'POOL' || factor === 'TIES' ? [[factor, amount]] : []));
    expect(amounts).toEqual([['POOL', 1], ['TIES', 0]]);
  });
});

describe('what is real and what is fictional, as targets', () => {
  it.each([
    ['a real county is offered what is real', H, ['U', 'V']],
    ['a fictional county is offered fiction', M, ['W', 'X']],
  ])('%s, by the engine and by the oracle', (_, territory, expected) => {
    const ask = askOf({}, { territory });
    const keys = (targets: readonly { readonly enterprise: string }[]): readonly string[] => targets.map(({ enterprise }) => enterprise).sort();
    expect(keys(engineTargets(graph().rows(), ask).targets('s', DEFAULT_TARGET_OPTIONS).targets)).toEqual(expected);
    expect(keys(oracleTargets(graph().rows(), ask, 's', DEFAULT_TARGET_OPTIONS).targets)).toEqual(expected);
  });
});
