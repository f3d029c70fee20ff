import type { Draft } from './draft.js';

/** Shares in either direction, in oneself too, and chambers with members; many in some graphs, none in others. */
export function drawTies(draft: Draft, companies: { readonly inside: readonly string[]; readonly outside: readonly string[] }): void {
  const { random } = draft;
  const all = [...companies.inside, ...companies.outside];
  if (all.length === 0) return;
  const inside = companies.inside.length > 0 ? companies.inside : all;
  const doubt = (): 'PROPOSED' | null => random.maybe(0.2, () => 'PROPOSED' as const);
  for (let i = random.pick([0, 1, 4, 10]); i > 0; i -= 1) {
    const [here, anywhere] = [random.pick(random.chance(0.7) ? inside : all), random.pick(all)];
    const [from, to] = random.chance(0.5) ? [here, anywhere] : [anywhere, here];
    draft.state((common) => ({ kind: 'INVESTS_IN', from: `Enterprise:${from}`, to: `Enterprise:${to}`, ...common, grade: doubt() ?? common.grade, share: random.maybe(0.7, () => random.pick([0, 0.1, 0.5, 1])) }));
  }
  const most = random.pick([2, 5, 9]);
  for (const key of draft.keys(random.pick([0, 1, 1, 2, 3]))) {
    draft.nodes.push({ label: 'Association', key, source: null, note: null, name: `会${key}`, aliases: null });
    for (const member of random.some(all, 0, most)) {
      draft.state((common) => ({ kind: 'MEMBER_OF', from: `Enterprise:${member}`, to: `Association:${key}`, ...common, grade: doubt() ?? common.grade }));
    }
  }
}
