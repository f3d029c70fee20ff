import fc from 'fast-check';
import { findCycles, type Edge } from '../../../src/ingest/plan/findCycles.js';

const edge = (from: string, to: string, by: string | null = `${from}${to}`): Edge<string> => ({ from, to, by });

describe('findCycles', () => {
  test('finds none in a diamond, and a node that is its own part', () => {
    expect(findCycles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual([]);
    expect(findCycles([edge('a', 'a')])).toEqual([{ nodes: ['a', 'a'], by: 'aa' }]);
  });

  test('names the shortest way round once for each knot, by the first edge that can be named', () => {
    const edges = [edge('x', 'a'), edge('a', 'b', null), edge('b', 'c', null), edge('c', 'a'), edge('b', 'a'), edge('p', 'q'), edge('q', 'p')];
    expect(findCycles(edges)).toEqual([
      { nodes: ['c', 'a', 'b', 'c'], by: 'ca' },
      { nodes: ['p', 'q', 'p'], by: 'pq' },
    ]);
  });

  test('says nothing of a cycle that was there before', () => {
    expect(findCycles([edge('a', 'b', null), edge('b', 'a', null), edge('a', 'c')])).toEqual([]);
  });

  test('walks a chain of 100,000 without a stack of its own', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => edge(`n${i}`, `n${i + 1}`, null));
    expect(findCycles([...chain, edge('n100000', 'n0')]).map(({ nodes }) => nodes.length)).toEqual([100_002]);
  });

  test('finds a cycle exactly where an edge that can be named can be walked back to its start', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const graph = fc.array(fc.record({ from: node, to: node, by: fc.option(fc.constant('row')) }), { maxLength: 14 });
    fc.assert(
      fc.property(graph, (edges) => {
        const reach = (from: string, to: string): boolean => {
          let found = new Set([from]);
          for (let i = 0; i < 6; i += 1) found = new Set([...found, ...edges.filter((e) => found.has(e.from)).map((e) => e.to)]);
          return found.has(to);
        };
        const closing = edges.filter((e) => e.by !== null && reach(e.to, e.from));
        const cycles = findCycles(edges);
        expect(cycles.length > 0).toBe(closing.length > 0);
        for (const { nodes } of cycles) {
          expect(nodes[0]).toBe(nodes.at(-1));
          nodes.slice(1).forEach((to, i) => {
            expect(edges.some((e) => e.from === nodes[i] && e.to === to)).toBe(true);
          });
        }
        const knots = new Set(closing.map((e) => ['a', 'b', 'c', 'd', 'e', 'f'].filter((n) => reach(e.from, n) && reach(n, e.from)).join()));
        expect(cycles).toHaveLength(knots.size);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
