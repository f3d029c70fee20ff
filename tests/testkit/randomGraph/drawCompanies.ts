import { ENTERPRISE_SCALE, ENTERPRISE_STATUS, HONOUR_LEVEL, OPERATES_ROLE, TITLE, type OperatesRole } from '../../../src/domain/vocabulary.js';
import type { Chains } from './drawChains.js';
import type { Places } from './drawPlaces.js';
import type { Draft } from './draft.js';
import { money } from './mood.js';

const codes = <C extends string>(vocabulary: Readonly<Record<C, unknown>>): C[] => {
  const found: C[] = [];
  for (const code in vocabulary) found.push(code);
  return found;
};

/** Companies in two places, one or none, of every status and scale, with titles, doing and trading. The answer: keys, inside and outside. */
export function drawCompanies(draft: Draft, places: Places, { chains, segments, asked }: Chains): { readonly inside: string[]; readonly outside: string[] } {
  const { random, mood } = draft;
  const keys = draft.keys(random.chance(0.03) ? random.between(0, 1) : random.pick([3, 6, 9, 12, 14]));
  const titles = codes(TITLE);
  for (const key of titles) draft.nodes.push({ label: 'Title', key, source: null, note: null, name: TITLE[key].zh });
  const [inside, outside]: [string[], string[]] = [[], []];
  const everywhere = [...places.regions.map((key) => `Region:${key}`), ...places.parks.map((key) => `Park:${key}`)];
  const here = [...places.territory.regions.map((key) => `Region:${key}`), ...places.territory.parks.map((key) => `Park:${key}`)];

  for (const key of keys) {
    const from = `Enterprise:${key}`;
    draft.nodes.push({
      label: 'Enterprise', key, source: null, note: null, name: `企${key}`, aliases: null, uscc: null, formerKeys: null,
      status: random.chance(mood.defects) ? random.pick(codes(ENTERPRISE_STATUS)) : random.pick(['PRODUCING', null]),
      scale: random.maybe(0.7, () => random.pick(codes(ENTERPRISE_SCALE))), industry: null, employees: null, fictional: null,
    });
    const isInside = random.chance(mood.inside);
    (isInside ? inside : outside).push(key);
    const locations = random.chance(0.06) ? 0 : random.pick([1, 1, 1, 2, 3]);
    for (let i = 0; i < locations && everywhere.length > 0; i += 1) {
      const to = random.pick(isInside && i === 0 ? here : everywhere);
      const role = random.pick(['PLANT', 'PLANT', 'REGISTERED'] as const);
      draft.state((common) => ({ kind: 'LOCATED_IN', from, to, ...common, role }));
    }
    // Most of what companies do is of the chain asked for.
    const pool = asked.length > 0 && random.chance(0.8) ? asked : segments;
    for (const segment of random.some(pool, random.chance(0.15) ? 0 : 1, random.pick([1, 2, 2, 3, 4]))) {
      const roles: OperatesRole[] = random.chance(mood.defects) ? random.some(codes(OPERATES_ROLE), 1, 3) : [random.pick(['PRODUCER', 'PRODUCER', 'SERVICE'])];
      for (const role of roles) {
        draft.state((common) => ({
          kind: 'OPERATES_IN', from, to: `Segment:${segment}`, ...common, role,
          annualOutput: random.maybe(mood.stating, () => money(random, mood.output)), capacity: null, products: null,
        }));
      }
    }
    const honour = () => ({ level: random.maybe(0.5, () => random.pick(codes(HONOUR_LEVEL))), issuer: null, year: random.maybe(0.5, () => random.between(2019, 2024)) });
    if (random.chance(mood.honours)) {
      const chain = random.pick(chains);
      draft.state((common) => ({ kind: 'LEADS', from, to: `Chain:${chain}`, ...common, ...honour() }));
    }
    if (random.chance(mood.honours)) {
      const title = random.pick(titles);
      draft.state((common) => ({ kind: 'HOLDS', from, to: `Title:${title}`, ...common, ...honour() }));
    }
  }
  return { inside, outside };
}
