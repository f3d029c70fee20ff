import { companiesPassedOver } from '../../../src/analysis/companiesPassedOver.js';
import { gapResult } from '../../../src/analysis/chainGaps.js';
import type { GraphBuilder } from '../../testkit/graphBuilder.js';
import { smallCounty, workOn } from './smallCounty.js';

/** A company that does u in a place, by a link of a grade. */
function company(graph: GraphBuilder, key: string, region: string, status: 'PRODUCING' | 'SUSPENDED' | 'RESTRUCTURING' | 'MOVED_OUT' | 'DEREGISTERED' | null, grade: 'CONFIRMED' | 'CLAIMED' | 'PROPOSED', role: 'PRODUCER' | 'TRADER' = 'PRODUCER'): GraphBuilder {
  return graph
    .node('Enterprise', key, { status })
    .fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' })
    .fact('OPERATES_IN', `Enterprise:${key}`, 'Segment:part', { role, grade });
}

describe('companies that are in a segment and do not count', () => {
  it('are the suspended and those in restructuring, of any grade', () => {
    const graph = company(company(smallCounty(), 'old', 'here', 'RESTRUCTURING', 'PROPOSED'), 'idle2', 'here', 'SUSPENDED', 'CONFIRMED');
    expect(companiesPassedOver(workOn(graph), 'part')).toEqual({ dormant: 2, belowGrade: 0 });
  });

  it('are the producing ones whose links are all of too low a grade', () => {
    const graph = company(company(smallCounty(), 'says', 'here', null, 'CLAIMED'), 'maybe', 'here', 'PRODUCING', 'PROPOSED');
    expect(companiesPassedOver(workOn(graph), 'part')).toEqual({ dormant: 0, belowGrade: 2 });
  });

  it('are counted in the wholes of the segment too', () => {
    expect(companiesPassedOver(workOn(company(smallCounty(), 'says', 'here', null, 'CLAIMED')), 'u')).toEqual({ dormant: 0, belowGrade: 1 });
  });

  it('are none of those elsewhere, gone, trading, or counted by another link', () => {
    const graph = smallCounty();
    company(graph, 'far', 'elsewhere', 'SUSPENDED', 'CONFIRMED');
    company(graph, 'moved', 'here', 'MOVED_OUT', 'CONFIRMED');
    company(graph, 'gone', 'here', 'DEREGISTERED', 'CONFIRMED');
    company(graph, 'sells', 'here', null, 'CLAIMED', 'TRADER');
    company(graph, 'both', 'here', null, 'CLAIMED').fact('OPERATES_IN', 'Enterprise:both', 'Segment:part', { role: 'PRODUCER', grade: 'CONFIRMED', source: 'another' });
    expect(companiesPassedOver(workOn(graph), 'part')).toEqual({ dormant: 0, belowGrade: 0 });
  });

  it('are there whenever a segment is REGISTERED', () => {
    const graph = company(smallCounty(), 'idle2', 'here', 'SUSPENDED', 'CONFIRMED').node('Segment', 'v').fact('IN_CHAIN', 'Segment:v', 'Chain:c').fact('OPERATES_IN', 'Enterprise:idle2', 'Segment:v', { role: 'PRODUCER', grade: 'CONFIRMED' });
    const work = workOn(graph);
    expect(gapResult(work).segments.filter(({ presence }) => presence === 'REGISTERED').map(({ segment }) => [segment, companiesPassedOver(work, segment)])).toEqual([['v', { dormant: 1, belowGrade: 0 }]]);
  });

  it('of a segment outside the chain are a fault of the caller', () => {
    expect(() => companiesPassedOver(workOn(smallCounty()), 'nowhere')).toThrow(TypeError);
  });
});
