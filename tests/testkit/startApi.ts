import type { Database } from '../../src/database/database.js';
import type { RowsToWrite } from '../../src/queries/write/rowsToWrite.js';
import { writeRows } from '../../src/queries/write/writeRows.js';
import type { ListenOptions } from '../../src/server/listen.js';
import { ApiClient } from './apiClient.js';
import { openTestDatabase } from './database.js';
import { startService } from './startService.js';

/** The service over HTTP on a graph that a test gives. */
export interface TestApi {
  readonly api: ApiClient;
  readonly database: Database;
  /** Of what the test gave, as clients see it. */
  firstRevision(): Promise<string>;
  close(): Promise<void>;
}

export async function startApi(rows: RowsToWrite, options: Partial<ListenOptions> = {}): Promise<TestApi> {
  const database = await openTestDatabase();
  await writeRows(database, { actor: 'test', origin: 'test' }, rows);
  const service = await startService(database, options);
  const close = async (): Promise<void> => {
    await service.close();
    await database.close();
  };
  const firstRevision = async (): Promise<string> => `${(await database.revision()).epoch}-1`;
  return { api: new ApiClient(service.url), database, firstRevision, close };
}
