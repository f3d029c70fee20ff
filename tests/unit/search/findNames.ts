import type { NodeRow } from '../../../src/domain/nodeModel.js';
import type { SearchLabel } from '../../../src/domain/search.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { readAsk } from '../../../src/search/ask.js';
import { explainHit } from '../../../src/search/explainHit.js';
import { loadCharacters } from '../../../src/search/loadCharacters.js';
import { indexNames, type NameIndex } from '../../../src/search/nameIndex.js';
import { search } from '../../../src/search/search.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

export const characters = await loadCharacters();
export const ALL: ReadonlySet<SearchLabel> = new Set<SearchLabel>(['Region', 'Park', 'Chain', 'Segment', 'Enterprise', 'Association']);

export const indexOf = (graph: GraphBuilder, earlier: NameIndex | null = null): NameIndex => indexNames(characters, buildGraph(graph).nodes, earlier);

/** Companies with these names, by the order in which they are given. */
export function companies(names: readonly string[]): GraphBuilder {
  const graph = new GraphBuilder();
  names.forEach((name, place) => graph.node('Enterprise', `e${String(place).padStart(4, '0')}`, { name }));
  return graph;
}

/** All that is found, best first. */
export function found(index: NameIndex, text: string): readonly NodeRow<SearchLabel>[] {
  const all = search(index, readAsk(characters, text), ALL);
  return all.page(0, all.total);
}

/** The names found among names, best first. */
export const namesFound = (names: readonly string[], text: string): readonly string[] => found(indexOf(companies(names)), text).map(({ key }) => names[Number(key.slice(1))]!);

/** How the first hit was found: the style, the part and its pinyin. */
export function reasonOf(name: string, text: string): readonly (string | null)[] {
  const index = indexOf(companies([name]));
  const [row] = found(index, text);
  if (row === undefined) return [];
  const { by, part, pinyin } = explainHit(index, row, readAsk(characters, text)).least;
  return [by, part, pinyin];
}
