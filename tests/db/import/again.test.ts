import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANYONE, OPERATOR } from '../../../src/access/viewer.js';
import { importFolder, type ImportReport } from '../../../src/application/importFolder.js';
import { loadSample } from '../../../src/application/loadSample.js';
import type { Database } from '../../../src/database/database.js';
import { findNodes } from '../../../src/queries/read/findNodes.js';
import { openTestDatabase } from '../../testkit/database.js';
import { importFixture } from './importFixture.js';

describe('an import done again', () => {
  let database: Database;
  let folder: string;
  const put = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  const run = (dryRun = false): Promise<ImportReport> => importFolder({ app: { database }, viewer: OPERATOR }, { folder, mapping: null, dryRun });
  const counts = ({ written }: ImportReport): unknown => (written === null ? null : [written.created, written.changed, written.unchanged]);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaingap-import-'));
    database = await openTestDatabase();
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  test('changes nothing and makes no revision; a dry run before says what it would write and writes nothing', async () => {
    const empty = await database.revision();
    const rehearsal = await importFixture(database, 'base', true);
    expect(counts(rehearsal)).toEqual([20, 0, 0]);
    expect(await database.revision()).toEqual(empty);
    const first = await importFixture(database, 'base');
    expect([counts(first), first.written?.byKind]).toEqual([[20, 0, 0], rehearsal.written?.byKind]);
    const after = await database.revision();
    expect(counts(await importFixture(database, 'base'))).toEqual([0, 0, 20]);
    expect(counts(await importFixture(database, 'base', true))).toEqual([0, 0, 20]);
    expect(await database.revision()).toEqual(after);
  });

  test('takes over what the columns of the file say, an empty cell included, and leaves other columns alone', async () => {
    await put('enterprises.csv', 'key,name,employees,industry,source\nn1,新一,10,酒,s\n');
    await run();
    await put('enterprises.csv', 'key,name,employees,source\nn1,新一,,s\n');
    expect(counts(await run())).toEqual([0, 1, 0]);
    expect((await findNodes(database, 'Enterprise', ['n1'])).get('n1')).toMatchObject({ employees: null, industry: '酒' });
  });

  test('completes what a process that died in between had left half written', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => `n${i},公司${i},s`).join('\n');
    await put('enterprises.csv', `key,name,source\n${rows}\n`);
    let batches = 0;
    // Dies at its second batch, and then cannot give up its turn either.
    const write: Database['write'] = (change, work) => {
      if (change.origin.startsWith('import:')) batches += 1;
      if (batches > 1) throw new Error('the process is gone');
      return database.write(change, work);
    };
    const dying: Database = new Proxy(database, {
      get: (target, name) => {
        if (name === 'write') return write;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await expect(importFolder({ app: { database: dying }, viewer: OPERATOR }, { folder, mapping: null, dryRun: false })).rejects.toThrow('the process is gone');
    expect(counts(await run())).toEqual([1_000, 0, 5_000]);
    expect(counts(await run())).toEqual([0, 0, 6_000]);
  });

  test('names its folder and its actor in the change record', async () => {
    await put('chains.csv', 'key,name,source\nc1,白酒,s\n');
    await run();
    const [change] = await database.read({ name: 'change', cypher: 'MATCH (c:Change) RETURN c.origin AS origin, c.actor AS actor', decode: (row) => [row.get('origin'), row.get('actor')] });
    expect(change).toEqual([`import:${folder.split('/').at(-1) ?? ''}`, 'operator']);
  });

  test('is refused to whoever may not import', async () => {
    await expect(importFolder({ app: { database }, viewer: ANYONE }, { folder, mapping: null, dryRun: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(loadSample({ database }, ANYONE, 'data')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('the social credit code of a company whose key it is need not be repeated', async () => {
    await put('enterprises.csv', 'key,name,source\n91431221MA4L1ABC2F,甲酒业,s\n');
    await run();
    await put('enterprises.csv', 'key,name,source\n91431221MA4L1ABC2F,甲酒业公司,别的来源\n');
    const report = await run();
    expect(report.errors).toEqual([]);
    expect((await findNodes(database, 'Enterprise', ['91431221MA4L1ABC2F'])).get('91431221MA4L1ABC2F')).toMatchObject({ name: '甲酒业公司', uscc: '91431221MA4L1ABC2F', source: 's' });
  });
});

describe('the sample data', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(async () => {
    await database.close();
  });

  test('is loaded into a graph that holds nothing, once', async () => {
    expect(await loadSample({ database }, OPERATOR, 'data')).toBe(true);
    const loaded = await database.revision();
    expect([...(await findNodes(database, 'Region', ['431221'])).values()].map(({ name }) => name)).toEqual(['中方县']);
    expect((await findNodes(database, 'Enterprise', ['zhongfang-zhongtie-wuxin'])).size).toBe(1);
    const before = database.statementCount;
    expect(await loadSample({ database }, OPERATOR, 'data')).toBe(false);
    expect(database.statementCount - before).toBe(1);
    expect(await database.revision()).toEqual(loaded);
  });

  test('that was cut short is completed at the next start', async () => {
    await importFolder({ app: { database }, viewer: OPERATOR }, { folder: 'data/regions', mapping: null, dryRun: false, origin: 'sample:regions' });
    expect(await loadSample({ database }, OPERATOR, 'data')).toBe(true);
    expect((await findNodes(database, 'Chain', ['baijiu'])).size).toBe(1);
  });

  test('stays out of a graph in which anything else was written', async () => {
    await importFixture(database, 'base');
    expect(await loadSample({ database }, OPERATOR, 'data')).toBe(false);
    expect((await findNodes(database, 'Chain', ['baijiu'])).size).toBe(0);
  });
});
