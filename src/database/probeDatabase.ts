import { connectTo } from './givenConnection.js';
import { managedDriver } from './managed/managedDriver.js';
import { readOwner } from './managed/ownerFile.js';
import { isAlive } from './managed/processIdentity.js';
import { mapDriverError } from './mapDriverError.js';
import type { DatabaseSettings } from './openDatabase.js';
import { requireVersion } from './requireVersion.js';

/**
 * Version of the database as it runs now, without starting or changing anything; null for a managed one that does not run.
 * Throws what connecting throws, and DATABASE_VERSION.
 */
export async function probeDatabase(settings: DatabaseSettings): Promise<string | null> {
  const connection = 'given' in settings ? await connectTo({ ...settings.given, waitMs: 0 }, () => undefined) : running(settings.managed.dataFolder);
  if (connection === null) return null;
  try {
    return await requireVersion(connection.driver, connection.databaseName);
  } catch (error) {
    throw mapDriverError(error, 'probe');
  } finally {
    await connection.driver.close();
  }
}

function running(dataFolder: string): Pick<Awaited<ReturnType<typeof connectTo>>, 'driver' | 'databaseName'> | null {
  const record = readOwner(dataFolder);
  if (record === null || !isAlive(record.owner) || !isAlive(record.server)) return null;
  return { driver: managedDriver(record.port, record.password), databaseName: undefined };
}
