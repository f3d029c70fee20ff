import type { NodeLabel } from '../domain/ids.js';
import type { Known, KnownNode, Questions } from '../ingest/plan/known.js';
import type { Database } from '../queries/database.js';
import { allPartOf, lookUpNodes, lookUpUsccs } from '../queries/write/lookup.js';

/** What the graph holds of the things that an import speaks of. */
export async function lookUpKnown(database: Database, { keys, usccs, partOf }: Questions): Promise<Known> {
  const nodes = new Map<NodeLabel, ReadonlyMap<string, KnownNode>>();
  for (const [label, asked] of keys) if (asked.size > 0) nodes.set(label, await lookUpNodes(database, label, [...asked]));
  const pairs = new Map<NodeLabel, readonly (readonly [string, string])[]>();
  for (const label of partOf) pairs.set(label, await allPartOf(database, label));
  return { nodes, usccHolders: await lookUpUsccs(database, [...usccs]), partOf: pairs };
}
