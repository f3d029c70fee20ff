import type { ListedRows, RandomCase } from './randomGraph.js';

/** The same case with everything left out that is not needed for `fails` to hold: facts first, then nodes with their facts. */
export function shrinkCase(start: RandomCase, fails: (candidate: RandomCase) => boolean): RandomCase {
  let current = start;
  const tryRows = (rows: ListedRows): boolean => {
    const candidate = { ...current, rows };
    const smaller = fails(candidate);
    if (smaller) current = candidate;
    return smaller;
  };
  for (let size = Math.ceil(start.rows.facts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < current.rows.facts.length; ) {
      const { rows } = current;
      if (!tryRows({ ...rows, facts: [...rows.facts.slice(0, at), ...rows.facts.slice(at + size)] })) at += size;
    }
  }
  for (const node of current.rows.nodes) {
    const id = `${node.label}:${node.key}`;
    const { rows } = current;
    tryRows({ ...rows, nodes: rows.nodes.filter((other) => other !== node), facts: rows.facts.filter(({ from, to }) => from !== id && to !== id) });
  }
  return current;
}

/** The case as text: nulls left out, one row a line. */
export function describeCase({ seed, ask, rows }: RandomCase): string {
  const line = (value: unknown): string => JSON.stringify(value, (_, field: unknown) => field ?? undefined);
  return [`seed ${seed}`, line(ask), ...[...rows.nodes, ...rows.facts].map(line)].join('\n');
}
