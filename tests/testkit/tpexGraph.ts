import type { Stage } from '../../src/domain/vocabulary.js';
import { GraphBuilder } from './graphBuilder.js';
import { readShared } from './sharedData.js';

/** The chains of the TPEx platform as rows: the island is one region, abroad another. See ../shared/data/README.md. */
export function tpexGraph(): GraphBuilder {
  const graph = new GraphBuilder().node('Region', '710000', { name: '台湾省', level: 'PROVINCE' }).node('Region', 'ABROAD', { name: '境外', level: 'ABROAD' });
  for (const { id, name } of readShared('tpex/chains.csv')) graph.node('Chain', id!, { name: name! });
  const segments = readShared('tpex/segments.csv');
  for (const { id, name } of segments) graph.node('Segment', id!, { name: name! });
  for (const { id, chain, stage, group, parent } of segments) {
    graph.fact('IN_CHAIN', `Segment:${id!}`, `Chain:${chain!}`, { stage: stage === '' ? null : (stage as Stage), group: group === '' ? null : group! });
    if (parent !== '') graph.fact('PART_OF', `Segment:${id!}`, `Segment:${parent!}`);
  }
  for (const { id, name, region, industry } of readShared('tpex/enterprises.csv')) {
    graph.node('Enterprise', id!, { name: name!, industry: industry === '' ? null : industry! });
    graph.fact('LOCATED_IN', `Enterprise:${id!}`, region === '海外' ? 'Region:ABROAD' : 'Region:710000', { role: 'REGISTERED' });
  }
  for (const { enterprise, segment } of readShared('tpex/operates_in.csv')) {
    graph.fact('OPERATES_IN', `Enterprise:${enterprise!}`, `Segment:${segment!}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
  }
  for (const { supplier, customer } of readShared('tpex/supplies.csv')) graph.fact('SUPPLIES', `Enterprise:${supplier!}`, `Enterprise:${customer!}`);
  return graph;
}
