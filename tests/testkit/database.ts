import neo4j, { type Session } from 'neo4j-driver';
import { migrate } from '../../src/database/migrate.js';
import { MIGRATIONS } from '../../src/database/migrations/index.js';
import type { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/openDatabase.js';
import { testServer } from './testServer.js';

/**
 * A real database, as a fresh one is: schema and titles, revision 0 under a new epoch, no statement counted. All test
 * files of a worker share its server, one after the other: what an earlier one wrote is gone. Close it after the file.
 */
export async function openTestDatabase(): Promise<Database> {
  const { uri, password } = await testServer();
  await wipe(uri, password);
  return openDatabase({ given: { uri, user: 'neo4j', password, database: undefined, waitMs: 0 } }, 'job', () => undefined);
}

/** Removes all but the record of migrations, then writes what they write. */
async function wipe(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const session = driver.session();
  try {
    await migrate(driver, undefined);
    await emptied(session);
    for (const { cypher, params } of MIGRATIONS.flatMap(({ data }) => data)) await session.run(cypher, params);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Relationships first: a hub with a million of them would not fit into one transaction. */
async function emptied(session: Session): Promise<void> {
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}
