import fc from 'fast-check';
import { buildCsr } from '../../../src/graph/csr.js';
import { layers, type LayersAsk } from '../../../src/graph/layers.js';

type Pair = readonly [from: number, to: number];
const EVERY = (): boolean => true;

function ask(nodes: number, edges: readonly Pair[], more: Partial<LayersAsk> = {}): LayersAsk {
  const tail = Int32Array.from(edges, ([from]) => from);
  return { start: 0, depth: 6, edges: buildCsr(nodes, tail), end: Int32Array.from(edges, ([, to]) => to), admits: EVERY, maxExplored: 1_000, ...more };
}

/** The same from the definition: what is new and one admitted edge from the layer before, layer by layer. */
function plain(nodes: number, edges: readonly Pair[], depth: number, admits: LayersAsk['admits']): readonly (readonly [node: number, depth: number, edges: readonly number[]])[] {
  const found: [number, number, number[]][] = [];
  let layer = [0];
  for (let hop = 1; hop <= depth; hop += 1) {
    const known = new Set([0, ...found.map(([node]) => node)]);
    const next = Array.from({ length: nodes }, (_none, node) => node)
      .filter((node) => !known.has(node))
      .map((node) => [node, edges.flatMap(([from, to], edge) => (to === node && layer.includes(from) && admits(hop, edge, node) ? [edge] : []))] as const)
      .filter(([, by]) => by.length > 0);
    found.push(...next.map(([node, by]): [number, number, number[]] => [node, hop, by]));
    layer = next.map(([node]) => node);
  }
  return found;
}

describe('layers of a walk', () => {
  it('have each node once, nearest first, with every edge from the layer before', () => {
    const edges: readonly Pair[] = [[0, 1], [0, 2], [1, 3], [2, 3], [2, 3], [3, 1], [3, 4], [4, 0]];
    expect(layers(ask(5, edges))).toEqual({
      steps: [{ node: 1, depth: 1, edges: [0] }, { node: 2, depth: 1, edges: [1] }, { node: 3, depth: 2, edges: [2, 3, 4] }, { node: 4, depth: 3, edges: [6] }],
      exploredCount: 8,
      isTruncated: false,
    });
  });

  it('end at the depth asked for; cycles, loops and parallel edges end too, and nothing is reached from nothing', () => {
    expect(layers(ask(3, [[0, 0], [0, 1], [0, 1], [1, 0], [1, 2]], { depth: 1 })).steps).toEqual([{ node: 1, depth: 1, edges: [1, 2] }]);
    expect(layers(ask(2, []))).toEqual({ steps: [], exploredCount: 0, isTruncated: false });
  });

  it('may find later what an earlier hop turned down', () => {
    const admits = (hop: number, _edge: number, node: number): boolean => node !== 2 || hop > 1;
    expect(layers(ask(3, [[0, 1], [0, 2], [1, 2]], { admits })).steps).toEqual([{ node: 1, depth: 1, edges: [0] }, { node: 2, depth: 2, edges: [2] }]);
  });

  it('say that they gave up, with what was found by then', () => {
    const star = Array.from({ length: 5 }, (_none, at): Pair => [0, at + 1]);
    expect(layers(ask(6, star, { maxExplored: 2 }))).toEqual({ steps: [{ node: 1, depth: 1, edges: [0] }, { node: 2, depth: 1, edges: [1] }], exploredCount: 2, isTruncated: true });
    expect(layers(ask(6, star, { maxExplored: 5 })).isTruncated).toBe(false);
  });

  it('equal the definition on random graphs with filters of each hop', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7));
    const bans = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(7)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), bans, (edges, depth, banned) => {
        const admits = (hop: number, edge: number, node: number): boolean => edge % 5 !== 4 && !banned.some(([at, ban]) => at === hop && ban === node);
        const { steps } = layers(ask(8, edges, { depth, admits }));
        expect(steps.map(({ node, depth: at, edges: by }) => [node, at, by])).toEqual(plain(8, edges, depth, admits));
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});
