import type { FactRow } from '../../../src/domain/factModel.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import { GraphBuilder } from '../graphBuilder.js';
import { Random } from '../randomGraph/random.js';

/** A supply link that was taken out, and where its ends were dealt to: keys. */
export interface HiddenEdge {
  readonly seller: string;
  readonly buyer: string;
  readonly buyerCounty: string;
}

export interface DealtGraph {
  /** Without the hidden edges, in whatever number of sources they stood. */
  readonly rows: GraphBuilder;
  readonly counties: readonly string[];
  readonly hidden: readonly HiddenEdge[];
}

/**
 * The companies of a graph in made-up counties by a seeded draw, instead of where they are; and every `every`-th of the
 * supply links that then cross counties taken out, in order of the rows. Chains, segments and what companies do stay.
 */
export function dealToCounties(rows: GraphRows, seed: number, { counties: count, every }: { readonly counties: number; readonly every: number }): DealtGraph {
  const random = new Random(seed);
  const counties = Array.from({ length: count }, (_, index) => `示例县${String(index + 1).padStart(2, '0')}`);
  const dealt = new GraphBuilder().node('Region', '示例省', { level: 'PROVINCE' });
  for (const county of counties) dealt.node('Region', county, { level: 'COUNTY' }).fact('PART_OF', `Region:${county}`, 'Region:示例省');
  const countyOf = new Map<string, string>();
  for (const row of rows.nodes) {
    if (row.label === 'Region' || row.label === 'Park') continue;
    dealt.nodes.push(row);
    if (row.label !== 'Enterprise') continue;
    const county = random.pick(counties);
    countyOf.set(`Enterprise:${row.key}`, county);
    dealt.fact('LOCATED_IN', `Enterprise:${row.key}`, `Region:${county}`, { role: 'PLANT' });
  }
  const kept = [...rows.facts].filter(({ kind, from, to }) => kind !== 'LOCATED_IN' && ![from, to].some((end) => end.startsWith('Region:') || end.startsWith('Park:')));
  const crossing = new Map(kept.filter(({ kind, from, to }) => kind === 'SUPPLIES' && countyOf.get(from) !== countyOf.get(to)).map((fact) => [ends(fact), fact]));
  const hidden = new Map([...crossing].filter((_entry, index) => index % every === every - 1));
  for (const fact of kept) if (fact.kind !== 'SUPPLIES' || !hidden.has(ends(fact))) dealt.facts.push({ ...fact, key: `dealt${dealt.facts.length}` });
  return { rows: dealt, counties, hidden: [...hidden.values()].map(({ from, to }) => ({ seller: keyOf(from), buyer: keyOf(to), buyerCounty: countyOf.get(to)! })) };
}

const ends = ({ from, to }: FactRow): string => `${from} ${to}`;
const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);
