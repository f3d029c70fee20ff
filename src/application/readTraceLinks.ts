import type { FactKind, FactRow } from '../domain/factModel.js';
import { firstOf, type MergedFacts } from '../graph/mergeOnDay.js';
import type { RequestContext } from './requestContext.js';
import { requireRight } from '../access/requireRight.js';

/** Links of one step that are listed; all are counted. */
const LISTED = 5;

/** The facts behind the edges of a step, of each the one that speaks first, as they were when it was walked. */
export function readTraceLinks<K extends FactKind>(context: RequestContext, facts: MergedFacts<K>, edges: readonly number[]): readonly FactRow<K>[] {
  requireRight(context.viewer, 'READ');
  return edges.slice(0, LISTED).map((edge) => firstOf(facts, edge));
}
