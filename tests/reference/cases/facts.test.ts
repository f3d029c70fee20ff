import type { Day } from '../../../src/domain/day.js';
import { parseDay } from '../../../src/domain/day.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

const day = (text: string): Day => parseDay(text)!;
/** One segment s in chain c, one company A with a plant in county H. */
const graph = () => new HandGraph().region('H', 'COUNTY').segment('s').chain('c', 's').company('A', 'Region:H');

/** CALCULUS 1, docs/method.md 1. */
describe.each(SUBJECTS)('facts in force: the %s', (_, subject) => {
  const outputOf = (rows: ReturnType<HandGraph['rows']>) => segmentOf(subject(rows, askOf()), 's').output;

  it.each([
    ['a better grade', { grade: 'PROBABLE' }, { grade: 'CONFIRMED' }],
    ['no grade, which counts as confirmed', { grade: 'PROBABLE', confidence: 1 }, { grade: null }],
    ['of one grade the higher confidence', { confidence: 0.5 }, { confidence: 0.6 }],
    ['any confidence rather than none, 0 too', { observedAt: day('2024-06-01') }, { confidence: 0 }],
    ['the later observation', { observedAt: day('2024-01-31') }, { observedAt: day('2024-02-01') }],
    ['any observation rather than none', { source: 'a' }, { observedAt: day('1990-01-01'), source: 'b' }],
    ['the smaller source', { source: 's9' }, { source: 's10' }],
    ['the smaller key', { key: 'b' }, { key: 'a' }],
  ] as const)('of parallel facts believes %s', (__, second, first) => {
    const rows = graph().does('A', 's', 2, 'PRODUCER', second).does('A', 's', 1, 'PRODUCER', first).rows();
    expect(outputOf(rows)).toBe(1);
  });

  it('takes each field from the first that states it, a proposed one last', () => {
    const rows = graph()
      .does('A', 's', null, 'PRODUCER', { source: 'x', grade: 'CONFIRMED' })
      .does('A', 's', 700, 'PRODUCER', { source: 'y', grade: 'PROPOSED' });
    expect(outputOf(rows.rows())).toBe(700);
    expect(outputOf(rows.does('A', 's', 500, 'PRODUCER', { source: 'z', grade: 'CLAIMED' }).rows())).toBe(500);
  });

  it('keeps roles apart: output as a producer and for services add up, trade is left out', () => {
    const rows = graph().does('A', 's', 100).does('A', 's', 30, 'SERVICE').does('A', 's', 9000, 'TRADER').rows();
    expect(outputOf(rows)).toBe(130);
  });

  it.each([
    ['on the first day', { validFrom: day('2024-07-01') }, 1],
    ['not the day before it', { validFrom: day('2024-07-02') }, 0],
    ['on the last day', { validTo: day('2024-07-02') }, 1],
    ['not on the day on which it ends', { validTo: day('2024-07-01') }, 0],
    ['whenever it was observed', { observedAt: day('2030-01-01') }, 1],
  ] as const)('counts a fact %s', (__, bounds, count) => {
    const result = segmentOf(subject(graph().does('A', 's', null, 'PRODUCER', bounds).rows(), askOf()), 's');
    expect(result.enterprises).toHaveLength(count);
  });

  it('lets minGrade judge only what companies do, and counts what it leaves out', () => {
    const rows = graph().does('A', 's', null, 'PRODUCER', { grade: 'CLAIMED' }).rows();
    const strict = subject(rows, askOf());
    expect([segmentOf(strict, 's').presence, strict.coverage.belowGrade]).toEqual(['REGISTERED', 1]);
    const lenient = subject(rows, askOf({ minGrade: 'CLAIMED' }));
    expect([segmentOf(lenient, 's').presence, lenient.coverage.belowGrade]).toEqual(['PRODUCING', 0]);
  });

  it('counts a claimed purchase, not a merely proposed one, which may yet lend its value', () => {
    const claimed = graph().company('B', null).sells('B', 'A', 's', null, { grade: 'CLAIMED', source: 'x' });
    expect(segmentOf(subject(claimed.rows(), askOf()), 's').demand).toMatchObject({ edges: 1, value: null, basis: 'LINKS' });
    claimed.sells('B', 'A', 's', 40, { grade: 'PROPOSED', source: 'y' });
    expect(segmentOf(subject(claimed.rows(), askOf()), 's').demand).toMatchObject({ edges: 1, value: 40, basis: 'VALUE' });
    const proposed = graph().company('B', null).sells('B', 'A', 's', 40, { grade: 'PROPOSED' });
    expect(segmentOf(subject(proposed.rows(), askOf()), 's').demand).toMatchObject({ edges: 0, value: null, basis: 'NONE' });
  });

  it('keeps sales of a named segment, of another, and of none apart, and leaves out sales to itself', () => {
    const rows = graph().company('B', null).sells('B', 'A', 's', 1).sells('B', 'A', 'elsewhere', 2).sells('B', 'A', null, 4).sells('A', 'A', 's', 8).rows();
    expect(subject(rows, askOf()).coverage).toMatchObject({ edges: 3, edgesInChain: 1, edgesUnknownOrigin: 1, withoutPlace: 1 });
  });

  it('places a company by its plants, by its registered address only without one', () => {
    const rows = graph()
      .region('N', 'COUNTY')
      .park('K', 'N', 'H')
      .company('B', null).located('B', 'Region:H', 'REGISTERED')
      .company('C', 'Region:N').located('C', 'Region:H', 'REGISTERED')
      .company('D', 'Park:K').located('D', 'Region:N', 'PLANT')
      .company('E', null)
      .rows();
    // A by plant, B by address, D by a park that lies in H too; C makes its things in N, E has no place.
    expect(subject(rows, askOf()).coverage).toMatchObject({ enterprisesInTerritory: 3, alsoOutside: 1, withoutPlace: 1 });
    expect(subject(rows, askOf({}, { territory: { regions: [], parks: ['K'] } })).coverage.enterprisesInTerritory).toBe(1);
  });

  it('takes what a company does up to every ancestor, once each', () => {
    const rows = graph().segment('m').segment('n').segment('w').chain('d', 'w')
      .partOf('Segment:m', 'Segment:s').partOf('Segment:n', 'Segment:s').partOf('Segment:m', 'Segment:w').partOf('Segment:s', 'Segment:w')
      .does('A', 'm', 5).does('A', 'n', 6)
      .rows();
    expect(segmentOf(subject(rows, askOf()), 's')).toMatchObject({ enterprises: ['A'], output: 11 });
    expect(segmentOf(subject(rows, askOf({}, { chain: 'd' })), 'w')).toMatchObject({ enterprises: ['A'], output: 11 });
  });
});
