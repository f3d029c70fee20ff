import type { Database } from './database.js';
import { Neo4jGate, type Connection } from './gate.js';
import { connectTo, type GivenServer } from './givenConnection.js';
import { ManagedConnection, type ManagedSettings, type Progress, type Role } from './managed/managedConnection.js';
import { migrate } from './migrate.js';
import { requireVersion } from './requireVersion.js';

/** Which database: a server that is given, else one that this process manages. */
export type DatabaseSettings = { readonly given: GivenServer } | { readonly managed: ManagedSettings };

/** The one place where the database is chosen. It answers when the server is ready and its schema is ours. */
export async function openDatabase(settings: DatabaseSettings, role: Role, progress: Progress): Promise<Database> {
  const connection = await connect(settings, role, progress);
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

function connect(settings: DatabaseSettings, role: Role, progress: Progress): Promise<Connection> {
  if ('managed' in settings) return ManagedConnection.open(settings.managed, role, progress);
  return connectTo(settings.given, once(() => { progress('wait'); }));
}

function once(say: () => void): () => void {
  let said = false;
  return () => {
    if (!said) say();
    said = true;
  };
}
