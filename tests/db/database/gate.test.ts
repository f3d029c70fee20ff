import type { Database, Statement, WriteTransaction } from '../../../src/database/database.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import { openTestDatabase } from '../../testkit/database.js';

interface ChangeRow {
  readonly revision: number;
  readonly actor: string;
  readonly origin: string;
  readonly idempotencyKey: string;
  readonly touched: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

const CHANGES: Statement<ChangeRow> = {
  name: 'testChanges',
  cypher: 'MATCH (c:Change) RETURN c ORDER BY c.revision'.replace('RETURN c', 'RETURN c.revision AS revision, c.actor AS actor, c.origin AS origin, c.idempotencyKey AS key, c.touched AS touched, c.before AS before, c.after AS after'),
  decode: (row) => ({
    revision: Number(row.get('revision')),
    actor: String(row.get('actor')),
    origin: String(row.get('origin')),
    idempotencyKey: String(row.get('key')),
    touched: (row.get('touched') as readonly unknown[]).map(String),
    before: JSON.parse(String(row.get('before'))) as unknown,
    after: JSON.parse(String(row.get('after'))) as unknown,
  }),
};

const statement = (cypher: string, params: Readonly<Record<string, unknown>> = {}): Statement<unknown> => ({ name: 'test', cypher, params, decode: (row) => row.get('value') });
const setChain = (tx: WriteTransaction, key: string, name: string): Promise<readonly unknown[]> => tx.run(statement('MERGE (c:Chain {key: $key}) SET c.name = $name', { key, name }));
const chainNames: Statement<string> = { name: 'testNames', cypher: 'MATCH (c:Chain) RETURN c.name AS name ORDER BY name', decode: (row) => String(row.get('name')) };

describe('the gate', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.close());

  it('starts at revision 0, under an epoch of twelve hexadecimal digits', async () => {
    const { number, epoch, writtenAt } = await database.revision();
    expect(number).toBe(0);
    expect(epoch).toMatch(/^[0-9a-f]{12}$/);
    expect(writtenAt.getTime()).not.toBeNaN();
  });

  it('counts the revision up by one for a write that touched something, and records who changed what from what', async () => {
    const { epoch } = await database.revision();
    const first = await database.write({ actor: 'clerk', origin: 'request', idempotencyKey: 'k1' }, async (tx) => {
      await setChain(tx, 'a', '铝');
      tx.touch('Chain:a', null, { name: '铝' });
      return 'done';
    });
    await database.write({ actor: 'operator', origin: 'import:tpex', idempotencyKey: 'k2' }, async (tx) => {
      await setChain(tx, 'a', '白酒');
      tx.touch('Chain:a', { name: '铝' }, { name: '白酒' });
      tx.touch('Chain:b', { name: '桥隧' }, null);
    });
    expect(first).toMatchObject({ result: 'done', repeated: false, revision: { epoch, number: 1 } });
    expect(await database.revision()).toMatchObject({ epoch, number: 2 });
    expect(await database.read(CHANGES)).toEqual([
      { revision: 1, actor: 'clerk', origin: 'request', idempotencyKey: 'k1', touched: ['Chain:a'], before: {}, after: { 'Chain:a': { name: '铝' } } },
      { revision: 2, actor: 'operator', origin: 'import:tpex', idempotencyKey: 'k2', touched: ['Chain:a', 'Chain:b'], before: { 'Chain:a': { name: '铝' }, 'Chain:b': { name: '桥隧' } }, after: { 'Chain:a': { name: '白酒' } } },
    ]);
  });

  it('records the first before and the last after of what was touched twice in one write', async () => {
    await database.write({ actor: 'a', origin: 'o', idempotencyKey: 'k' }, (tx) => {
      tx.touch('Chain:a', { n: 1 }, { n: 2 });
      tx.touch('Chain:a', { n: 2 }, { n: 3 });
      return Promise.resolve();
    });
    expect(await database.read(CHANGES)).toMatchObject([{ touched: ['Chain:a'], before: { 'Chain:a': { n: 1 } }, after: { 'Chain:a': { n: 3 } } }]);
  });

  it('does not count the revision up, nor record a change, for a write that touched nothing', async () => {
    const outcome = await database.write({ actor: 'a', origin: 'o' }, () => Promise.resolve('same'));
    expect(outcome).toMatchObject({ result: 'same', repeated: false, revision: { number: 0 } });
    expect(await database.read(CHANGES)).toEqual([]);
  });

  it('does a write under the same idempotency key once, and says that it was done before', async () => {
    const write = (): ReturnType<typeof database.write<string>> =>
      database.write({ actor: 'a', origin: 'o', idempotencyKey: 'once' }, async (tx) => {
        await setChain(tx, 'a', '铝');
        tx.touch('Chain:a', null, {});
        return 'written';
      });
    expect(await write()).toMatchObject({ result: 'written', repeated: false });
    expect(await write()).toMatchObject({ result: null, repeated: true, revision: { number: 1 } });
    expect(await database.read(CHANGES)).toHaveLength(1);
  });

  it('writes nothing at all when the work fails half-way', async () => {
    const failing = database.write({ actor: 'a', origin: 'o' }, async (tx) => {
      await setChain(tx, 'a', '铝');
      tx.touch('Chain:a', null, {});
      throw new ChaingapError('NOT_FOUND', 'nothing there');
    });
    await expect(failing).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await database.read(chainNames)).toEqual([]);
    expect(await database.revision()).toMatchObject({ number: 0 });
  });

  it('lets 16 writers on one hot node through, one after the other, and loses no update', async () => {
    const writers = 16;
    const rounds = 10;
    const increment = async (tx: WriteTransaction): Promise<void> => {
      // Read, then write what was read: an update is lost unless the writers queue before they read.
      const [value] = await tx.run(statement('MERGE (c:Chain {key: "hot"}) RETURN coalesce(c.counter, 0) AS value'));
      await tx.run(statement('MATCH (c:Chain {key: "hot"}) SET c.counter = $next', { next: Number(value) + 1 }));
      tx.touch('Chain:hot', { counter: value }, { counter: Number(value) + 1 });
    };
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let round = 0; round < rounds; round += 1) await database.write({ actor: `w${writer}`, origin: 'test' }, increment);
      }),
    );
    expect(await database.read(statement('MATCH (c:Chain {key: "hot"}) RETURN c.counter AS value'))).toEqual([writers * rounds]);
    const changes = await database.read(CHANGES);
    expect(changes.map(({ revision }) => revision)).toEqual(Array.from({ length: writers * rounds }, (_, index) => index + 1));
    expect(changes.map(({ after }) => after)).toEqual(Array.from({ length: writers * rounds }, (_, index) => ({ 'Chain:hot': { counter: index + 1 } })));
  });

  it('refuses a write that touches more than 5,000 things, and writes nothing', async () => {
    const tooMany = database.write({ actor: 'a', origin: 'o' }, async (tx) => {
      await setChain(tx, 'a', '铝');
      for (let index = 0; index <= 5_000; index += 1) tx.touch(`Chain:${index}`, null, {});
    });
    await expect(tooMany).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await database.read(chainNames)).toEqual([]);
  });

  it('counts every statement that it sends', async () => {
    await database.read(chainNames);
    await database.read(chainNames);
    expect(database.statementCount).toBe(2);
    for await (const name of database.stream(chainNames)) expect(name).toBe('never');
    expect(database.statementCount).toBe(3);
  });

  it('streams rows in the order of the statement', async () => {
    const rows: unknown[] = [];
    for await (const row of database.stream(statement('UNWIND range(1, 3000) AS value RETURN value'))) rows.push(row);
    expect(rows).toEqual(Array.from({ length: 3_000 }, (_, index) => index + 1));
  });

  it('can be left in the middle of a stream', async () => {
    for await (const row of database.stream(statement('UNWIND range(1, 3000) AS value RETURN value'))) if (row === 10) break;
    expect(await database.read(statement('RETURN 1 AS value'))).toEqual([1]);
  });
});
