import { backboneGrounds } from '../../../src/analysis/backboneGrounds.js';
import { gapResult } from '../../../src/analysis/chainGaps.js';
import type { GraphBuilder } from '../../testkit/graphBuilder.js';
import { smallCounty, workOn } from './smallCounty.js';

/** A producing company here that does a part of u, of an output. u is needed for 60 a year: 40 bought, 20 estimated. */
function maker(graph: GraphBuilder, key: string, annualOutput: number | null): GraphBuilder {
  return graph
    .node('Enterprise', key)
    .fact('LOCATED_IN', `Enterprise:${key}`, 'Region:here', { role: 'PLANT' })
    .fact('OPERATES_IN', `Enterprise:${key}`, 'Segment:part', { role: 'PRODUCER', grade: 'CONFIRMED', annualOutput });
}
const titled = (graph: GraphBuilder, key: string): GraphBuilder => graph.fact('HOLDS', `Enterprise:${key}`, 'Title:LITTLE_GIANT');

describe('why a segment has backbone companies', () => {
  it('is that they lead the chain, or hold a title, each named once', () => {
    const graph = titled(titled(maker(maker(smallCounty().node('Title', 'LITTLE_GIANT'), 'b', null), 'a', null), 'b'), 'a').fact('LEADS', 'Enterprise:b', 'Chain:c');
    expect(backboneGrounds(workOn(graph), 'u')).toEqual({ leaders: ['b'], titled: ['a'], byOutput: null });
  });

  it('is that one alone puts out what the place needs', () => {
    const work = workOn(maker(maker(smallCounty(), 'less', 30), 'more', 60));
    expect(backboneGrounds(work, 'u')).toEqual({ leaders: [], titled: [], byOutput: { company: 'more', output: 60, demand: 60 } });
  });

  it('is not that several together do', () => {
    expect(backboneGrounds(workOn(maker(maker(smallCounty(), 'less', 30), 'more', 59)), 'u').byOutput).toBeNull();
  });

  it('leaves out leaders elsewhere or in other segments, and where nothing is needed', () => {
    const graph = maker(smallCounty(), 'more', 1000).fact('LEADS', 'Enterprise:away', 'Chain:c').fact('LEADS', 'Enterprise:big', 'Chain:c');
    // Nobody needs s.
    expect(backboneGrounds(workOn(graph), 's')).toEqual({ leaders: ['big'], titled: [], byOutput: null });
    expect(backboneGrounds(workOn(graph), 'u').leaders).toEqual([]);
  });

  it('is there exactly where the presence is BACKBONE', () => {
    const work = workOn(maker(smallCounty(), 'more', 60));
    for (const { segment, presence } of gapResult(work).segments) {
      const { leaders, titled: holders, byOutput } = backboneGrounds(work, segment);
      expect([segment, leaders.length + holders.length + Number(byOutput !== null) > 0]).toEqual([segment, presence === 'BACKBONE']);
    }
  });

  it('of a segment outside the chain is a fault of the caller', () => {
    expect(() => backboneGrounds(workOn(smallCounty()), 'nowhere')).toThrow(TypeError);
  });
});
