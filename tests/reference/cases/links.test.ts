import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

/** Segments u1, u2 upstream, m midstream, d downstream; company A in county H does what is said. */
const graph = (...doing: string[]) => {
  const start = new HandGraph().region('H', 'COUNTY').segment('u1').segment('u2').segment('m').segment('d').chain('c').company('A', 'Region:H');
  start.inChain('u1', 'c', 'UPSTREAM').inChain('u2', 'c', 'UPSTREAM').inChain('d', 'c', 'DOWNSTREAM');
  for (const segment of doing) start.does('A', segment);
  return start;
};

/** CALCULUS 2. */
describe.each(SUBJECTS)('links: the %s', (_, subject) => {
  const gapOf = (rows: ReturnType<HandGraph['rows']>, key: string) => {
    const { state, findings } = segmentOf(subject(rows, askOf()), key);
    return { state, feeders: findings[0]?.feeders, fed: findings[0]?.fed };
  };

  it('joins stages without a FEEDS link between them, each with each, and keeps FEEDS where there is one', () => {
    const rows = graph('m').inChain('m', 'c', 'MIDSTREAM').feeds('m', 'd').rows();
    expect(subject(rows, askOf()).linkBasis).toBe('MIXED');
    expect(gapOf(rows, 'u1')).toEqual({ state: 'MISSING', feeders: [], fed: ['m'] });
    expect(gapOf(rows, 'u2')).toEqual({ state: 'MISSING', feeders: [], fed: ['m'] });
    expect(gapOf(rows, 'd')).toEqual({ state: 'MISSING_OUTLET', feeders: ['m'], fed: [] });
  });

  it('lets one FEEDS link in either direction stand for all of two stages', () => {
    const rows = graph('m').inChain('m', 'c', 'MIDSTREAM').feeds('m', 'd').feeds('m', 'u1').rows();
    expect(subject(rows, askOf()).linkBasis).toBe('FEEDS');
    expect(gapOf(rows, 'u1')).toEqual({ state: 'MISSING_OUTLET', feeders: ['m'], fed: [] });
    expect(gapOf(rows, 'u2')).toEqual({ state: 'VACANT', feeders: [], fed: [] });
  });

  it('takes the next stage that has segments', () => {
    const rows = graph('d').rows();
    expect(subject(rows, askOf()).linkBasis).toBe('STAGES');
    expect(gapOf(rows, 'u2')).toEqual({ state: 'MISSING', feeders: [], fed: ['d'] });
  });

  it('gives a segment without a stage that of its nearest ancestor in the chain that has one', () => {
    // m is part of x (not in the chain), x of d: downstream, two steps away; m is part of u2 by way of x and y, three steps.
    const rows = graph('u1').inChain('m', 'c').segment('x').segment('y')
      .partOf('Segment:m', 'Segment:x').partOf('Segment:x', 'Segment:d').partOf('Segment:x', 'Segment:y').partOf('Segment:y', 'Segment:u2')
      .rows();
    expect(gapOf(rows, 'm')).toEqual({ state: 'MISSING', feeders: ['u1'], fed: [] });
    // One step each to d and to u2: the smallest id wins.
    const tied = graph('u1').inChain('m', 'c').partOf('Segment:m', 'Segment:u2').partOf('Segment:m', 'Segment:d').rows();
    expect(gapOf(tied, 'm')).toEqual({ state: 'MISSING', feeders: ['u1'], fed: [] });
  });

  it('needs both ends in the chain, inherits no FEEDS, and leaves out what feeds itself', () => {
    const rows = graph('m').segment('p').partOf('Segment:m', 'Segment:p').inChain('m', 'c').feeds('p', 'd').feeds('u1', 'u1').rows();
    // p is not in c; u1 feeds only itself: what remains is the order of the stages, and m has none.
    expect(subject(rows, askOf()).linkBasis).toBe('STAGES');
    expect(segmentOf(subject(rows, askOf()), 'u1').findings).toEqual([
      { kind: 'VACANT', certainty: 'SUSPECTED', grounds: ['NOTHING_WAITS_FOR_IT'], feeders: [], fed: [] },
    ]);
  });

  it('has no links without FEEDS and stages', () => {
    const rows = new HandGraph().region('H', 'COUNTY').segment('a').segment('b').chain('c', 'a', 'b').rows();
    const result = subject(rows, askOf());
    expect([result.linkBasis, segmentOf(result, 'a').findings[0]?.grounds]).toEqual(['NONE', ['NO_NEIGHBOUR']]);
  });
});
