import type { Database } from '../../database/database.js';

export interface SampleMark {
  /** Fingerprint of the sample data that has come in whole; null when none has. */
  readonly fingerprint: string | null;
  /** Parts that were removed on purpose, and do not come back by themselves. */
  readonly removed: ReadonlySet<string>;
}

export async function readSampleMark(database: Database): Promise<SampleMark> {
  const [mark] = await database.read({
    name: 'readSampleMark',
    cypher: "// which sample data has come in whole, and which is to stay out?\nMATCH (r:Revision {id: 'graph'}) RETURN r.sample AS sample, coalesce(r.sampleRemoved, []) AS removed",
    decode: (row): SampleMark => {
      const [fingerprint, removed] = [row.get('sample'), row.get('removed')];
      return { fingerprint: typeof fingerprint === 'string' ? fingerprint : null, removed: new Set(Array.isArray(removed) ? removed.map(String) : []) };
    },
  });
  return mark ?? { fingerprint: null, removed: new Set() };
}

/** Not a change of the graph: nothing is touched, and the revision stays. What is not given stays as it is. */
export async function writeSampleMark(database: Database, actor: string, { fingerprint, removed }: Partial<SampleMark>): Promise<void> {
  const mark = { ...(fingerprint !== undefined && { sample: fingerprint }), ...(removed !== undefined && { sampleRemoved: [...removed].sort() }) };
  await database.write({ actor, origin: 'sample:mark' }, (tx) =>
    tx.run({
      name: 'writeSampleMark',
      cypher: "// this sample data has come in whole, and this is to stay out\nMATCH (r:Revision {id: 'graph'}) SET r += $mark",
      params: { mark },
      decode: () => null,
    }),
  );
}
