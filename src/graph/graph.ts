import type { Day } from '../domain/day.js';
import type { NodeLabel } from '../domain/ids.js';
import type { FactTable } from './factTable.js';
import type { NodeTable } from './nodeTable.js';

/** Tables of nodes by label. */
export type NodeTables = { readonly [L in NodeLabel]: NodeTable<L> };

/**
 * The whole graph, every fact of every day, as tables. Places (ends of LOCATED_IN and COVERS) are numbered together:
 * regions first, then parks.
 */
export interface Graph {
  readonly nodes: NodeTables;
  readonly facts: {
    readonly regionPartOf: FactTable<'PART_OF'>;
    readonly segmentPartOf: FactTable<'PART_OF'>;
    readonly near: FactTable<'NEAR'>;
    readonly inRegion: FactTable<'IN_REGION'>;
    readonly inChain: FactTable<'IN_CHAIN'>;
    readonly feeds: FactTable<'FEEDS'>;
    readonly locatedIn: FactTable<'LOCATED_IN'>;
    readonly operatesIn: FactTable<'OPERATES_IN'>;
    readonly leads: FactTable<'LEADS'>;
    readonly holds: FactTable<'HOLDS'>;
    readonly supplies: FactTable<'SUPPLIES'>;
    readonly investsIn: FactTable<'INVESTS_IN'>;
    readonly memberOf: FactTable<'MEMBER_OF'>;
    readonly covers: FactTable<'COVERS'>;
    readonly forChain: FactTable<'FOR_CHAIN'>;
  };
  /** Days on which a fact or a declaration begins or ends, in order, each once. Between two of them nothing changes. */
  readonly turns: readonly Day[];
}

/** Number of a place: regions first, then parks. */
export function placeCount({ nodes }: Pick<Graph, 'nodes'>): number {
  return nodes.Region.size + nodes.Park.size;
}
