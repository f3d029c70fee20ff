import { parseDay } from '../../../src/domain/day.js';
import { buildDayGraph } from '../../../src/graph/buildDayGraph.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { fictionOf } from '../../../src/graph/fiction.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import { worldOnDay } from '../../../src/graph/worldOnDay.js';
import { randomCase, type ListedRows } from '../../testkit/randomGraph.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

const DAY = parseDay('2024-07-01')!;

/** The rows that stay, found the slow way: by id. */
function without(rows: ListedRows, gone: ReadonlySet<string>): ListedRows {
  return { ...rows, nodes: rows.nodes.filter(({ label, key }) => !gone.has(`${label}:${key}`)), facts: rows.facts.filter(({ from, to }) => !gone.has(from) && !gone.has(to)) };
}

describe('The graph of one world', () => {
  it('is, on 300 random graphs, the graph built from the rows that are of it', () => {
    let split = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const { rows, ask } = randomCase(seed);
      const graph = buildGraph(rows);
      const whole = graphOnDay(graph, ask.day);
      const fiction = fictionOf(whole);
      const ids = (mark: number): ReadonlySet<string> =>
        new Set((['Region', 'Park', 'Enterprise'] as const).flatMap((label) => whole.graph.nodes[label].rows.flatMap(({ key }, at) => (fiction[label][at] === mark ? [`${label}:${key}`] : []))));
      if (ids(1).size === 0) continue;
      split += 1;
      for (const [world, gone] of [['REAL', ids(1)], ['FICTIONAL', ids(0)]] as const) {
        const { graph: built, ...expected } = buildDayGraph(buildGraph(without(rows, gone)), ask.day);
        const { graph: kept, ...found } = worldOnDay(graph, ask.day, world);
        expect([seed, world, found, kept.nodes, kept.facts]).toEqual([seed, world, expected, built.nodes, built.facts]);
      }
    }
    expect(split).toBeGreaterThan(50);
  });

  it('is the whole graph itself where nothing is fictional, and is made once for the day', () => {
    const real = buildGraph(new GraphBuilder().node('Region', 'r', { name: '县', level: 'COUNTY' }));
    expect(worldOnDay(real, DAY, 'REAL')).toBe(graphOnDay(real, DAY));
    expect(worldOnDay(real, DAY, 'FICTIONAL').graph.nodes.Region.size).toBe(0);
    const both = buildGraph(new GraphBuilder().node('Region', 'r', { name: '县', level: 'COUNTY' }).node('Region', 'f', { name: '虚构县', level: 'COUNTY', fictional: true }));
    expect(worldOnDay(both, DAY, 'REAL')).toBe(worldOnDay(both, DAY, 'REAL'));
    expect(worldOnDay(both, DAY, 'REAL').graph.nodes.Region.rows.map(({ key }) => key)).toEqual(['r']);
  });

  it('is empty of an empty graph', () => {
    expect(worldOnDay(buildGraph(new GraphBuilder()), DAY, 'REAL').companiesAt.items).toHaveLength(0);
  });
});
