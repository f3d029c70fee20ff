import neo4j, { type Driver } from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';
import { driverLife } from './driverLife.js';
import type { Connection } from './gate.js';
import { mapDriverError } from './mapDriverError.js';

export interface GivenServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database: string | undefined;
  /** How long to wait at the start for a server that is not there yet, as when both are started together. */
  readonly waitMs: number;
}

const POLL_MS = 500;

/**
 * A server that somebody else runs: `neo4j://` routes in a cluster, and retries are the driver's.
 * Throws BAD_SETTING, DATABASE_AUTH at once, and DATABASE_UNAVAILABLE when it has not answered in time.
 */
export async function connectTo(server: GivenServer, waiting: () => void): Promise<Connection> {
  const driver = driverOf(server);
  try {
    await answered(driver, server, waiting);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { driver, databaseName: server.database, givenUp: driverLife().signal, recover: () => Promise.resolve(false), close: () => driver.close() };
}

function driverOf({ uri, user, password }: GivenServer): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 15_000,
    });
  } catch (cause) {
    throw badUri(cause);
  }
}

function badUri(cause: unknown): ChaingapError {
  return new ChaingapError('BAD_SETTING', 'NEO4J_URI is no address of a Neo4j server', { setting: 'NEO4J_URI' }, { cause });
}

async function answered(driver: Driver, { database, waitMs }: GivenServer, waiting: () => void): Promise<void> {
  for (const until = Date.now() + waitMs; ; ) {
    try {
      await driver.verifyConnectivity(database === undefined ? {} : { database });
      return;
    } catch (error) {
      const mapped = mapDriverError(error, 'connect');
      // No answer of a Neo4j server, and no silence either: the address leads somewhere else, or nowhere.
      if (!(mapped instanceof ChaingapError) || mapped.code === 'INTERNAL') throw badUri(error);
      if (mapped.code !== 'DATABASE_UNAVAILABLE' || Date.now() >= until) throw mapped;
    }
    waiting();
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}
