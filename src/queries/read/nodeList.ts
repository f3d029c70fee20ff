import type { NodeLabel } from '../../domain/ids.js';

/** A list of nodes in order of key: of one label, of which all conditions hold. */
export interface NodeList<L extends NodeLabel> {
  readonly name: string;
  readonly label: L;
  readonly conditions: readonly Condition[];
  /** Parameters of the conditions. No text of a caller ever becomes Cypher. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Something asked of the nodes `n` of a list. */
export interface Condition {
  /** Predicate on one `n`. */
  readonly test: string;
  /** The way from what the condition names to the nodes of which it holds, where there is one. */
  readonly way?: Way;
}

export interface Way {
  /** Clauses that bind `n`, the same node as often as it is reached. */
  readonly match: string;
  /** It is never long: it is taken without being measured. */
  readonly short?: true;
}

/** Name, alias, key or code contains; `$search` is folded as the stored text is. */
export function searched(label: NodeLabel): Condition {
  const test = 'n.searchText CONTAINS $search';
  return { test, way: { match: `MATCH (n:${label}) USING TEXT INDEX n:${label}(searchText)\nWHERE ${test}` } };
}

/**
 * A way to companies over hubs, `hub` in `hubs`, each taken once: DISTINCT right behind the pattern lets the planner
 * prune it, whatever the depth and however many sources state the same.
 */
export function companiesBy(hubs: string, kind: 'LOCATED_IN' | 'OPERATES_IN' | 'HOLDS'): Way {
  return { match: `${hubs}\nMATCH (hub)<-[:${kind}]-(n:Enterprise)` };
}
