import type { Day } from '../domain/day.js';
import type { FactKind, FactRow } from '../domain/factModel.js';
import type { GraphRows } from '../domain/graphRows.js';
import { NODE_LABELS, parseId, type NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { buildFactTable, type FactTable, type PlacedFact } from './factTable.js';
import { groupBy } from '../domain/groupBy.js';
import type { Graph, NodeTables } from './graph.js';
import { NodeTable } from './nodeTable.js';

/** The graph from its rows. The order of the rows has no influence. Throws TypeError for a fact without its ends. */
export function buildGraph({ nodes: nodeRows, facts: factRows }: GraphRows): Graph {
  const nodes = nodeTables(nodeRows);
  const byKind = groupBy(factRows, ({ kind }) => kind);
  const of = <K extends FactKind>(kind: K): readonly FactRow<K>[] => (byKind.get(kind) ?? []) as readonly FactRow[] as readonly FactRow<K>[];
  const table = <K extends FactKind>(kind: K, part: (row: FactRow<K>) => string = () => '', rows = of(kind)): FactTable<K> =>
    buildFactTable(rows.map((row): PlacedFact<K> => ({ from: indexOf(nodes, row.from), to: indexOf(nodes, row.to), part: part(row), row })));
  const [regionPartOf, segmentPartOf] = (['Region', 'Segment'] as const).map((label) =>
    table('PART_OF', undefined, of('PART_OF').filter(({ from }) => parseId(from).kind === label)),
  );
  return {
    nodes,
    facts: {
      regionPartOf: regionPartOf!,
      segmentPartOf: segmentPartOf!,
      near: table('NEAR'),
      inRegion: table('IN_REGION'),
      inChain: table('IN_CHAIN'),
      feeds: table('FEEDS'),
      locatedIn: table('LOCATED_IN', ({ role }) => role),
      operatesIn: table('OPERATES_IN', ({ role }) => role),
      leads: table('LEADS'),
      holds: table('HOLDS'),
      supplies: table('SUPPLIES', ({ segment }) => segment ?? ''),
      investsIn: table('INVESTS_IN'),
      memberOf: table('MEMBER_OF'),
      covers: table('COVERS'),
      forChain: table('FOR_CHAIN'),
    },
    turns: turnsOf(byKind, nodes),
  };
}

function nodeTables(rows: Iterable<NodeRow>): NodeTables {
  const byLabel = groupBy(rows, ({ label }) => label);
  return Object.fromEntries(NODE_LABELS.map((label) => [label, new NodeTable(byLabel.get(label) ?? [])])) as unknown as NodeTables;
}

/** The number of the node that an end of a fact names; parks are counted on from the regions. */
function indexOf(nodes: NodeTables, id: string): number {
  const { kind, key } = parseId(id);
  const index = kind === 'Fact' ? null : nodes[kind satisfies NodeLabel].find(key);
  if (index === null) throw new TypeError(`A fact names ${id}, which is not in the graph`);
  return kind === 'Park' ? nodes.Region.size + index : index;
}

function turnsOf(facts: ReadonlyMap<FactKind, readonly FactRow[]>, nodes: NodeTables): readonly Day[] {
  const turns = new Set<Day>();
  const add = ({ validFrom, validTo }: { readonly validFrom: Day | null; readonly validTo: Day | null }): void => {
    if (validFrom !== null) turns.add(validFrom);
    if (validTo !== null) turns.add(validTo);
  };
  for (const rows of facts.values()) rows.forEach(add);
  nodes.Declaration.rows.forEach(add);
  return [...turns].sort();
}
