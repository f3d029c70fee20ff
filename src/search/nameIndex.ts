import { SEARCH_LABEL, type SearchLabel } from '../domain/search.js';
import type { NodeTables } from '../graph/graph.js';
import type { Characters } from './characters.js';
import { shelve, type Shelf } from './shelf.js';

/** All writings by which something can be found, of one graph. */
export interface NameIndex {
  readonly characters: Characters;
  readonly nodes: NodeTables;
  readonly shelves: readonly Shelf[];
}

const LABELS: readonly SearchLabel[] = Object.values(SEARCH_LABEL);

/** The index of these nodes; what an earlier one has of them is taken over. */
export function indexNames(characters: Characters, nodes: NodeTables, earlier: NameIndex | null): NameIndex {
  const shelves = LABELS.map((label, place) => shelve(characters, label, nodes[label].rows, earlier?.shelves[place] ?? null));
  return { characters, nodes, shelves };
}
