import { numberOf } from '../analysis/numberOf.js';
import { ChaingapError } from '../domain/errors.js';
import { globalId } from '../domain/ids.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { segmentNamed } from './segmentNamed.js';

/**
 * The key of the chain in which a question about a segment is answered: the one asked for, which must hold it; else, of
 * those that hold it, the first in order of id. Throws NOT_FOUND.
 */
export function chainOfSegment(graph: DayGraph, segment: string, chain: string | null): string {
  const number = segmentNamed(graph, segment, chain);
  if (chain !== null) return chain;
  const { from, to } = graph.placements.facts;
  const holding = [...to].filter((_chain, fact) => from[fact] === number);
  if (holding.length > 0) return graph.graph.nodes.Chain.key(Math.min(...holding));
  throw new ChaingapError('NOT_FOUND', `${globalId('Segment', segment)} is in no chain`, { id: globalId('Segment', segment), argument: 'segment', lacks: 'chain' });
}

/** The number of a segment among those of a chain. The segment must be in it. */
export function localNumber(graph: DayGraph, segments: Int32Array, segment: string): number {
  return segments.indexOf(numberOf(graph, 'Segment', segment, 'segment'));
}
