import { companiesOfWholes } from '../../../src/analysis/companiesOfWholes.js';
import type { GraphBuilder } from '../../testkit/graphBuilder.js';
import { smallCounty, workOn } from './smallCounty.js';

/** smallCounty with v, the whole of u and of other, and of part by these; and companies that do what is said. */
function county(...companies: readonly (readonly [key: string, segments: readonly string[], status?: 'SUSPENDED' | null, region?: string])[]): GraphBuilder {
  const graph = smallCounty();
  for (const key of ['other', 'v']) graph.node('Segment', key).fact('IN_CHAIN', `Segment:${key}`, 'Chain:c');
  graph.fact('PART_OF', 'Segment:u', 'Segment:v').fact('PART_OF', 'Segment:other', 'Segment:v');
  for (const [key, segments, status = null, region = 'here'] of companies) {
    graph.node('Enterprise', key, { status }).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' });
    for (const segment of segments) graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
  }
  return graph;
}

describe('companies that do a whole and do not say which part', () => {
  it('are counted for every part of it, at any depth, in order of the wholes', () => {
    const work = workOn(county(['x', ['v']], ['y', ['v']], ['z', ['u']]));
    expect(companiesOfWholes(work, 'other')).toEqual([{ segment: 'v', companies: 2 }]);
    expect(companiesOfWholes(work, 'part')).toEqual([
      { segment: 'u', companies: 1 },
      { segment: 'v', companies: 2 },
    ]);
  });

  it('are none that name a part of it, whichever that is', () => {
    expect(companiesOfWholes(workOn(county(['x', ['v', 'part']], ['y', ['other']])), 'other')).toEqual([]);
  });

  it('are none that are suspended or elsewhere', () => {
    expect(companiesOfWholes(workOn(county(['x', ['v'], 'SUSPENDED'], ['y', ['v'], null, 'elsewhere'])), 'u')).toEqual([]);
  });

  it('do not exist for a segment that is part of nothing', () => {
    expect(companiesOfWholes(workOn(county(['x', ['v']])), 'v')).toEqual([]);
  });

  it('of a segment outside the chain are a fault of the caller', () => {
    expect(() => companiesOfWholes(workOn(smallCounty()), 'nowhere')).toThrow(TypeError);
  });
});
