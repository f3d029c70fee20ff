import type { Projection, Snapshot } from '../projection/projection.js';
import type { Characters } from '../search/characters.js';
import { indexNames, type NameIndex } from '../search/nameIndex.js';

const newest = new WeakMap<Projection, NameIndex>();

/** The index of the names of a snapshot: made when somebody searches, and of what the one before it has not. */
export function nameIndexOf(projection: Projection, { graph }: Snapshot, characters: Characters): NameIndex {
  const known = newest.get(projection) ?? null;
  if (known?.nodes === graph.nodes) return known;
  const index = indexNames(characters, graph.nodes, known);
  newest.set(projection, index);
  return index;
}
