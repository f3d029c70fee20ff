import type { Day } from '../../../src/domain/day.js';
import type { FactKind, FactRow } from '../../../src/domain/factModel.js';
import { parseId, type IdKind } from '../../../src/domain/ids.js';
import type { Grade } from '../../../src/domain/vocabulary.js';
import { byText } from './numbers.js';

/** CALCULUS 1: facts in force, and parallel facts as one. */
const GRADES: readonly Grade[] = ['CONFIRMED', 'PROBABLE', 'CLAIMED', 'PROPOSED'];

/** A lower rank is a better grade; a missing grade counts as CONFIRMED. */
export const gradeRank = (grade: Grade | null): number => GRADES.indexOf(grade ?? 'CONFIRMED');

export const inForce = (bounds: { readonly validFrom: Day | null; readonly validTo: Day | null }, day: Day): boolean =>
  (bounds.validFrom === null || bounds.validFrom <= day) && (bounds.validTo === null || day < bounds.validTo);

/** One fact as stated by one or more sources, the first to be believed first. */
export interface Merged<F extends FactRow> {
  readonly from: string;
  readonly to: string;
  readonly toKind: IdKind;
  readonly grade: Grade;
  /** Keys of all that state it, the first to be believed first. */
  readonly keys: readonly string[];
  /** The field as the first that states it gives it. */
  readonly first: <V>(field: (fact: F) => V | null) => V | null;
}

const isKind =
  <K extends FactKind>(kind: K) =>
  (fact: FactRow): fact is Extract<FactRow, { readonly kind: K }> =>
    fact.kind === kind;

type Of<K extends FactKind> = Extract<FactRow, { readonly kind: K }>;

/** What beside kind and ends makes a fact another fact: its role, and for SUPPLIES its segment. */
function identityOf(fact: FactRow): string {
  if (fact.kind === 'OPERATES_IN' || fact.kind === 'LOCATED_IN') return fact.role;
  if (fact.kind === 'SUPPLIES') return fact.segment === null ? 'without' : `with ${fact.segment}`;
  return '';
}

/** Best grade, highest confidence, latest observedAt (missing ones last), smallest source, smallest key. */
function byBelief(a: FactRow, b: FactRow): number {
  return (
    gradeRank(a.grade) - gradeRank(b.grade) ||
    (b.confidence ?? -1) - (a.confidence ?? -1) ||
    byText(b.observedAt ?? '', a.observedAt ?? '') ||
    byText(a.source, b.source) ||
    byText(a.key, b.key)
  );
}

/** The facts of one kind in force on the day, merged; links from a node to itself are left out throughout. */
export function mergedFacts<K extends FactKind>(facts: readonly FactRow[], kind: K, day: Day): readonly Merged<Of<K>>[] {
  const groups = new Map<string, Of<K>[]>();
  for (const fact of facts.filter(isKind(kind))) {
    if (!inForce(fact, day) || fact.from === fact.to) continue;
    const name = JSON.stringify([fact.from, fact.to, identityOf(fact)]);
    groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  return [...groups.values()].map((group) => {
    const ordered = [...group].sort(byBelief);
    const best = ordered[0]!;
    return {
      from: parseId(best.from).key,
      to: parseId(best.to).key,
      toKind: parseId(best.to).kind,
      grade: best.grade ?? 'CONFIRMED',
      keys: ordered.map(({ key }) => key),
      first: (field) => ordered.map(field).find((value) => value !== null) ?? null,
    };
  });
}

/** Those that count whatever `minGrade` is: the best grade is not PROPOSED. */
export function countedFacts<K extends FactKind>(facts: readonly FactRow[], kind: K, day: Day): readonly Merged<Of<K>>[] {
  return mergedFacts(facts, kind, day).filter((fact) => fact.grade !== 'PROPOSED');
}
