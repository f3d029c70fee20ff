import type { Database } from '../../database/database.js';

/** Fingerprint of the sample data that has come in whole; null when none has. */
export async function readSampleMark(database: Database): Promise<string | null> {
  const [mark] = await database.read({
    name: 'readSampleMark',
    cypher: "// which sample data has come in whole?\nMATCH (r:Revision {id: 'graph'}) RETURN r.sample AS sample",
    decode: (row) => row.get('sample'),
  });
  return typeof mark === 'string' ? mark : null;
}

/** Not a change of the graph: nothing is touched, and the revision stays. */
export async function writeSampleMark(database: Database, actor: string, mark: string): Promise<void> {
  await database.write({ actor, origin: 'sample:mark' }, (tx) =>
    tx.run({
      name: 'writeSampleMark',
      cypher: "// this sample data has come in whole\nMATCH (r:Revision {id: 'graph'}) SET r.sample = $mark",
      params: { mark },
      decode: () => null,
    }),
  );
}
