import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from './gate.js';

export interface GivenServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database: string | undefined;
}

/** A server that somebody else runs: `neo4j://` routes in a cluster, and retries are the driver's. */
export function connectTo(server: GivenServer): Connection {
  const driver: Driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true, connectionAcquisitionTimeout: 20_000 });
  return { driver, databaseName: server.database, recover: () => Promise.resolve(false), close: () => driver.close() };
}
