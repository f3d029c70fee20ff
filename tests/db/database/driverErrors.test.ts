import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Database, Statement } from '../../../src/database/database.js';
import { mapDriverError } from '../../../src/database/mapDriverError.js';
import { openTestDatabase } from '../../testkit/database.js';
import { testServer } from '../../testkit/testServer.js';

const ask = (cypher: string, timeoutMs?: number): Statement<unknown> => ({ name: 'testFailure', cypher, decode: (row) => row.get('value'), ...(timeoutMs === undefined ? {} : { timeoutMs }) });

describe('failures of the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('a key that is taken is CONSTRAINT_VIOLATED, and names the statement', async () => {
    const twice = database.write({ actor: 'a', origin: 'o' }, (tx) => tx.run(ask('CREATE (:Chain {key: "x"}) CREATE (:Chain {key: "x"})')));
    await expect(twice).rejects.toMatchObject({ name: 'ChaingapError', code: 'CONSTRAINT_VIOLATED', details: { statement: 'testFailure', driverCode: 'Neo.ClientError.Schema.ConstraintValidationFailed' } });
  });

  it('a statement that takes longer than its bound is DATABASE_TIMEOUT', async () => {
    await expect(database.read(ask('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c RETURN sum(c) AS value', 300))).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
  });

  it('a write in a read is DATABASE_READ_ONLY', async () => {
    await expect(database.read(ask('CREATE (n:Chain {key: "r"}) RETURN 1 AS value'))).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
  });

  it('a stream that fails is mapped like a read', async () => {
    const rows = async (): Promise<void> => {
      for await (const row of database.stream(ask('CREATE (n:Chain {key: "s"}) RETURN 1 AS value'))) expect(row).toBe('never');
    };
    await expect(rows()).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
  });

  it('a statement that is wrong is our own fault: INTERNAL', async () => {
    await expect(database.read(ask('MATCH oops'))).rejects.toMatchObject({ code: 'INTERNAL', details: { driverCode: 'Neo.ClientError.Statement.SyntaxError' } });
  });

  it('a statement that needs more memory than one may have is DATABASE_BUSY, is not repeated, and leaves the server well', async () => {
    const greedy = ask('UNWIND range(1, 60000000) AS a WITH collect(a) AS list RETURN size(list) AS value', 60_000);
    const before = database.statementCount;
    await expect(database.read(greedy)).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    expect(database.statementCount - before).toBe(1);
    expect(await database.read(ask('RETURN 1 AS value'))).toEqual([1]);
  });

  it('statements cannot read files or addresses of this machine', async () => {
    const { uri } = await testServer();
    for (const from of ['file:///etc/passwd', 'file:///../../../etc/passwd', `http://127.0.0.1:${new URL(uri).port}/`]) {
      await expect(database.read(ask(`LOAD CSV FROM '${from}' AS line RETURN line AS value`))).rejects.toMatchObject({ name: 'ChaingapError' });
    }
  });

  const byCode: readonly (readonly [driverCode: string, code: string])[] = [
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['SessionExpired', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_AUTH'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'DATABASE_AUTH'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'BAD_SETTING'],
    ['ProtocolError', 'BAD_SETTING'],
    ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_READ_ONLY'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_BUSY'],
    ['Neo.TransientError.Whatever.Comes', 'DATABASE_BUSY'],
    ['Neo.ClientError.Whatever.Comes', 'INTERNAL'],
    ['N/A', 'INTERNAL'],
  ];
  it.each(byCode)('%s is %s, whatever its message says', (driverCode, code) => {
    const error = new Neo4jError('Unauthorized ServiceUnavailable deadlock', driverCode, '50N42', 'diagnostics');
    expect(mapDriverError(error, 'listChains')).toMatchObject({ name: 'ChaingapError', code, cause: error });
  });

  it('passes what is not of the driver as it is', () => {
    const error = new RangeError('ours');
    expect(mapDriverError(error, 'x')).toBe(error);
    expect(neo4j.isRetryableError(error)).toBe(false);
  });
});
