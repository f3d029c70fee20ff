/** Before the first test of a tier that uses the database; the servers themselves start when a test asks for one. */
import { startDatabaseHost } from './databaseHostProcess.mjs';

export default async function setup() {
  globalThis.databaseHost = await startDatabaseHost();
  process.env.CHAINGAP_TEST_HOST = globalThis.databaseHost.address;
}
