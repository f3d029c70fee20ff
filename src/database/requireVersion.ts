import type { Driver } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import { mapDriverError } from './mapDriverError.js';

/** Relationship uniqueness and the syntax of our statements need 5.13, or a calendar version (2025.01 and later). */
const NEEDED = { major: 5, minor: 13 } as const;

/** The server's version. Throws DATABASE_VERSION when it is older than our statements. */
export async function requireVersion(driver: Driver, databaseName: string | undefined): Promise<string> {
  const version = await versionOf(driver, databaseName);
  refuseOld(version);
  return version;
}

/** The version as the server writes it: `5.26.30`, `4.4.38`, `2025.06.0`, with whatever stands behind the numbers. */
export function refuseOld(version: string): void {
  const [major = 0, minor = 0] = version.split(/[^0-9]+/).map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return;
  throw new ChaingapError('DATABASE_VERSION', `Neo4j ${version} is too old`, { found: version, needed: `${NEEDED.major}.${NEEDED.minor}` });
}

async function versionOf(driver: Driver, databaseName: string | undefined): Promise<string> {
  const session = driver.session(databaseName === undefined ? {} : { database: databaseName });
  try {
    const { records } = await session.run("// the server's version\nCALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");
    return String(records[0]?.get('version'));
  } catch (error) {
    throw mapDriverError(error, 'version');
  } finally {
    await session.close();
  }
}
