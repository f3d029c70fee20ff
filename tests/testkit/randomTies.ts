import { parseDay } from '../../src/domain/day.js';
import { GraphBuilder } from './graphBuilder.js';
import { Random } from './randomGraph/random.js';

export interface TiedCompanies {
  readonly rows: GraphBuilder;
  /** Keys of the companies in `Region:here`. */
  readonly inPlace: ReadonlySet<string>;
  readonly companies: readonly string[];
}

/** Up to 60 companies, few of them in one place, tied by supplies, shares and chambers: parallel, mutual, to themselves, ended, proposed. */
export function randomTies(seed: number): TiedCompanies {
  const random = new Random(seed);
  const rows = new GraphBuilder().node('Region', 'here', { level: 'COUNTY' }).node('Region', 'there', { level: 'COUNTY' });
  const companies = Array.from({ length: random.between(2, 60) }, (_none, at) => `E${String(at).padStart(2, '0')}`);
  const order = random.shuffle(companies);
  const inPlace = new Set(order.slice(0, random.between(0, Math.min(6, companies.length - 1))));
  for (const key of companies) {
    rows.node('Enterprise', key, { status: random.pick([null, 'PRODUCING', 'SUSPENDED', 'MOVED_OUT', 'DEREGISTERED', null, null, null, null, null, null, null]) });
    if (inPlace.has(key) || random.chance(0.8)) rows.fact('LOCATED_IN', `Enterprise:${key}`, inPlace.has(key) ? 'Region:here' : 'Region:there', { role: 'PLANT' });
  }
  const state = () => ({
    grade: random.pick([null, 'CONFIRMED', 'CLAIMED', 'PROPOSED'] as const),
    confidence: random.maybe(0.7, () => random.between(1, 5) / 5),
    validTo: random.maybe(0.1, () => parseDay('2024-01-01')!),
    source: random.pick(['s', 't']),
  });
  const company = () => `Enterprise:${random.pick(companies)}`;
  // From hardly tied to a thicket: at most about three ties a company, else trying every path takes for ever.
  const ties = random.between(0, companies.length * 3);
  for (let i = 0; i < ties; i += 1) {
    if (random.chance(0.7)) rows.fact('SUPPLIES', company(), company(), state());
    else rows.fact('INVESTS_IN', company(), company(), { ...state(), share: 0.2 });
  }
  for (const chamber of ['A', 'B', 'C'].slice(0, random.between(0, 3))) {
    rows.node('Association', chamber);
    for (let i = random.between(0, 5); i > 0; i -= 1) rows.fact('MEMBER_OF', company(), `Association:${chamber}`, state());
  }
  return { rows, inPlace, companies };
}
