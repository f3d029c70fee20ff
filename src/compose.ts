import type { App } from './application/app.js';
import { openDatabase, type DatabaseSettings } from './database/openDatabase.js';
import type { Progress, Role } from './database/managed/managedConnection.js';
import { Projection } from './projection/projection.js';

/** The rooms put together on one database. */
export interface RunningApp {
  readonly app: App;
  close(): Promise<void>;
}

/** Opens the database, ready and migrated, and puts the projection beside it; the graph itself is loaded at the first question. */
export async function openApp(settings: DatabaseSettings, role: Role, progress: Progress): Promise<RunningApp> {
  const database = await openDatabase(settings, role, progress);
  return { app: { database, projection: new Projection(database) }, close: () => database.close() };
}
