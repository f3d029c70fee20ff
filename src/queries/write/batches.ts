import { MAX_TOUCHED } from '../../database/changeLog.js';
import type { FactToWrite, NodeToWrite } from './rowsToWrite.js';

export interface Batch {
  readonly nodes: readonly NodeToWrite[];
  readonly facts: readonly FactToWrite[];
}

/** Beside the bound on things touched: characters, because the database bounds the memory of a transaction. */
const MOST_CHARACTERS = 4_000_000;

/** Nodes, then facts, cut into what one transaction can take. The same rows are always cut the same way. */
export function batchesOf(nodes: readonly NodeToWrite[], facts: readonly FactToWrite[]): readonly Batch[] {
  const batches: { readonly nodes: NodeToWrite[]; readonly facts: FactToWrite[] }[] = [];
  let rows = MAX_TOUCHED;
  let characters = 0;
  const roomFor = (row: NodeToWrite | FactToWrite): { readonly nodes: NodeToWrite[]; readonly facts: FactToWrite[] } => {
    const size = sizeOf(row);
    const last = batches.at(-1);
    if (last !== undefined && rows < MAX_TOUCHED && characters + size <= MOST_CHARACTERS) {
      rows += 1;
      characters += size;
      return last;
    }
    const fresh = { nodes: [], facts: [] };
    batches.push(fresh);
    [rows, characters] = [1, size];
    return fresh;
  };
  for (const row of nodes) roomFor(row).nodes.push(row);
  for (const row of facts) roomFor(row).facts.push(row);
  return batches;
}

function sizeOf(row: NodeToWrite | FactToWrite): number {
  let size = 0;
  for (const value of Object.values(row)) {
    if (typeof value === 'string') size += value.length;
    else if (Array.isArray(value)) for (const item of value) size += String(item).length;
  }
  return size;
}
