import type { RowsToWrite } from '../../src/queries/write/rowsToWrite.js';
import { GraphBuilder } from './graphBuilder.js';

/** A county with `companies` makers of bolts, each selling to the next, for tests that need many rows of the same sort. */
export function countyRows(companies: number): RowsToWrite {
  const graph = new GraphBuilder()
    .node('Region', '431221', { name: '中方县', level: 'COUNTY' })
    .node('Chain', 'bolts', { name: '紧固件' })
    .node('Segment', 'bolt', { name: '螺栓' })
    .fact('IN_CHAIN', 'Segment:bolt', 'Chain:bolts');
  for (let i = 0; i < companies; i += 1) graph.node('Enterprise', companyKey(i), { name: `企业${i}` });
  for (let i = 0; i < companies; i += 1) {
    const id = `Enterprise:${companyKey(i)}`;
    graph.fact('LOCATED_IN', id, 'Region:431221', { role: 'PLANT' }).fact('OPERATES_IN', id, 'Segment:bolt', { role: 'PRODUCER', grade: 'CONFIRMED' });
    if (i > 0) graph.fact('SUPPLIES', `Enterprise:${companyKey(i - 1)}`, id);
  }
  return graph;
}

export const companyKey = (index: number): string => `c${String(index).padStart(4, '0')}`;
