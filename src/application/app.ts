import type { Projection } from '../projection/projection.js';
import type { Database } from '../queries/database.js';

/** What every use case works on: the one store of truth and its copy in memory. */
export interface App {
  readonly database: Database;
  readonly projection: Projection;
}
