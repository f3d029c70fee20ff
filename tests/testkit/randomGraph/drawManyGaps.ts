import type { Chains } from './drawChains.js';
import type { Draft } from './draft.js';

/** In some graphs the chain asked for goes on and on, with little in place: more than ten gaps, near to each other. */
export function drawManyGaps(draft: Draft, { inside, outside }: { readonly inside: readonly string[]; readonly outside: readonly string[] }, { chains, segments }: Chains): void {
  const { random } = draft;
  if (random.chance(0.85)) return;
  const more = Array.from({ length: random.between(9, 14) }, (_, index) => `g${index}`);
  const known = [...segments, ...more];
  for (const key of more) {
    const id = `Segment:${key}`;
    draft.nodes.push({
      label: 'Segment', key, source: null, note: null, name: `环${key}`, aliases: null, tradability: null, minScale: null, final: null, service: null, gb4754: null, keywords: null,
    });
    draft.state((common) => ({ kind: 'IN_CHAIN', from: id, to: `Chain:${chains[0]!}`, ...common, stage: null, group: null, order: null }));
    for (const other of random.some(known, 0, 2)) {
      const [from, to] = random.chance(0.5) ? [id, `Segment:${other}`] : [`Segment:${other}`, id];
      draft.state((common) => ({ kind: 'FEEDS', from, to, ...common, coefficient: null, essential: random.maybe(0.5, () => random.chance(0.5)), byProduct: null }));
    }
    for (const company of random.some(outside, 0, 2)) {
      draft.state((common) => ({ kind: 'OPERATES_IN', from: `Enterprise:${company}`, to: id, ...common, role: 'PRODUCER', annualOutput: null, capacity: null, products: null }));
    }
    for (const buyer of random.some(inside, 0, 1)) {
      for (const seller of random.some(outside, 0, 2)) {
        draft.state((common) => ({ kind: 'SUPPLIES', from: `Enterprise:${seller}`, to: `Enterprise:${buyer}`, ...common, segment: key, annualValue: random.maybe(0.8, () => random.between(1, 99)), central: null }));
      }
    }
  }
}
