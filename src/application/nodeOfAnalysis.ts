import { ChaingapError } from '../domain/errors.js';
import { globalId, type NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';

/**
 * A node that an analysis names, as it was at the revision of the analysis: what was removed or renamed since stands in
 * the answer as it was counted, and no statement is sent.
 */
export function nodeOfAnalysis<L extends NodeLabel>({ snapshot }: Pick<ChainGapAnalysisModel, 'snapshot'>, label: L, key: string): NodeRow<L> {
  const table = snapshot.graph.nodes[label];
  const index = table.find(key);
  const row = index === null ? undefined : table.rows[index];
  if (row === undefined) throw new ChaingapError('NOT_FOUND', `${globalId(label, key)} is not there`, { id: globalId(label, key) });
  return row;
}
