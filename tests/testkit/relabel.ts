import type { ChainGapResult } from '../../src/analysis/chainGapResult.js';
import type { Territory } from '../../src/analysis/gapOptions.js';
import { globalId, parseId, type NodeLabel } from '../../src/domain/ids.js';
import type { Ask } from './oracle/ask.js';
import type { ListedRows } from './randomGraph.js';

/** New names of nodes; what has none keeps its own (titles are words of the vocabulary, unknown keys name nothing). */
export type Names = (label: NodeLabel, key: string) => string;

/** Names for all nodes but titles, made from each label's keys in the order given. */
export function namesFor(rows: ListedRows, order: (keys: string[]) => readonly string[]): Names {
  const names = new Map<string, string>();
  for (const label of new Set(rows.nodes.map((node) => node.label))) {
    if (label === 'Title') continue;
    const keys = rows.nodes.filter((node) => node.label === label).map((node) => node.key);
    order(keys).forEach((key, index) => names.set(globalId(label, key), `${label.toLowerCase()}-${String(index).padStart(3, '0')}`));
  }
  return (label, key) => names.get(globalId(label, key)) ?? key;
}

export function relabelRows(rows: ListedRows, names: Names): ListedRows {
  const id = (text: string): string => {
    const { kind, key } = parseId(text);
    return kind === 'Fact' ? text : globalId(kind, names(kind, key));
  };
  return {
    ...rows,
    nodes: rows.nodes.map((node) => ({ ...node, key: names(node.label, node.key) })),
    facts: rows.facts.map((fact) => {
      const ends = { from: id(fact.from), to: id(fact.to) };
      return fact.kind === 'SUPPLIES' ? { ...fact, ...ends, segment: fact.segment === null ? null : names('Segment', fact.segment) } : { ...fact, ...ends };
    }),
  };
}

const relabelTerritory = ({ regions, parks }: Territory, names: Names): Territory => ({
  regions: regions.map((key) => names('Region', key)),
  parks: parks.map((key) => names('Park', key)),
});

export const relabelAsk = (ask: Ask, names: Names): Ask => ({
  ...ask,
  chain: names('Chain', ask.chain),
  territory: relabelTerritory(ask.territory, names),
  options: { ...ask.options, reference: ask.options.reference === null ? null : relabelTerritory(ask.options.reference, names) },
});

/** The same answer in the new names, its lists in their order. */
export function relabelResult(result: ChainGapResult, names: Names): ChainGapResult {
  const keys = (label: NodeLabel, given: readonly string[]): readonly string[] => given.map((key) => names(label, key)).sort();
  const { territory, options } = relabelAsk(result, names);
  return {
    ...result,
    chain: names('Chain', result.chain),
    territory,
    options,
    segments: result.segments
      .map((segment) => ({
        ...segment,
        segment: names('Segment', segment.segment),
        findings: segment.findings.map((finding) => ({ ...finding, feeders: keys('Segment', finding.feeders), fed: keys('Segment', finding.fed) })),
        enterprises: keys('Enterprise', segment.enterprises),
        rings: segment.rings.map((ring) => ({ ...ring, places: ring.places === null ? null : keys(ring.ring === 'PARK' ? 'Park' : 'Region', ring.places) })),
      }))
      .sort((a, b) => (a.segment < b.segment ? -1 : 1)),
    coverage: { ...result.coverage, declarations: keys('Declaration', result.coverage.declarations), leaders: keys('Enterprise', result.coverage.leaders) },
  };
}
