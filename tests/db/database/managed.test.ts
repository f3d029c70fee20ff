import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Statement } from '../../../src/database/database.js';
import type { Step } from '../../../src/database/managed/managedConnection.js';
import { readOwner, type OwnerRecord } from '../../../src/database/managed/ownerFile.js';
import { isAlive } from '../../../src/database/managed/processIdentity.js';
import { openDatabase } from '../../../src/database/openDatabase.js';
import { holdDatabase, type Holder } from '../../testkit/holdDatabase.js';
import { managedFolder } from '../../testkit/managedFolder.js';
import { argumentsAndEnvironments, listeningAddresses, pidsWithArgument, until } from '../../testkit/processes.js';

const names: Statement<string> = { name: 'testNames', cypher: 'MATCH (c:Chain) RETURN c.name AS name ORDER BY name', decode: (row) => String(row.get('name')) };
const add = (database: Database, name: string): Promise<unknown> =>
  database.write({ actor: 'test', origin: 'test' }, async (tx) => {
    await tx.run({ name: 'testAdd', cypher: 'CREATE (:Chain {key: $name, name: $name})', params: { name }, decode: () => null });
    tx.touch(`Chain:${name}`, null, {});
  });
/** Nobody waits for its end. */
const endless: Statement<number> = {
  name: 'testEndless',
  cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total',
  decode: (row) => Number(row.get('total')),
  timeoutMs: 600_000,
};
/** What a read of the whole ends in: its failure, or its rows. */
const endOf = async (rows: AsyncGenerator<number>): Promise<unknown> => {
  const all: number[] = [];
  try {
    for await (const row of rows) all.push(row);
    return all;
  } catch (error) {
    return error;
  }
};

/*
 * One life of one data folder, whose name has spaces and Chinese characters. Each start costs seconds, so the tests
 * follow on one another: another process is the owner, this one a guest, the owner is killed, this one takes over.
 */
describe('a managed server, in a folder named "补链 数据 (1)"', () => {
  const { settings, remove } = managedFolder('补链 数据 (1)');
  const { dataFolder } = settings;
  const steps: Step[] = [];
  let owner: Holder;
  let guest: Database;
  const record = (): OwnerRecord => {
    const found = readOwner(dataFolder);
    if (found === null) throw new Error('Nobody owns the folder');
    return found;
  };

  beforeAll(async () => {
    owner = await holdDatabase(settings, 'serve');
  });
  afterAll(async () => {
    await guest.close();
    remove();
  });

  it('is started by the first process, which owns it', () => {
    expect(owner.said).toBe('ready owner');
    expect(record().owner.pid).toBe(owner.process.pid);
    expect(isAlive(record().server)).toBe(true);
  });

  it('listens on one port of the loopback address, and nowhere else', () => {
    const loopback = ['0100007F', '0000000000000000FFFF00000100007F'];
    const listening = listeningAddresses(record().server.pid);
    expect(listening.map(({ port }) => port)).toEqual([record().port]);
    expect(listening.filter(({ address }) => !loopback.includes(address))).toEqual([]);
  });

  it('has a password that is in no argument or environment of any process, and in no log', () => {
    const { password, server } = record();
    expect(password).toMatch(/^[\w-]{32}$/);
    const seen = argumentsAndEnvironments();
    expect(seen.find(({ pid }) => pid === server.pid)?.text).toContain('CommunityEntryPoint');
    expect(seen.filter(({ text }) => text.includes(password))).toEqual([]);
    const logs = join(dataFolder, 'neo4j', 'logs');
    expect(readdirSync(logs)).toEqual(expect.arrayContaining(['console.log', 'debug.log']));
    expect(readdirSync(logs).filter((name) => readFileSync(join(logs, name), 'utf8').includes(password))).toEqual([]);
  });

  it('keeps its password in files that only their owner may read, below folders that only their owner may enter', () => {
    const { password } = record();
    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const holding = files.filter((file) => readFileSync(file).includes(password));
    expect(holding.map((file) => file.slice(dataFolder.length)).sort()).toEqual(['/neo4j/password', '/server.json']);
    expect(holding.map((file) => statSync(file).mode & 0o077)).toEqual([0, 0]);
    expect(statSync(join(dataFolder, 'neo4j')).mode & 0o077).toBe(0);
  });

  it('is used by a job beside the service as a guest', async () => {
    guest = await openDatabase({ managed: settings }, 'job', (step) => steps.push(step));
    expect(steps).toEqual(['attach', 'migrate']);
    await add(guest, '铝');
    expect(await guest.read(names)).toEqual(['铝']);
  });

  it('is refused to a second service on the same folder, which names the first', async () => {
    const second = openDatabase({ managed: settings }, 'serve', () => undefined);
    await expect(second).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE', details: { folder: dataFolder, pid: owner.process.pid } });
    expect(await guest.read(names)).toEqual(['铝']);
  });

  it('ends within seconds when its owner is killed without a word, and a guest takes over with all that was written', async () => {
    const { server } = record();
    // Under way when the owner dies: its server may neither answer nor hang up before the guest gives it up.
    let tries = 0;
    const underWay = guest.write({ actor: 'test', origin: 'test' }, async (tx) => {
      tries += 1;
      if (tries === 1) await tx.run(endless);
      return tries;
    });
    const streamed = endOf(guest.stream(endless));
    await new Promise((wake) => setTimeout(wake, 1_000));
    await owner.kill();
    await until(() => !isAlive(server), 10_000);
    expect(await guest.read(names)).toEqual(['铝']);
    expect((await underWay).result).toBe(2);
    expect(await streamed).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(record().owner.pid).toBe(process.pid);
    expect(record().server.pid).not.toBe(server.pid);
    expect(steps.slice(2)).toEqual(['restart', 'start-server', 'restarted']);
  });

  it('is started again when it is killed, and reads and writes that come meanwhile are answered', async () => {
    const { server } = record();
    process.kill(server.pid, 'SIGKILL');
    const [read] = await Promise.all([guest.read(names), add(guest, '白酒')]);
    expect(read).toContain('铝');
    expect(await guest.read(names)).toEqual(['白酒', '铝']);
    expect(record().server.pid).not.toBe(server.pid);
  });

  it('is started again when its watchdog is killed, after the server that was left alone has been ended', async () => {
    const { server } = record();
    const [watchdog] = pidsWithArgument(dataFolder).filter((pid) => pid !== server.pid);
    process.kill(watchdog ?? 0, 'SIGKILL');
    await until(() => readOwner(dataFolder)?.server.pid !== server.pid, 60_000);
    expect(isAlive(server)).toBe(false);
    expect(await guest.read(names)).toEqual(['白酒', '铝']);
  });

  it('is used as a guest by a service that comes while a job owns it, and by it alone when the job is done', async () => {
    const service = await holdDatabase(settings, 'serve');
    try {
      expect(service.said).toBe('ready guest');
      await guest.close();
      // Nobody asked it anything: it noticed.
      await until(() => readOwner(dataFolder)?.owner.pid === service.process.pid, 60_000);
      expect(isAlive(record().server)).toBe(true);
    } finally {
      await service.close();
    }
  });

  it('stops in good order with its last user, and leaves no process, no lock and no address behind', () => {
    expect(pidsWithArgument(dataFolder)).toEqual([]);
    expect(readdirSync(dataFolder)).toEqual(['neo4j']);
  });
});
