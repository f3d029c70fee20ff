import fc from 'fast-check';
import { buildCsr } from '../../../src/graph/csr.js';
import { simplePaths, type SimplePathsAsk } from '../../../src/graph/simplePaths.js';

type Pair = readonly [from: number, to: number];

function ask(nodes: number, edges: readonly Pair[], more: Partial<SimplePathsAsk> = {}): SimplePathsAsk {
  const [tail, head] = [Int32Array.from(edges, ([from]) => from), Int32Array.from(edges, ([, to]) => to)];
  return { from: 0, to: nodes - 1, most: 100, maxHops: 6, out: buildCsr(nodes, tail), into: buildCsr(nodes, head), head, tail, admits: () => true, maxExplored: 100_000, ...more };
}

/** Every simple path, by trying every one. */
function plain(nodes: number, edges: readonly Pair[], maxHops: number, admits: SimplePathsAsk['admits']): readonly (readonly number[])[] {
  const found: number[][] = [];
  const walk = (path: readonly number[]): void => {
    const last = path.at(-1);
    if (last === nodes - 1 && path.length > 1) {
      found.push([...path]);
      return;
    }
    if (path.length > maxHops) return;
    for (let node = 0; node < nodes; node += 1) {
      if (!path.includes(node) && edges.some(([from, to], edge) => from === last && to === node && admits(path.length, edge, node))) walk([...path, node]);
    }
  };
  if (nodes > 1) walk([0]);
  return found.sort((a, b) => a.length - b.length || (a.find((node, at) => node !== b[at]) ?? 0) - (b.find((node, at) => node !== a[at]) ?? 0));
}

describe('simple paths', () => {
  const edges: readonly Pair[] = [[0, 1], [1, 3], [0, 2], [2, 3], [2, 3], [1, 2], [3, 0], [0, 0]];

  it('are the shortest first, then in order of nodes; parallel edges are one hop with all of them', () => {
    expect(simplePaths(ask(4, edges))).toEqual({
      paths: [
        { nodes: [0, 1, 3], hops: [{ from: 0, to: 1, edges: [0] }, { from: 1, to: 3, edges: [1] }] },
        { nodes: [0, 2, 3], hops: [{ from: 0, to: 2, edges: [2] }, { from: 2, to: 3, edges: [3, 4] }] },
        { nodes: [0, 1, 2, 3], hops: [{ from: 0, to: 1, edges: [0] }, { from: 1, to: 2, edges: [5] }, { from: 2, to: 3, edges: [3, 4] }] },
      ],
      exploredCount: expect.any(Number) as number,
      isTruncated: false,
    });
  });

  it('are as many as asked for, no longer than asked for, and none from a node to itself or against the edges', () => {
    const nodesOf = (more: Partial<SimplePathsAsk>): readonly (readonly number[])[] => simplePaths(ask(4, edges, more)).paths.map(({ nodes }) => nodes);
    expect(nodesOf({ most: 1 })).toEqual([[0, 1, 3]]);
    expect(nodesOf({ maxHops: 1 })).toEqual([]);
    expect(nodesOf({ from: 3, to: 3 })).toEqual([]);
    expect(nodesOf({ from: 3, to: 1 })).toEqual([[3, 0, 1]]);
  });

  it('say that the search gave up', () => {
    expect(simplePaths(ask(4, edges, { maxExplored: 1 }))).toEqual({ paths: [], exploredCount: 1, isTruncated: true });
  });

  it('equal trying every path, on random graphs with filters of each hop', () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 28 }), fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.integer({ min: 1, max: 4 }), (random, maxHops, banned, hopOfBan) => {
        const admits = (hop: number, edge: number, node: number): boolean => edge % 7 !== 6 && !(hop === hopOfBan && node === banned);
        expect(simplePaths(ask(7, random, { maxHops, admits, most: 1_000 })).paths.map(({ nodes }) => nodes)).toEqual(plain(7, random, maxHops, admits));
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});
