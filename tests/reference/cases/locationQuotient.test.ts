import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

/** Segments s and t in chain c; o in chain e; q is part of o; z in no chain. Companies in county H, in county N, and nowhere. */
const graph = () =>
  new HandGraph()
    .region('F', 'PREFECTURE').region('H', 'COUNTY', 'F').region('N', 'COUNTY', 'F').region('X', 'COUNTY')
    .segment('s').segment('t').segment('o').segment('q').segment('z').partOf('Segment:q', 'Segment:o').chain('c', 's', 't').chain('e', 'o')
    .company('A', 'Region:H').does('A', 's', 100).does('A', 'q', 300).does('A', 'z', 5000)
    .company('B', 'Region:N').does('B', 's', 150).does('B', 's', 50, 'SERVICE')
    .company('C', null).does('C', 't', 400);

/** CALCULUS 5, docs/method.md 7. */
describe.each(SUBJECTS)('location quotient: the %s', (_, subject) => {
  const at = (rows: ReturnType<HandGraph['rows']>, options = {}) => segmentOf(subject(rows, askOf(options)), 's').locationQuotient;

  it('compares stated outputs with the whole graph, companies without a place included, work outside all chains left out', () => {
    // Here s 100 of 400 (s and q). In all: s 300 of 1000, several roles of B summed; z is in no chain.
    expect(at(graph().rows())).toEqual({
      value: 100 / 400 / (300 / 1000), nullReason: null, measure: 'OUTPUT', here: 100, hereTotal: 400, there: 300, thereTotal: 1000, universeDeclared: false,
    });
  });

  it('counts companies and pairs where half the outputs are not stated in one of the two places', () => {
    const rows = graph().company('D', 'Region:N').does('D', 's').company('E', 'Region:N').does('E', 's').company('G', 'Region:N').does('G', 's').rows();
    // In all 5 companies do s, two state an output. Pairs: A with s and q, B with s in two roles once, C with t, D, E, G.
    expect(at(rows)).toEqual({
      value: 1 / 2 / (5 / 7), nullReason: null, measure: 'COUNT', here: 1, hereTotal: 2, there: 5, thereTotal: 7, universeDeclared: false,
    });
  });

  it('takes a reference that contains the territory', () => {
    expect(at(graph().rows(), { reference: { regions: ['F'], parks: [] } })).toMatchObject({ value: 100 / 400 / (300 / 600), there: 300, thereTotal: 600 });
    expect(at(graph().rows(), { reference: { regions: ['H'], parks: [] } })).toMatchObject({ value: 1 });
  });

  it('is null where there is nothing to compare with', () => {
    const nobody = new HandGraph().region('H', 'COUNTY').segment('s').chain('c', 's');
    expect(at(nobody.rows())).toEqual({
      value: null, nullReason: 'EMPTY_UNIVERSE', measure: 'COUNT', here: 0, hereTotal: 0, there: 0, thereTotal: 0, universeDeclared: false,
    });
    const ofNought = new HandGraph().region('H', 'COUNTY').segment('s').chain('c', 's').company('A', 'Region:H').does('A', 's', 0);
    expect(at(ofNought.rows())).toMatchObject({ value: null, nullReason: 'EMPTY_UNIVERSE', measure: 'OUTPUT' });
  });

  it('calls the universe declared when both are covered for every chain; the whole graph by each region without a parent', () => {
    const declared = (given: HandGraph, options = {}) => at(given.rows(), options).universeDeclared;
    expect(declared(graph().declaration('d', 'ABOVE_SCALE', ['Region:F']))).toBe(false);
    expect(declared(graph().declaration('d', 'ABOVE_SCALE', ['Region:F', 'Region:X']))).toBe(true);
    expect(declared(graph().declaration('d', 'ABOVE_SCALE', ['Region:F', 'Region:X'], ['c', 'e']))).toBe(false);
    expect(declared(graph().declaration('d', 'ALL', ['Region:F']), { reference: { regions: ['F'], parks: [] } })).toBe(true);
    expect(declared(graph().declaration('d', 'ALL', ['Region:H']), { reference: { regions: ['F'], parks: [] } })).toBe(false);
  });
});
