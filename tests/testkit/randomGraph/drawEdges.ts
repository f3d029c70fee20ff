import type { Chains } from './drawChains.js';
import type { Draft } from './draft.js';
import { money } from './mood.js';

/** Sales between companies: named by a segment in the chain, below it, beside it or unknown, and unnamed; to itself too. */
export function drawEdges(draft: Draft, companies: { readonly inside: readonly string[]; readonly outside: readonly string[] }, { segments, asked }: Chains): void {
  const { random, mood } = draft;
  const all = [...companies.inside, ...companies.outside];
  if (all.length === 0) return;
  const buyers = companies.inside.length > 0 ? companies.inside : all;
  // Few segments and, at times, one seller: enough edges meet on one segment.
  const goods = random.some(random.chance(0.85) && asked.length > 0 ? asked : segments, 1, 3);
  const star = random.chance(0.3) ? random.pick(all) : null;
  for (let i = mood.edges; i > 0; i -= 1) {
    const buyer = random.chance(0.85) ? random.pick(buyers) : random.pick(all);
    const outside = random.chance(mood.sellersOutside) && companies.outside.length > 0;
    const seller = star !== null && random.chance(0.85) ? star : random.pick(outside ? companies.outside : all);
    const segment = random.chance(mood.named)
      ? random.chance(0.05) || segments.length === 0
        ? 'unknown'
        : random.pick(random.chance(0.75) && goods.length > 0 ? goods : segments)
      : null;
    draft.state((common) => ({
      kind: 'SUPPLIES', from: `Enterprise:${seller}`, to: `Enterprise:${buyer}`, ...common, segment,
      annualValue: random.maybe(mood.valued, () => money(random, mood.value)), central: random.maybe(0.1, () => true),
    }));
    if (random.chance(0.05)) draft.state((common) => ({ kind: 'INVESTS_IN', from: `Enterprise:${seller}`, to: `Enterprise:${buyer}`, ...common, share: 0.5 }));
  }
}
