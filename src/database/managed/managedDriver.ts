import neo4j, { type Driver } from 'neo4j-driver';
import { ChaingapError } from '../../domain/errors.js';
import { mapDriverError } from '../mapDriverError.js';

/** A driver for a server on this machine. When that dies its owner is told at once: little is gained by asking again. */
export function managedDriver(port: number, password: string): Driver {
  return neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    connectionAcquisitionTimeout: 20_000,
  });
}

const TRIES = 3;
const PAUSE_MS = 400;

/** Whether the store behind a driver can be read: a server may answer and its store may not, after the disk was full. */
export async function canRead(driver: Driver): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    if (await reads(driver)) return true;
    if (attempt === TRIES) return false;
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}

/** A server that is slow, or refuses for any other reason than being away, is there. */
async function reads(driver: Driver): Promise<boolean> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('// can the store be read\nMATCH (n) RETURN n LIMIT 1', {}, { timeout: 5_000 });
    return true;
  } catch (error) {
    const mapped = mapDriverError(error, 'canRead');
    return !(mapped instanceof ChaingapError) || mapped.code !== 'DATABASE_UNAVAILABLE';
  } finally {
    await session.close();
  }
}
