import type { NodeRow } from '../../domain/nodeModel.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import type { TerritorySet } from '../territorySet.js';

/** Parks of a territory that state their leading industries, with the words of these; the one with the most free land first. */
export interface ParkWords {
  readonly key: string;
  readonly words: readonly string[];
}

export function parksOf({ graph }: DayGraph, { parks }: TerritorySet): readonly ParkWords[] {
  return graph.nodes.Park.rows
    .filter((row, park) => parks[park] === 1 && wordsOf(row.leadingIndustries).length > 0)
    .sort((a, b) => (b.freeLandMu ?? -1) - (a.freeLandMu ?? -1) || (a.key < b.key ? -1 : 1))
    .map(({ key, leadingIndustries }) => ({ key, words: wordsOf(leadingIndustries) }));
}

/** The first park one of whose leading industries names what the company makes, or is named by it; null when none does. */
export function fittingPark(parks: readonly ParkWords[], made: readonly string[]): string | null {
  return parks.find(({ words }) => wordsFitting(words, made).length > 0)?.key ?? null;
}

/** Of the words of a park, those that name what is made or are named by it. */
export function wordsFitting(words: readonly string[], made: readonly string[]): readonly string[] {
  return words.filter((word) => made.some((product) => product.includes(word) || word.includes(product)));
}

/** What a segment is called: its name, its aliases, its product keywords. */
export function segmentWords({ name, aliases, keywords }: NodeRow<'Segment'>): readonly string[] {
  return [...wordsOf([name]), ...wordsOf(aliases), ...wordsOf(keywords)];
}

/** A single character fits everything, so it says nothing. */
export function wordsOf(words: readonly string[] | null): readonly string[] {
  return (words ?? []).map((word) => word.trim()).filter((word) => word.length > 1);
}
