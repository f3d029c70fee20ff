import { gapWork } from '../../../src/analysis/chainGaps.js';
import type { GapWork } from '../../../src/analysis/gapWork.js';
import { DEFAULT_GAP_OPTIONS } from '../../../src/analysis/gapOptions.js';
import { parseDay } from '../../../src/domain/day.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

export const DAY = parseDay('2024-07-01')!;

/**
 * A county with one link: input u feeds product s (0.4 of input for 1 of output). big buys 10 from local and 30 from away;
 * small buys nothing that is recorded and puts out 50; idle is suspended; away lies elsewhere. part is a part of u.
 */
export function smallCounty(): GraphBuilder {
  const graph = new GraphBuilder()
    .node('Region', 'here', { level: 'COUNTY' })
    .node('Region', 'elsewhere', { level: 'COUNTY' })
    .node('Chain', 'c')
    .node('Declaration', 'list', { scope: 'ALL' })
    .fact('COVERS', 'Declaration:list', 'Region:here');
  for (const segment of ['part', 's', 'u']) graph.node('Segment', segment).fact('IN_CHAIN', `Segment:${segment}`, 'Chain:c');
  graph.fact('PART_OF', 'Segment:part', 'Segment:u').fact('FEEDS', 'Segment:u', 'Segment:s', { coefficient: 0.4, key: 'feed' });
  for (const [company, region, segment, annualOutput] of [['away', 'elsewhere', 'u', null], ['big', 'here', 's', 100], ['idle', 'here', 's', 80], ['local', 'here', 'part', null], ['small', 'here', 's', 50]] as const) {
    graph
      .node('Enterprise', company, { status: company === 'idle' ? 'SUSPENDED' : null })
      .fact('LOCATED_IN', `Enterprise:${company}`, `Region:${region}`, { role: 'PLANT' })
      .fact('OPERATES_IN', `Enterprise:${company}`, `Segment:${segment}`, { role: 'PRODUCER', grade: 'CONFIRMED', annualOutput, key: `does-${company}` });
  }
  return graph
    .fact('SUPPLIES', 'Enterprise:local', 'Enterprise:big', { annualValue: 10, key: 'local-big' })
    .fact('SUPPLIES', 'Enterprise:local', 'Enterprise:big', { grade: 'CLAIMED', source: 'another', key: 'local-big-again' })
    .fact('SUPPLIES', 'Enterprise:away', 'Enterprise:big', { annualValue: 30, key: 'away-big' });
}

export function workOn(graph: GraphBuilder): GapWork {
  return gapWork(graphOnDay(buildGraph(graph), DAY), { chain: 'c', territory: { regions: ['here'], parks: [] }, day: DAY, options: DEFAULT_GAP_OPTIONS });
}
