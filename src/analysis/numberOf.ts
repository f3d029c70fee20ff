import { ChaingapError } from '../domain/errors.js';
import { globalId, type NodeLabel } from '../domain/ids.js';
import type { DayGraph } from '../graph/dayGraph.js';

/** The number of a node that an argument names by key. Throws NOT_FOUND with the id and the argument. */
export function numberOf({ graph }: DayGraph, label: NodeLabel, key: string, argument: string): number {
  const number = graph.nodes[label].find(key);
  if (number === null) throw new ChaingapError('NOT_FOUND', `${globalId(label, key)} is not there`, { id: globalId(label, key), argument });
  return number;
}
