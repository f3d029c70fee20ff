import type { ImportPlan } from '../ingest/plan/planImport.js';
import type { RowsToWrite } from '../queries/write/rowsToWrite.js';

/** A plan as rows to write. */
export function rowsOfPlan({ nodes, facts, onlyIfMissing }: ImportPlan): RowsToWrite {
  return {
    nodes: nodes.map(({ label, key, values }) => ({ label, key, ...values })),
    facts: facts.map(({ kind, key, from, to, values }) => ({ kind, key, from, to, ...values })),
    onlyIfMissing,
  };
}
