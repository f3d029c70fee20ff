import { GraphBuilder } from './graphBuilder.js';

/** Things in each list of the wide graph. */
export const WIDE = 25;

const numbered = (index: number): string => String(index).padStart(2, '0');

/** A graph in which each list that clients page through has 25 entries: hubs named `hub`, the others 00 to 24. */
export function wideGraph(): GraphBuilder {
  const graph = new GraphBuilder()
    .node('Region', 'hub', { level: 'PROVINCE' })
    .node('Segment', 'hub')
    .node('Enterprise', 'hub')
    .node('Association', 'hub')
    .fact('LOCATED_IN', 'Enterprise:hub', 'Region:hub', { role: 'PLANT' });
  for (const key of Array.from({ length: WIDE }, (_, index) => numbered(index))) {
    graph
      .node('Region', key, { level: 'COUNTY' })
      .node('Park', key)
      .node('Chain', key)
      .node('Segment', key)
      .node('Enterprise', key)
      .fact('PART_OF', `Region:${key}`, 'Region:hub')
      .fact('PART_OF', `Region:${key}`, 'Region:hub', { source: 'again' })
      .fact('IN_REGION', `Park:${key}`, 'Region:hub')
      .fact('IN_CHAIN', `Segment:${key}`, 'Chain:00')
      .fact('IN_CHAIN', `Segment:${key}`, 'Chain:00', { source: 'again' })
      .fact('FEEDS', 'Segment:hub', `Segment:${key}`)
      .fact('FEEDS', `Segment:${key}`, 'Segment:hub')
      .fact('OPERATES_IN', `Enterprise:${key}`, 'Segment:00', { role: 'PRODUCER', grade: 'CONFIRMED' })
      .fact('LOCATED_IN', `Enterprise:${key}`, 'Region:hub', { role: 'PLANT' })
      .fact('SUPPLIES', 'Enterprise:hub', `Enterprise:${key}`)
      .fact('SUPPLIES', `Enterprise:${key}`, 'Enterprise:hub')
      .fact('MEMBER_OF', `Enterprise:${key}`, 'Association:hub')
      .fact('MEMBER_OF', `Enterprise:${key}`, 'Association:hub', { source: 'again' });
  }
  return graph;
}
