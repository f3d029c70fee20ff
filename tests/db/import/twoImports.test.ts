import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR } from '../../../src/access/viewer.js';
import { importFolder, type ImportReport } from '../../../src/application/importFolder.js';
import type { Database } from '../../../src/database/database.js';
import { takeImportLease } from '../../../src/queries/write/importLease.js';
import { openTestDatabase } from '../../testkit/database.js';

describe('Two imports at once', () => {
  let database: Database;
  const folders: string[] = [];
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  async function folderWith(file: string, text: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'chaingap-two-'));
    folders.push(folder);
    await writeFile(join(folder, file), text);
    return folder;
  }

  const run = (folder: string, turnWithinMs = 60_000): Promise<ImportReport> =>
    importFolder({ app: { database }, viewer: OPERATOR }, { folder, mapping: null, dryRun: false, turnWithinMs });

  const codes = (reports: readonly ImportReport[]): readonly string[] => reports.flatMap(({ errors }) => errors.map(({ code }) => code));

  it('of one key by two sources: one is written, the other is a conflict and changes nothing', async () => {
    for (let round = 0; round < 5; round += 1) {
      const of = (source: string): Promise<string> => folderWith('enterprises.csv', `key,name,source\nrace${round},${source}的名称,${source}\n`);
      const reports = await Promise.all((await Promise.all(['甲', '乙'].map(of))).map((folder) => run(folder)));
      expect(codes(reports)).toEqual(['KEY_CONFLICT']);
      expect(reports.map(({ written }) => written?.created ?? 0).sort()).toEqual([0, 1]);
      const [stored] = await database.read({
        name: 'stored',
        cypher: 'MATCH (e:Enterprise {key: $key}) RETURN e.name AS name, e.source AS source',
        params: { key: `race${round}` },
        decode: (row) => [row.get('name'), row.get('source')],
      });
      expect(stored![0]).toBe(`${String(stored![1])}的名称`);
    }
  });

  it('that would close a circle of parts together: the second is refused', async () => {
    await run(await folderWith('segments.csv', 'key,name,source\nrx,甲,test\nry,乙,test\n'));
    const halves = await Promise.all(['Segment:rx,Segment:ry', 'Segment:ry,Segment:rx'].map((ends) => folderWith('part_of.csv', `part,whole,source\n${ends},test\n`)));
    const reports = await Promise.all(halves.map((folder) => run(folder)));
    expect(codes(reports)).toEqual(['CYCLE']);
    const [links] = await database.read({ name: 'links', cypher: 'MATCH (:Segment)-[r:PART_OF]->(:Segment) RETURN count(r) AS links', decode: (row) => row.get('links') });
    expect(links).toBe(1);
  });

  it('wait for each other, and say so when it takes too long', async () => {
    const held = await takeImportLease(database, 'test', () => undefined, 0);
    const folder = await folderWith('chains.csv', 'key,name,source\nlate,晚,test\n');
    const waits: string[] = [];
    const asked = importFolder({ app: { database }, viewer: OPERATOR }, { folder, mapping: null, dryRun: false, turnWithinMs: 1_000 }, (phase) => waits.push(phase));
    await expect(asked).rejects.toMatchObject({ code: 'IMPORT_BUSY', details: { seconds: 1 } });
    expect(waits.filter((phase) => phase === 'wait')).toEqual(['wait']);
    const second = run(folder);
    await held.release();
    expect((await second).written?.created).toBe(1);
  });

  it('leave no revision of their own behind, and none for an import that changes nothing', async () => {
    const folder = await folderWith('chains.csv', 'key,name,source\nsame,同,test\n');
    const first = await run(folder);
    const again = await run(folder);
    expect([again.written?.revision.number, await database.revision()]).toEqual([first.written?.revision.number, first.written?.revision]);
  });
});

describe('An import whose turn has passed to another', () => {
  it('stops before its next batch', async () => {
    const database = await openTestDatabase();
    try {
      const slow = await takeImportLease(database, 'test', () => undefined, 0);
      // As after a pause of more than half a minute: the other takes over what has lapsed.
      await database.write({ actor: 'test', origin: 'test' }, (tx) =>
        tx.run({ name: 'lapse', cypher: "MATCH (r:Revision {id: 'graph'}) SET r.importUntil = datetime() - duration({seconds: 1})", decode: () => null }),
      );
      const other = await takeImportLease(database, 'test', () => undefined, 0);
      const batch = database.write({ actor: 'test', origin: 'test' }, (tx) => slow.confirm(tx));
      await expect(batch).rejects.toMatchObject({ code: 'IMPORT_OVERTAKEN' });
      await slow.release();
      await database.write({ actor: 'test', origin: 'test' }, (tx) => other.confirm(tx));
      await other.release();
    } finally {
      await database.close();
    }
  });
});
