import { batchesOf } from '../../../src/queries/write/batches.js';
import type { FactToWrite, NodeToWrite } from '../../../src/queries/write/rowsToWrite.js';

const node = (key: string, note = ''): NodeToWrite => ({ label: 'Chain', key, name: '', note });
const fact = (key: string): FactToWrite => ({ kind: 'NEAR', key, from: 'Region:a', to: 'Region:b' });
const sizes = (nodes: readonly NodeToWrite[], facts: readonly FactToWrite[]): unknown => batchesOf(nodes, facts).map((batch) => [batch.nodes.length, batch.facts.length]);

describe('batchesOf', () => {
  test('fills up to 5,000 rows, nodes first, and puts the first facts beside the last nodes', () => {
    const nodes = Array.from({ length: 5_001 }, (_, i) => node(`n${i}`));
    const facts = Array.from({ length: 5_000 }, (_, i) => fact(`f${i}`));
    expect(sizes(nodes, facts)).toEqual([[5_000, 0], [1, 4_999], [0, 1]]);
    expect(sizes(nodes.slice(0, 5_000), [])).toEqual([[5_000, 0]]);
    expect(sizes([], [])).toEqual([]);
  });

  test('cuts earlier where texts are long, and lets one row alone be as long as it is', () => {
    const long = 'x'.repeat(1_500_000);
    expect(sizes([node('a', long), node('b', long), node('c', long), node('d', long.repeat(4)), node('e')], [])).toEqual([[2, 0], [1, 0], [1, 0], [1, 0]]);
  });

  test('keeps every row once and in order', () => {
    const nodes = Array.from({ length: 12_345 }, (_, i) => node(`n${i}`));
    expect(batchesOf(nodes, []).flatMap((batch) => batch.nodes)).toEqual(nodes);
  });
});
