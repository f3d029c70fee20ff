import { pino } from 'pino';
import type { Database } from '../../src/database/database.js';
import { Projection } from '../../src/projection/projection.js';
import { listen, type HttpService, type ListenOptions } from '../../src/server/listen.js';

/** The service as a process has it, on a port of its own, on a database that the test opened. Close it after the file. What is INTERNAL shows in the test's output. */
export async function startService(database: Database, options: Partial<ListenOptions> = {}): Promise<HttpService> {
  const service = await listen({ host: '127.0.0.1', port: 0, log: pino({ level: 'error' }), ...options });
  await service.serve({ database, projection: new Projection(database) });
  return service;
}
