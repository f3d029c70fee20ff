import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Statement } from '../../../src/database/database.js';
import { openDatabase } from '../../../src/database/openDatabase.js';
import { mountMemory, whyNoDisk, type MemoryDisk } from '../../testkit/mountMemory.js';
import { until } from '../../testkit/processes.js';

const count: Statement<number> = { name: 'testCount', cypher: 'MATCH (j:Junk) RETURN count(j) AS n', decode: (row) => Number(row.get('n')) };
const fill = (database: Database, rows: number): Promise<unknown> =>
  database.write({ actor: 'test', origin: 'test' }, async (tx) => {
    await tx.run({ name: 'testFill', cypher: 'UNWIND range(1, toInteger($rows)) AS i CREATE (:Junk {text: $text + i})', params: { rows, text: '铜'.repeat(1_000) }, decode: () => null });
    tx.touch('Chain:x', null, {});
  });

const noDisk = whyNoDisk();
const ifMounted = noDisk === null ? describe : describe.skip;

ifMounted(`a disk that becomes full while the service writes${noDisk === null ? '' : ` [${noDisk}]`}`, () => {
  let disk: MemoryDisk;
  let database: Database;

  beforeAll(async () => {
    disk = mountMemory('size=120m');
    database = await openDatabase({ managed: { dataFolder: join(disk.folder, 'data'), cacheFolder: '.cache', javaHome: null, heapMb: 384, small: true, boltPort: 0 } }, 'serve', () => undefined);
    await fill(database, 10);
  });
  afterAll(async () => {
    await database.close();
    disk.remove();
  });

  it('is DISK_FULL for the write and for reads after it, and once there is space nothing that was said to be written is lost', async () => {
    const ballast = join(disk.folder, 'ballast');
    fillUp(ballast);
    const full = { code: 'DISK_FULL', details: { neededMb: 60 } };
    await expect(fill(database, 2_000)).rejects.toMatchObject(full);
    await expect(database.read(count)).rejects.toMatchObject(full);
    rmSync(ballast);
    // It is tried again after a pause that has grown; nobody has to do anything.
    await until(() => database.read(count).then((rows) => rows[0] === 10, () => false), 60_000);
    await fill(database, 10);
    expect(await database.read(count)).toEqual([20]);
    expect(await database.revision()).toMatchObject({ number: 2 });
  });
});

/** Writes until nothing more goes in. */
function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const block of [2 ** 20, 2 ** 12]) while (writes(handle, block));
  } finally {
    closeSync(handle);
  }
}

function writes(handle: number, size: number): boolean {
  try {
    return writeSync(handle, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}
