import { numberOf } from '../analysis/numberOf.js';
import { ChaingapError } from '../domain/errors.js';
import { globalId } from '../domain/ids.js';
import { rowOf } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';

/** The number of a segment, which must be in the chain where one is named. Throws NOT_FOUND. */
export function segmentNamed(graph: DayGraph, key: string, chain: string | null): number {
  const segment = numberOf(graph, 'Segment', key, 'segment');
  if (chain === null) return segment;
  const { facts, byChain } = graph.placements;
  const placed = rowOf(byChain, numberOf(graph, 'Chain', chain, 'chain'));
  if (placed.some((fact) => facts.from[fact] === segment)) return segment;
  throw new ChaingapError('NOT_FOUND', `${globalId('Segment', key)} is not in ${globalId('Chain', chain)}`, { id: globalId('Segment', key), argument: 'segment', notIn: globalId('Chain', chain) });
}
