import neo4j, { type Driver } from 'neo4j-driver';

/** A driver for a server on this machine. When that dies its owner is told at once: little is gained by asking again. */
export function managedDriver(port: number, password: string): Driver {
  return neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    connectionAcquisitionTimeout: 20_000,
  });
}

/** Whether the store behind a driver can be read: a server may answer and its store may not, after the disk was full. */
export async function canRead(driver: Driver): Promise<boolean> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('// can the store be read\nMATCH (n) RETURN n LIMIT 1', {}, { timeout: 5_000 });
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}
