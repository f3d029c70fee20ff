/** A candidate by its facts, each the more the better; `key` breaks ties, ascending. */
export interface FactsOf {
  readonly key: string;
  readonly facts: readonly number[];
}

/**
 * The best average precision that a score can reach in which more of any fact counts in favour, be it ever so little:
 * whatever its weights, and chosen with the answer in hand. One not sought that has no fact less than one sought, and one
 * more or the lesser key, stands before it.
 *
 * The j-th of the sought in the list has at least the most of these counts among the first j before it; taking them from
 * the least on keeps this lowest at every j.
 */
export function precisionCeiling(candidates: readonly FactsOf[], sought: ReadonlySet<string>): number {
  const before = inTheWay(candidates, sought, (other, one) => other.key < one.key || other.facts.some((fact, at) => fact > one.facts[at]!));
  return before.sort((a, b) => a - b).reduce((sum, count, index) => sum + (index + 1) / (index + 1 + count), 0) / sought.size;
}

/**
 * The same for every score in which more of a fact never counts against a candidate, also one that overlooks facts or counts
 * them up to a full amount only; what it does not tell apart stands in random order. One that has no fact less then has
 * the same score at best, and the count of these that stand before one sought is at least that of a draw from 0 to all.
 */
export function precisionCeilingOverlooking(candidates: readonly FactsOf[], sought: ReadonlySet<string>): number {
  const expected = inTheWay(candidates, sought, () => true).map((count) => {
    let sum = 0;
    for (let before = 0; before <= count; before += 1) sum += sought.size / (sought.size + before);
    return sum / (count + 1);
  });
  return expected.reduce((sum, value) => sum + value, 0) / sought.size;
}

/** Of each of the sought, how many not sought have no fact less. */
function inTheWay(candidates: readonly FactsOf[], sought: ReadonlySet<string>, counts: (other: FactsOf, one: FactsOf) => boolean): number[] {
  const others = candidates.filter(({ key }) => !sought.has(key));
  return candidates
    .filter(({ key }) => sought.has(key))
    .map((one) => others.filter((other) => other.facts.every((fact, at) => fact >= one.facts[at]!) && counts(other, one)).length);
}
