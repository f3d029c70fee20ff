/** Whether a hop may go over an edge to a node. */
export type EdgeTest = (edge: number, node: number) => boolean;

/** A hop: all of `where` must hold, and nothing of `not`. */
export interface Hop<C> {
  readonly where: C | null;
  readonly not: C | null;
}

/**
 * Whether hop n (the first is 1) may go over an edge: of fewer hops than are walked, the last one goes for the rest; of none,
 * every edge may. `conditions` makes a test of each thing that is asked.
 */
export function hopTest<C>(hops: readonly Hop<C>[], conditions: (asked: C) => readonly EdgeTest[]): (hop: number, edge: number, node: number) => boolean {
  const tests = hops.map(({ where, not }): EdgeTest => {
    const [all, none] = [where, not].map((asked) => (asked === null ? [] : conditions(asked))) as [readonly EdgeTest[], readonly EdgeTest[]];
    return (edge, node) => all.every((test) => test(edge, node)) && !none.some((test) => test(edge, node));
  });
  return (hop, edge, node) => (tests[hop - 1] ?? tests.at(-1))?.(edge, node) ?? true;
}
