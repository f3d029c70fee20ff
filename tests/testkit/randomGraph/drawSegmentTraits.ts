import type { Tradability } from '../../../src/domain/vocabulary.js';
import type { Draft } from './draft.js';

const RADII: readonly (readonly Tradability[])[] = [['LOCAL'], ['RING'], ['LOCAL', 'RING', 'NATIONAL']];

/**
 * Least scales at, just below and just above what is bought of a segment, or anywhere, and a radius where none was drawn; none in some graphs.
 * In some graphs nobody says of any input whether it is essential.
 */
export function drawSegmentTraits(draft: Draft): void {
  const { random, nodes, facts } = draft;
  const [stating, radius, radii] = [random.pick([0, 0.5, 1]), random.pick([0, 0.8, 1]), random.pick(RADII)];
  const offsets = [0, 5e-10, 5e-10, -5e-10, 1, -1, 0.01];
  nodes.forEach((node, index) => {
    if (node.label !== 'Segment') return;
    const values = facts.flatMap((fact) => (fact.kind === 'SUPPLIES' && fact.segment === node.key && fact.annualValue !== null ? [fact.annualValue] : []));
    const bought = random.chance(0.7) ? values.reduce((a, b) => a + b, 0) : random.pick([0, ...values]);
    const minScale = random.maybe(stating, () => (random.chance(0.7) && bought > 1 ? bought + random.pick(offsets) : random.pick([0, 10, 100, 1000])));
    nodes[index] = { ...node, minScale, tradability: node.tradability ?? random.maybe(radius, () => random.pick(radii)) };
  });
  if (!random.chance(0.2)) return;
  facts.forEach((fact, index) => {
    if (fact.kind === 'FEEDS') facts[index] = { ...fact, essential: null };
  });
}
