import type { Day } from '../../src/domain/day.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { countedFacts } from './oracle/facts.js';

/** A path as keys of companies, from the one in the place to the target, with the confidence of its weakest hop. */
export interface PathFound {
  readonly companies: readonly string[];
  readonly confidence: number | null;
}

/** Every introduction there is, best first, by trying every simple path: slow, plain, and nothing of the engine but row types. */
export function exhaustiveIntroductions(rows: GraphRows, day: Day, inPlace: ReadonlySet<string>, target: string, maxHops: number): readonly PathFound[] {
  const gone = new Set([...rows.nodes].flatMap((row) => (row.label === 'Enterprise' && (row.status === 'MOVED_OUT' || row.status === 'DEREGISTERED') ? [row.key] : [])));
  const ties = new Map<string, (number | null)[]>();
  const tie = (a: string, b: string, confidence: number | null): void => {
    for (const pair of [`${a} ${b}`, `${b} ${a}`]) ties.set(pair, [...(ties.get(pair) ?? []), confidence]);
  };
  const facts = [...rows.facts];
  for (const kind of ['SUPPLIES', 'INVESTS_IN'] as const) for (const fact of countedFacts(facts, kind, day)) tie(fact.from, fact.to, fact.first(({ confidence }) => confidence));
  const members = countedFacts(facts, 'MEMBER_OF', day);
  for (const one of members) {
    for (const other of members) {
      if (one.to !== other.to || one.from >= other.from) continue;
      const [a, b] = [one, other].map((member) => member.first(({ confidence }) => confidence));
      tie(one.from, other.from, a === null || b === null || a === undefined || b === undefined ? null : Math.min(a, b));
    }
  }
  const companies = [...rows.nodes].filter(({ label, key }) => label === 'Enterprise' && !gone.has(key)).map(({ key }) => key);
  const found: PathFound[] = [];
  const walk = (path: readonly string[]): void => {
    const [first] = path;
    if (first === undefined) return;
    if (inPlace.has(first)) {
      found.push({ companies: path, confidence: weakest(path, ties) });
      return;
    }
    if (path.length > maxHops) return;
    for (const company of companies) if (!path.includes(company) && ties.has(`${company} ${first}`)) walk([company, ...path]);
  };
  if (!inPlace.has(target) && !gone.has(target)) walk([target]);
  return found.sort((a, b) => a.companies.length - b.companies.length || (b.confidence ?? -1) - (a.confidence ?? -1) || byKeys(a.companies, b.companies));
}

function weakest(path: readonly string[], ties: ReadonlyMap<string, readonly (number | null)[]>): number | null {
  const hops = path.slice(1).map((company, at) => Math.max(...(ties.get(`${path[at] ?? ''} ${company}`) ?? []).map((confidence) => confidence ?? -1)));
  const least = Math.min(...hops);
  return least < 0 ? null : least;
}

function byKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((company, index) => company !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
