import type { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/openDatabase.js';
import { testServer } from './testServer.js';

/** A second way into this worker's database, as another process has it. What is there stays. Close it. */
export async function openAnotherGate(): Promise<Database> {
  const { uri, password } = await testServer();
  return openDatabase({ given: { uri, user: 'neo4j', password, database: undefined, waitMs: 0 } }, 'job', () => undefined);
}
