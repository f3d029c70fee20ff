import type { Driver } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import type { Database } from './database.js';
import { Neo4jGate, type Connection } from './gate.js';
import { connectTo, type GivenServer } from './givenConnection.js';
import { ManagedConnection, type ManagedSettings, type Progress, type Role } from './managed/managedConnection.js';
import { mapDriverError } from './mapDriverError.js';
import { migrate } from './migrate.js';

/** Which database: a server that is given, else one that this process manages. */
export type DatabaseSettings = { readonly given: GivenServer } | { readonly managed: ManagedSettings };

/** The one place where the database is chosen. It answers when the server is ready and its schema is ours. */
export async function openDatabase(settings: DatabaseSettings, role: Role, progress: Progress): Promise<Database> {
  const connection: Connection = 'given' in settings ? connectTo(settings.given) : await ManagedConnection.open(settings.managed, role, progress);
  try {
    await requireVersion(connection.driver, connection.databaseName);
    progress('migrate');
    await migrate(connection.driver, connection.databaseName);
    return new Neo4jGate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Relationship uniqueness and the syntax of our statements need 5.13, or a calendar version (2025.01 and later). */
async function requireVersion(driver: Driver, databaseName: string | undefined): Promise<void> {
  const [major, minor, text] = await versionOf(driver, databaseName);
  if (major < 5 || (major === 5 && minor < 13)) throw new ChaingapError('DATABASE_VERSION', `Neo4j ${text} is too old`, { found: text, needed: '5.13' });
}

async function versionOf(driver: Driver, databaseName: string | undefined): Promise<readonly [number, number, string]> {
  try {
    const { records } = await driver.executeQuery("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version", {}, databaseName === undefined ? {} : { database: databaseName });
    const text = String(records[0]?.get('version') ?? '0');
    const [major = 0, minor = 0] = text.split('.').map(Number);
    return [major, minor, text];
  } catch (error) {
    throw mapDriverError(error, 'version');
  }
}
