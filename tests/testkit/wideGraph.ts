import { GraphBuilder } from './graphBuilder.js';

/** Things in each list of the wide graph, unless a test says otherwise. */
export const WIDE = 25;

const numbered = (index: number): string => String(index).padStart(2, '0');

/**
 * A graph in which each list that clients page through has `size` entries: hubs named `hub`, the others 00 and on. All
 * nouns and kinds of fact occur; what is a list of its own beside is stated by two sources.
 */
export function wideGraph(size = WIDE): GraphBuilder {
  const graph = new GraphBuilder()
    .node('Region', 'hub', { level: 'PROVINCE' })
    .node('Segment', 'hub')
    .node('Enterprise', 'hub')
    .node('Association', 'hub')
    .fact('LOCATED_IN', 'Enterprise:hub', 'Region:hub', { role: 'PLANT' });
  for (const key of Array.from({ length: size }, (_, index) => numbered(index))) {
    placesOf(graph, key);
    companyOf(graph, key);
    chainOf(graph, key);
  }
  return graph;
}

function placesOf(graph: GraphBuilder, key: string): void {
  graph
    .node('Region', key, { level: 'COUNTY' })
    .node('Park', key)
    .node('Indicator', key, { value: 1, unit: '个', nature: 'ACTUAL' })
    .node('Declaration', key, { scope: 'ABOVE_SCALE' })
    .fact('PART_OF', `Region:${key}`, 'Region:hub')
    .fact('PART_OF', `Region:${key}`, 'Region:hub', { source: 'again' })
    .fact('IN_REGION', `Park:${key}`, 'Region:hub')
    .fact('NEAR', `Region:${key}`, 'Region:hub', { minutes: 50 })
    .fact('DESCRIBES', `Indicator:${key}`, `Region:${key}`)
    .fact('DESCRIBES', `Indicator:${key}`, `Enterprise:${key}`)
    .fact('COVERS', `Declaration:${key}`, 'Region:hub')
    .fact('FOR_CHAIN', `Declaration:${key}`, 'Chain:00');
}

function companyOf(graph: GraphBuilder, key: string): void {
  graph
    .node('Enterprise', key)
    .fact('LOCATED_IN', `Enterprise:${key}`, 'Region:hub', { role: 'PLANT' })
    .fact('LOCATED_IN', `Enterprise:${key}`, `Park:${key}`, { role: 'REGISTERED' })
    .fact('OPERATES_IN', `Enterprise:${key}`, 'Segment:00', { role: 'PRODUCER', grade: 'CONFIRMED', annualOutput: 10 })
    .fact('SUPPLIES', 'Enterprise:hub', `Enterprise:${key}`, { segment: key })
    .fact('SUPPLIES', `Enterprise:${key}`, 'Enterprise:hub')
    .fact('INVESTS_IN', `Enterprise:${key}`, 'Enterprise:hub')
    .fact('HOLDS', `Enterprise:${key}`, 'Title:LISTED')
    .fact('LEADS', `Enterprise:${key}`, 'Chain:00')
    .fact('MEMBER_OF', `Enterprise:${key}`, 'Association:hub')
    .fact('MEMBER_OF', `Enterprise:${key}`, 'Association:hub', { source: 'again' });
}

function chainOf(graph: GraphBuilder, key: string): void {
  graph
    .node('Chain', key)
    .node('Segment', key)
    .fact('IN_CHAIN', `Segment:${key}`, 'Chain:00')
    .fact('IN_CHAIN', `Segment:${key}`, 'Chain:00', { source: 'again' })
    .fact('FEEDS', 'Segment:hub', `Segment:${key}`)
    .fact('FEEDS', `Segment:${key}`, 'Segment:hub')
    .fact('FEEDS', 'Segment:00', `Segment:${key}`);
}
