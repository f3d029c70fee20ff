import type { Statement, WriteTransaction } from '../../database/database.js';
import { groupBy } from '../../domain/groupBy.js';
import { ChaingapError } from '../../domain/errors.js';
import type { FactKind } from '../../domain/factModel.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { storedFacts, storedNodes } from './comparison.js';
import { statedFields, withoutNulls, type Properties } from './storedProperties.js';

export interface RowsToRemove {
  readonly nodes: readonly { readonly label: NodeLabel; readonly key: string }[];
  readonly facts: readonly { readonly kind: FactKind; readonly key: string }[];
}

/** How many were there and are gone now, by label and by kind of fact. */
export type RemovedRows = ReadonlyMap<NodeLabel | FactKind, number>;

/**
 * Removes facts, then nodes, and records what they were; what is not there is passed over, so that the same rows
 * removed again touch nothing. Throws STILL_JOINED when a fact that is not among them is at one of the nodes: nothing
 * that somebody stated goes along unnamed. For one transaction: cut larger removals into batches.
 */
export async function removeRows(tx: WriteTransaction, { nodes, facts }: RowsToRemove): Promise<RemovedRows> {
  const removed = new Map<NodeLabel | FactKind, number>();
  for (const [kind, rows] of groupBy(facts, (row): FactKind => row.kind)) {
    const stored = await tx.run(storedFacts(kind, rows.map(({ key }) => key)));
    for (const [key, { from, to, properties }] of stored) tx.touch(globalId('Fact', key), { kind, key, from, to, ...stated(kind, properties) }, null);
    await tx.run(deleteFacts(kind, stored.map(([key]) => key)));
    if (stored.length > 0) removed.set(kind, stored.length);
  }
  for (const [label, rows] of groupBy(nodes, (row): NodeLabel => row.label)) {
    const stored = await tx.run(storedNodes(label, rows.map(({ key }) => key)));
    const keys = stored.map(([key]) => key);
    const [joined] = await tx.run(stillJoined(label, keys));
    if (joined !== undefined) throw new ChaingapError('STILL_JOINED', `A fact is still at ${joined.id}`, joined);
    for (const [key, { properties }] of stored) tx.touch(globalId(label, key), { key, ...stated(label, properties) }, null);
    await tx.run(deleteNodes(label, keys));
    if (stored.length > 0) removed.set(label, stored.length);
  }
  return removed;
}

const stated = (kind: NodeLabel | FactKind, properties: Properties): Properties => withoutNulls(statedFields(kind, properties));

// Labels and kinds come from the closed lists of the model, never from a caller.
const deleteFacts = (kind: FactKind, keys: readonly string[]): Statement<null> => ({
  name: `delete${kind}`,
  cypher: `// delete facts
UNWIND $keys AS key
MATCH ()-[r:${kind} {key: key}]->() USING INDEX r:${kind}(key)
DELETE r`,
  params: { keys },
  decode: () => null,
});

/** A node that something else is still said of, and one fact that says it. */
const stillJoined = (label: NodeLabel, keys: readonly string[]): Statement<{ readonly id: string; readonly fact: string }> => ({
  name: `stillJoined${label}`,
  cypher: `// a fact that is still at one of these nodes
UNWIND $keys AS key
MATCH (n:${label} {key: key}) USING INDEX n:${label}(key)
MATCH (n)-[r]-() WHERE r.key IS NOT NULL
RETURN key, r.key AS fact ORDER BY key, fact LIMIT 1`,
  params: { keys },
  decode: (row) => ({ id: globalId(label, String(row.get('key'))), fact: globalId('Fact', String(row.get('fact'))) }),
});

/** With the former keys of a company that no other one had too: they name nothing any more. */
const deleteNodes = (label: NodeLabel, keys: readonly string[]): Statement<null> => ({
  name: `delete${label}`,
  cypher: `// delete nodes
UNWIND $keys AS key
MATCH (n:${label} {key: key}) USING INDEX n:${label}(key)
${label === 'Enterprise' ? 'OPTIONAL MATCH (a:Alias)-[:ALIAS_OF]->(n) WHERE NOT EXISTS { (a)-[:ALIAS_OF]->(m) WHERE m <> n }\nDETACH DELETE a, n' : 'DELETE n'}`,
  params: { keys },
  decode: () => null,
});
