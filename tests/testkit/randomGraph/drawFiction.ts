import type { Territory } from '../../../src/analysis/gapOptions.js';
import type { NodeRow } from '../../../src/domain/nodeModel.js';
import type { Random } from './random.js';

/** In some graphs marks regions as fictional, often those asked about, and companies: two worlds, at times joined by places, trade and shares. */
export function drawFiction(random: Random, nodes: readonly NodeRow[], { regions }: Territory): readonly NodeRow[] {
  if (!random.chance(0.3)) return nodes;
  const [of, ofAsked, ofCompanies] = [random.pick([0.1, 0.3]), random.pick([0, 0, 1]), random.pick([0, 0.1, 0.4])];
  const mark = (chance: number): boolean | null => (random.chance(chance) ? true : random.pick([null, false]));
  return nodes.map((node) => {
    if (node.label === 'Region') return { ...node, fictional: mark(regions.includes(node.key) ? ofAsked : of) };
    return node.label === 'Enterprise' ? { ...node, fictional: mark(ofCompanies) } : node;
  });
}
