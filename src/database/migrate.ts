import { createHash } from 'node:crypto';
import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import { mapDriverError } from './mapDriverError.js';
import type { Migration } from './migrations/migration.js';
import { MIGRATIONS } from './migrations/index.js';
import { toDriver } from './values.js';

const INDEX_WAIT_S = 300;
const PATIENCE = 20;

/**
 * Brings the schema to this program's version: applies what is missing, in order, and waits for the indexes.
 * Run twice, or by two processes at once, it changes nothing more.
 * Throws MIGRATION_CHANGED when an applied step is not what it was, MIGRATION_NEWER when the database is ahead.
 */
export async function migrate(driver: Driver, databaseName: string | undefined, migrations: readonly Migration[] = MIGRATIONS): Promise<readonly number[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(databaseName === undefined ? {} : { database: databaseName }) });
  try {
    await patiently(() => session.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE'));
    const applied = await appliedVersions(session);
    refuseStrangers(applied, migrations);
    const isComplete = migrations.every(({ version }) => applied.has(version));
    const done = isComplete ? [] : await alone(driver, databaseName, () => applyMissing(session, migrations));
    await session.run(`CALL db.awaitIndexes(${INDEX_WAIT_S})`);
    return done;
  } catch (error) {
    throw mapDriverError(error, 'migrate');
  } finally {
    await session.close();
  }
}

async function applyMissing(session: Session, migrations: readonly Migration[]): Promise<readonly number[]> {
  const applied = await appliedVersions(session);
  refuseStrangers(applied, migrations);
  const missing = migrations.filter(({ version }) => !applied.has(version));
  for (const migration of missing) await apply(session, migration);
  return missing.map(({ version }) => version);
}

/**
 * Runs while no other process migrates: schema statements of two at once end in deadlocks, and can leave an index
 * without its constraint. The lock is a node held by an open transaction, so it goes when its holder does.
 */
async function alone<T>(driver: Driver, databaseName: string | undefined, work: () => Promise<T>): Promise<T> {
  const holder = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(databaseName === undefined ? {} : { database: databaseName }) });
  const lock = holder.beginTransaction();
  try {
    await lock.run('MERGE (m:Migration {version: 0}) SET m.name = "lock"');
    return await work();
  } finally {
    await lock.close();
    await holder.close();
  }
}

/** The one statement that comes before the lock may meet another's. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === PATIENCE || !(error instanceof Neo4jError) || !error.retryable) throw error;
      await new Promise((wake) => setTimeout(wake, 50 * attempt * (1 + Math.random())));
    }
  }
}

/** What a step is, as a hash of all that it runs. */
export function checksum({ schema, data }: Migration): string {
  return createHash('sha256').update(JSON.stringify([schema, data])).digest('hex').slice(0, 32);
}

async function appliedVersions(session: Session): Promise<ReadonlyMap<number, string>> {
  const { records } = await session.run('MATCH (m:Migration) RETURN toInteger(m.version) AS version, m.checksum AS checksum');
  return new Map(records.map((record) => [Number(record.get('version')), String(record.get('checksum'))]));
}

function refuseStrangers(applied: ReadonlyMap<number, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const [version, sum] of applied) {
    const migration = known.get(version);
    if (migration === undefined) throw new ChaingapError('MIGRATION_NEWER', `The database has migration ${version}, which this program does not know`, { version });
    if (checksum(migration) !== sum) throw new ChaingapError('MIGRATION_CHANGED', `Migration ${version} is not the one that was applied`, { version });
  }
}

async function apply(session: Session, migration: Migration): Promise<void> {
  for (const statement of migration.schema) await session.run(statement);
  await session.executeWrite(async (tx) => {
    for (const { cypher, params } of migration.data) await tx.run(cypher, toDriver(params));
    // MERGE on the unique version: of two processes one creates it, the other finds it.
    await tx.run('MERGE (m:Migration {version: toInteger($version)}) ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = toString(datetime())', {
      version: migration.version,
      name: migration.name,
      checksum: checksum(migration),
    });
  });
}
