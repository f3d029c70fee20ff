import type { Tie } from '../../domain/targets.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import { fieldOf, sourcesOf, type MergedFacts } from '../../graph/mergeOnDay.js';
import type { FactKind } from '../../domain/factModel.js';

/** What ties two companies: one fact, or for a chamber the membership of each. */
export interface TieFacts {
  readonly tie: Tie;
  /** Keys of the facts, from all sources. */
  readonly facts: readonly string[];
  /** 0 to 1: stated, the lower of two memberships; null where one is not stated. */
  readonly confidence: number | null;
  /** The company that sells or holds shares, of the two; null for a chamber. */
  readonly from: number | null;
  /** The chamber. */
  readonly association: number | null;
}

/**
 * The companies that still exist and are tied to a company directly, ascending, without itself. Chambers in `looked` are
 * passed over, and those that are not are added to it: a search that visits every member looks at each chamber once.
 */
export function tiedTo(day: DayGraph, company: number, looked = new Set<number>()): Int32Array {
  const { supplies, ownership, memberships } = day;
  const found = new Set<number>();
  for (const edge of rowOf(supplies.byBuyer, company)) found.add(supplies.seller[edge]!);
  for (const edge of rowOf(supplies.bySeller, company)) found.add(supplies.buyer[edge]!);
  for (const share of rowOf(ownership.byOwner, company)) found.add(ownership.owned[share]!);
  for (const share of rowOf(ownership.byOwned, company)) found.add(ownership.owner[share]!);
  for (const own of rowOf(memberships.byMember, company)) {
    const association = memberships.association[own]!;
    if (looked.has(association)) continue;
    looked.add(association);
    for (const other of rowOf(memberships.byAssociation, association)) found.add(memberships.member[other]!);
  }
  found.delete(company);
  return Int32Array.from(found)
    .filter((other) => day.activity[other] !== GONE)
    .sort();
}

/** All ties between two companies: supplies, shares, chambers; each in order of its facts. */
export function tiesBetween(day: DayGraph, a: number, b: number): readonly TieFacts[] {
  const { supplies, ownership, memberships } = day;
  const isBetween = (x: number, y: number): boolean => (x === a && y === b) || (x === b && y === a);
  const edges = [...rowOf(supplies.bySeller, a), ...rowOf(supplies.bySeller, b)].filter((edge) => isBetween(supplies.seller[edge]!, supplies.buyer[edge]!));
  const shares = [...rowOf(ownership.byOwner, a), ...rowOf(ownership.byOwner, b)].filter((share) => isBetween(ownership.owner[share]!, ownership.owned[share]!));
  return [
    ...edges.map((edge) => direct('SUPPLY', supplies.facts, edge)),
    ...shares.map((share) => direct('OWNERSHIP', ownership.facts, share)),
    ...[...rowOf(memberships.byMember, a)].flatMap((own) => {
      const association = memberships.association[own]!;
      const other = rowOf(memberships.byMember, b).find((membership) => memberships.association[membership] === association);
      return other === undefined ? [] : [chamber(memberships.facts, own, other, association)];
    }),
  ];
}

/** The highest confidence of several ties; null where none states one. */
export function bestConfidence(ties: readonly TieFacts[]): number | null {
  const stated = ties.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return stated.length === 0 ? null : Math.max(...stated);
}

function direct<K extends FactKind>(tie: Tie, facts: MergedFacts<K>, at: number): TieFacts {
  return { tie, facts: sourcesOf(facts, at), confidence: fieldOf(facts, at, 'confidence'), from: facts.from[at]!, association: null };
}

function chamber(facts: MergedFacts<'MEMBER_OF'>, a: number, b: number, association: number): TieFacts {
  const stated = [a, b].map((membership) => fieldOf(facts, membership, 'confidence'));
  const confidence = stated.some((value) => value === null) ? null : Math.min(...stated.map(Number));
  return { tie: 'CHAMBER', facts: [...sourcesOf(facts, a), ...sourcesOf(facts, b)], confidence, from: null, association };
}
