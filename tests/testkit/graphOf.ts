import { graphFor } from '../../src/analysis/graphFor.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import type { DayGraph } from '../../src/graph/dayGraph.js';
import type { Ask } from './oracle/ask.js';

/** The graph by which the engine answers a question, as the service picks it. */
export function graphOf(rows: GraphRows, { territory, day, options }: Pick<Ask, 'territory' | 'day' | 'options'>): DayGraph {
  return graphFor(buildGraph(rows), day, options.reference === null ? [territory] : [territory, options.reference]);
}
