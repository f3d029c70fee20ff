import { sourcesOf } from '../../graph/mergeOnDay.js';
import type { PlaceFigures } from '../place.js';
import type { Scope } from '../scope.js';
import type { OutsidePurchases } from './profileResult.js';

/** Who here buys a segment from sellers that are not here, by the shares of method.md 6: most by value first, then by links, then by key. */
export function outsidePurchases(scope: Scope, { purchases, territory }: PlaceFigures, local: number): readonly OutsidePurchases[] {
  const { supplies, graph } = scope.day;
  const byBuyer = new Map<number, { links: number; value: number | null; readonly facts: string[] }>();
  for (const edge of purchases.chain.edges) {
    const share = scope.share(edge);
    const at = share?.locals.indexOf(local) ?? -1;
    if (share === null || at < 0 || territory.has[supplies.seller[edge]!] === 1) continue;
    const buyer = supplies.buyer[edge]!;
    const sums = byBuyer.get(buyer) ?? { links: 0, value: null, facts: [] };
    byBuyer.set(buyer, sums);
    sums.links += share.shares[at]!;
    const value = supplies.value[edge]!;
    if (!Number.isNaN(value)) sums.value = (sums.value ?? 0) + share.shares[at]! * value;
    sums.facts.push(...sourcesOf(supplies.facts, edge));
  }
  return [...byBuyer]
    .sort(([a, left], [b, right]) => (right.value ?? -1) - (left.value ?? -1) || right.links - left.links || a - b)
    .map(([buyer, { links, value, facts }]) => ({ enterprise: graph.nodes.Enterprise.key(buyer), links, value, facts: facts.sort() }));
}
