import type { NodeLabel } from '../domain/ids.js';
import { namesForKeys, questionsOf, type Known, type KnownNode } from '../ingest/plan/known.js';
import type { Records } from '../ingest/records.js';
import type { Database } from '../queries/database.js';
import { allPartOf, lookUpNodes, lookUpUsccs } from '../queries/write/lookup.js';
import { lookUpNames } from '../queries/write/lookUpNames.js';

/** What the graph holds of the things that an import speaks of. */
export async function lookUpKnown(database: Database, records: Records): Promise<Known> {
  const { keys, usccs, partOf } = questionsOf(records);
  const nodes = new Map<NodeLabel, ReadonlyMap<string, KnownNode>>();
  for (const [label, asked] of keys) if (asked.size > 0) nodes.set(label, await lookUpNodes(database, label, [...asked]));
  const pairs = new Map<NodeLabel, readonly (readonly [string, string])[]>();
  for (const label of partOf) pairs.set(label, await allPartOf(database, label));
  const named = new Map<NodeLabel, ReadonlyMap<string, readonly string[]>>();
  for (const [label, names] of namesForKeys(records, nodes)) named.set(label, await lookUpNames(database, label, [...names]));
  return { nodes, usccHolders: await lookUpUsccs(database, [...usccs]), partOf: pairs, named };
}
