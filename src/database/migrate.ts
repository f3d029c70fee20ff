import { createHash } from 'node:crypto';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import { mapDriverError } from './mapDriverError.js';
import type { Migration } from './migrations/migration.js';
import { MIGRATIONS } from './migrations/index.js';
import { toDriver } from './values.js';

const INDEX_WAIT_S = 300;

/**
 * Brings the schema to this program's version: applies what is missing, in order, and waits for the indexes.
 * Run twice, or by two processes at once, it changes nothing more.
 * Throws MIGRATION_CHANGED when an applied step is not what it was, MIGRATION_NEWER when the database is ahead.
 */
export async function migrate(driver: Driver, databaseName: string | undefined, migrations: readonly Migration[] = MIGRATIONS): Promise<readonly number[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(databaseName === undefined ? {} : { database: databaseName }) });
  try {
    await session.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE');
    const applied = await appliedVersions(session);
    refuseStrangers(applied, migrations);
    const missing = migrations.filter(({ version }) => !applied.has(version));
    for (const migration of missing) await apply(session, migration);
    await session.run(`CALL db.awaitIndexes(${INDEX_WAIT_S})`);
    return missing.map(({ version }) => version);
  } catch (error) {
    throw mapDriverError(error, 'migrate');
  } finally {
    await session.close();
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
