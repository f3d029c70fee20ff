import type { FactKind, FactRow } from '../../src/domain/factModel.js';

export type PlainDirection = 'upstream' | 'downstream';
export type PlainFact = FactRow<'SUPPLIES' | 'FEEDS'>;
/** Whether hop n (the first is 1) may go over a fact to the thing of this id. */
export type PlainAdmits = (hop: number, fact: PlainFact, id: string) => boolean;

export interface PlainStep {
  readonly id: string;
  readonly depth: number;
  readonly links: number;
}

/** Links from thing to thing as they stand in rows, by id: what walks and pages are to be, worked out without the program. */
export class PlainLinks {
  readonly #into = new Map<string, PlainFact[]>();
  readonly #out = new Map<string, PlainFact[]>();

  constructor(facts: readonly FactRow[], kind: FactKind & ('SUPPLIES' | 'FEEDS')) {
    for (const fact of facts) {
      if (fact.kind !== kind) continue;
      listed(this.#into, fact.to).push(fact);
      listed(this.#out, fact.from).push(fact);
    }
    for (const links of this.#into.values()) links.sort((a, b) => order(a.from, b.from) || order(a.key, b.key));
    for (const links of this.#out.values()) links.sort((a, b) => order(a.to, b.to) || order(a.key, b.key));
  }

  /** Who sells to it, or buys from it: in order of the other end, then of the fact. */
  at(id: string, direction: PlainDirection): readonly PlainFact[] {
    return (direction === 'upstream' ? this.#into : this.#out).get(id) ?? [];
  }

  /** Everything that a walk of so many hops reaches, however much that is. */
  walk(start: string, direction: PlainDirection, depth: number, admits: PlainAdmits = () => true): readonly PlainStep[] {
    const seen = new Set([start]);
    const steps: PlainStep[] = [];
    let layer: readonly string[] = [start];
    for (let hop = 1; hop <= depth; hop += 1) {
      const links = new Map<string, number>();
      for (const fact of layer.flatMap((id) => this.at(id, direction))) {
        const other = direction === 'upstream' ? fact.from : fact.to;
        if (!seen.has(other) && admits(hop, fact, other)) links.set(other, (links.get(other) ?? 0) + 1);
      }
      layer = [...links.keys()].sort(order);
      for (const id of layer) {
        seen.add(id);
        steps.push({ id, depth: hop, links: links.get(id) ?? 0 });
      }
    }
    return steps;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listed(lists: Map<string, PlainFact[]>, id: string): PlainFact[] {
  const known = lists.get(id);
  if (known !== undefined) return known;
  const fresh: PlainFact[] = [];
  lists.set(id, fresh);
  return fresh;
}
