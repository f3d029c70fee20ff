import { randomUUID } from 'node:crypto';
import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import type { Revision } from '../domain/graphRows.js';
import { revisionText } from '../domain/revisionText.js';
import { ChangeLog } from './changeLog.js';
import type { ChangeMeta, Database, Row, Statement, WriteOutcome, WriteTransaction } from './database.js';
import { mapDriverError } from './mapDriverError.js';
import { changeByKey, keptBy } from './repeatedChange.js';
import { LOCK_REVISION, READ_REVISION, WRITE_CHANGE, decodeRevision } from './revision.js';
import { fromDriver, toDriver } from './values.js';

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 120_000;
/** Of one read or write, where the database goes away and comes back in between: both the service and its server may have been killed. */
const TRIES = 3;

/** Where the gate's driver comes from: fixed for a given server, renewed when a managed one has moved. */
export interface Connection {
  readonly driver: Driver;
  readonly databaseName: string | undefined;
  /** Aborted when this driver is given up. The driver itself leaves work that is under way then without an answer, for ever. */
  readonly givenUp: AbortSignal;
  /** Waits until the server is there again; false when there is no hope of it. */
  recover(): Promise<boolean>;
  close(): Promise<void>;
}

/** The gate over a Neo4j driver. */
export class Neo4jGate implements Database {
  readonly #connection: Connection;
  /** The statement that a failure came from. */
  readonly #statementOf = new WeakMap<Error, string>();
  #statements = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get statementCount(): number {
    return this.#statements;
  }

  async read<T>(statement: Statement<T>): Promise<readonly T[]> {
    return this.#reconnecting(statement.name, async () => {
      const session = this.#session(neo4j.session.READ);
      try {
        return await session.executeRead((tx) => this.#run(tx, statement), { timeout: statement.timeoutMs ?? READ_TIMEOUT_MS });
      } finally {
        await session.close();
      }
    });
  }

  async *stream<T>(statement: Statement<T>): AsyncGenerator<T> {
    const { givenUp } = this.#connection;
    const session = this.#session(neo4j.session.READ);
    try {
      this.#statements += 1;
      const records = session.run(statement.cypher, parameters(statement), { timeout: statement.timeoutMs ?? READ_TIMEOUT_MS })[Symbol.asyncIterator]();
      for (;;) {
        const next = await unlessGivenUp(givenUp, records.next());
        if (next.done === true) return;
        yield statement.decode(rowOf(next.value));
      }
    } catch (error) {
      throw this.#failure(error, statement.name, givenUp);
    } finally {
      await unlessGivenUp(givenUp, session.close()).catch(() => undefined);
    }
  }

  async write<T>(change: ChangeMeta, work: (tx: WriteTransaction) => Promise<T>): Promise<WriteOutcome<T>> {
    // A write that reports an error may have been committed all the same: with a key of its own it can be tried again.
    const idempotencyKey = change.idempotencyKey ?? randomUUID();
    return this.#reconnecting(change.origin, async () => {
      const session = this.#session(neo4j.session.WRITE);
      try {
        return await session.executeWrite((tx) => this.#writeOnce(tx, { ...change, idempotencyKey }, work), { timeout: WRITE_TIMEOUT_MS });
      } finally {
        await session.close();
      }
    });
  }

  async revision(): Promise<Revision> {
    return only(await this.read(READ_REVISION));
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #writeOnce<T>(tx: ManagedTransaction, change: ChangeMeta & { idempotencyKey: string }, work: (tx: WriteTransaction) => Promise<T>): Promise<WriteOutcome<T>> {
    await this.#run(tx, LOCK_REVISION);
    const revision = only(await this.#run(tx, READ_REVISION));
    const [done] = await this.#run(tx, changeByKey(change.idempotencyKey));
    if (done !== undefined) return { result: null, revision, repeated: true, kept: keptBy(done, change) };
    const log = new ChangeLog();
    const number = revision.number + 1;
    const result = await work({
      revision: revisionText({ epoch: revision.epoch, number }),
      run: (statement) => this.#run(tx, statement),
      touch: (id, before, after) => {
        log.touch(id, before, after);
      },
      keep: (answer, always) => {
        log.keep(answer, always);
      },
    });
    if (log.isEmpty) return { result, revision, repeated: false, kept: null };
    const params = { request: null, ...log.record(), ...change, number, at: new Date().toISOString() };
    const written = await this.#run(tx, { name: 'writeChange', cypher: WRITE_CHANGE, params, decode: decodeRevision });
    return { result, revision: only(written), repeated: false, kept: null };
  }

  async #run<T>(tx: ManagedTransaction | Transaction, statement: Statement<T>): Promise<readonly T[]> {
    this.#statements += 1;
    try {
      const { records } = await tx.run(statement.cypher, parameters(statement));
      return records.map((record) => statement.decode(rowOf(record)));
    } catch (error) {
      if (isTooMuch(error)) throw mapDriverError(error, statement.name);
      // Mapped only outside: the driver knows its own failures, and repeats the work after some of them.
      if (error instanceof Error) this.#statementOf.set(error, statement.name);
      throw error;
    }
  }

  /** Tries again when the database was away and has come back; it may go away once more meanwhile. */
  async #reconnecting<T>(name: string, attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const { givenUp } = this.#connection;
      try {
        return await unlessGivenUp(givenUp, attempt());
      } catch (error) {
        const failure = this.#failure(error, name, givenUp);
        if (tries === TRIES || !isAway(failure) || !(await this.#connection.recover())) throw failure;
      }
    }
  }

  /** Work on a driver that was given up failed because of that, whatever its error says. */
  #failure(error: unknown, name: string, givenUp: AbortSignal): unknown {
    const mapped = mapDriverError(error, (error instanceof Error ? this.#statementOf.get(error) : undefined) ?? name);
    if (!givenUp.aborted || isAway(mapped)) return mapped;
    return new ChaingapError('DATABASE_UNAVAILABLE', `${name}: the connection was given up`, { statement: name }, { cause: error });
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const { driver, databaseName } = this.#connection;
    return driver.session({ defaultAccessMode, ...(databaseName === undefined ? {} : { database: databaseName }) });
  }
}

/** Settles as the work does, or fails when the driver that it runs on is given up. */
function unlessGivenUp<T>(givenUp: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const lost = (): void => {
      reject(new ChaingapError('DATABASE_UNAVAILABLE', 'The connection was given up'));
    };
    if (givenUp.aborted) lost();
    givenUp.addEventListener('abort', lost, { once: true });
    work.then(resolve, reject).finally(() => {
      givenUp.removeEventListener('abort', lost);
    });
  });
}

/** A statement that ran out of memory does so each time: the driver would repeat it for a quarter of a minute. */
function isTooMuch(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.endsWith('OutOfMemoryError');
}

function isAway(error: unknown): boolean {
  return error instanceof ChaingapError && error.code === 'DATABASE_UNAVAILABLE';
}

function parameters(statement: Statement<unknown>): Record<string, unknown> {
  return toDriver(statement.params ?? {}) as Record<string, unknown>;
}

function rowOf(record: { get(key: string): unknown }): Row {
  return { get: (column) => fromDriver(record.get(column)) };
}

function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new ChaingapError('INTERNAL', 'The database has no revision node: it was not migrated');
  return row;
}
