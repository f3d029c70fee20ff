import type { FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import type { FactTable } from './factTable.js';
import type { Graph } from './graph.js';
import { NodeTable } from './nodeTable.js';

/** The number of each node among those that stay; GONE for one that does not. */
type Numbers = Int32Array;
const GONE = -1;

/** Nodes to be left out: 1 for each. */
export interface LeftOut {
  readonly Region: Uint8Array;
  readonly Park: Uint8Array;
  readonly Enterprise: Uint8Array;
}

/**
 * The graph without some regions, parks and companies, and without the facts that end in one of them. Numbers keep their
 * order, so that tables stay sorted and merged groups whole: a group shares its ends. Linear in the graph.
 */
export function subgraph({ nodes, facts, turns }: Graph, leftOut: LeftOut): Graph {
  const [regions, parks, companies] = [renumbered(leftOut.Region), renumbered(leftOut.Park), renumbered(leftOut.Enterprise)];
  const first = leftOut.Region.filter((out) => out === 0).length;
  const places = Int32Array.from([...regions, ...parks.map((park) => (park === GONE ? GONE : park + first))]);
  return {
    nodes: { ...nodes, Region: rest(nodes.Region, regions), Park: rest(nodes.Park, parks), Enterprise: rest(nodes.Enterprise, companies) },
    facts: {
      ...facts,
      regionPartOf: between(facts.regionPartOf, regions, regions),
      near: between(facts.near, regions, regions),
      inRegion: between(facts.inRegion, places, regions),
      locatedIn: between(facts.locatedIn, companies, places),
      operatesIn: between(facts.operatesIn, companies, null),
      leads: between(facts.leads, companies, null),
      holds: between(facts.holds, companies, null),
      supplies: between(facts.supplies, companies, companies),
      investsIn: between(facts.investsIn, companies, companies),
      memberOf: between(facts.memberOf, companies, null),
      covers: between(facts.covers, null, places),
    },
    turns,
  };
}

function renumbered(out: Uint8Array): Numbers {
  let next = 0;
  return Int32Array.from(out, (gone) => {
    if (gone === 1) return GONE;
    next += 1;
    return next - 1;
  });
}

function rest<L extends NodeLabel>(table: NodeTable<L>, numbers: Numbers): NodeTable<L> {
  return new NodeTable(table.rows.filter((_row, at) => numbers[at] !== GONE));
}

/** The facts whose ends stay; null: every node of that end stays. */
function between<K extends FactKind>(table: FactTable<K>, from: Numbers | null, to: Numbers | null): FactTable<K> {
  const [kept, starts]: [number[], number[]] = [[], []];
  for (let group = 0; group + 1 < table.groups.length; group += 1) {
    const [start, end] = [table.groups[group]!, table.groups[group + 1]!];
    if (from?.[table.from[start]!] === GONE || to?.[table.to[start]!] === GONE) continue;
    starts.push(kept.length);
    for (let fact = start; fact < end; fact += 1) kept.push(fact);
  }
  return {
    rows: kept.map((fact) => table.rows[fact]!),
    from: Int32Array.from(kept, (fact) => from?.[table.from[fact]!] ?? table.from[fact]!),
    to: Int32Array.from(kept, (fact) => to?.[table.to[fact]!] ?? table.to[fact]!),
    groups: Int32Array.from([...starts, kept.length]),
  };
}
