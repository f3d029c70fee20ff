import type { Database, WriteOutcome } from '../../src/database/database.js';
import type { NodeRow } from '../../src/domain/nodeModel.js';
import { writeRows } from '../../src/queries/write/writeRows.js';
import { GraphBuilder } from './graphBuilder.js';

/** Writes of tests, small and recorded as all writes are. */
const BY = { actor: 'test', origin: 'test' };

/** Makes or renames a company. */
export async function putCompany(database: Database, key: string, values: Partial<NodeRow<'Enterprise'>>): Promise<number> {
  const { nodes, facts } = new GraphBuilder().node('Enterprise', key, values);
  return (await writeRows(database, BY, { nodes, facts })).revision.number;
}

/** Removes a company and all facts at it; one that is not there changes nothing. */
export async function removeCompany(database: Database, key: string): Promise<number> {
  const outcome: WriteOutcome<unknown> = await database.write(BY, async (tx) => {
    const touched = await tx.run({
      name: 'touched',
      cypher: "MATCH (e:Enterprise {key: $key}) OPTIONAL MATCH (e)-[r]-() WHERE r.key IS NOT NULL RETURN collect(DISTINCT 'Fact:' + r.key) AS facts",
      params: { key },
      decode: (row) => row.get('facts') as readonly string[],
    });
    for (const id of touched.flatMap((facts) => [`Enterprise:${key}`, ...facts])) tx.touch(id, { key }, null);
    return tx.run({ name: 'remove', cypher: 'MATCH (e:Enterprise {key: $key}) DETACH DELETE e', params: { key }, decode: () => null });
  });
  return outcome.revision.number;
}

/** Draws a new epoch, as a restore or a bulk load does, without a change record. */
export async function renewEpoch(database: Database, epoch: string): Promise<void> {
  await database.write(BY, (tx) => tx.run({ name: 'renewEpoch', cypher: "MATCH (r:Revision {id: 'graph'}) SET r.epoch = $epoch", params: { epoch }, decode: () => null }));
}
