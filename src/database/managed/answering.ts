import neo4j, { Neo4jError } from 'neo4j-driver';

const READY_WITHIN_MS = 180_000;
const POLL_MS = 150;

/** Waits until the server answers this password. Throws when it ends before, refuses the password, or takes too long. */
export async function answering(port: number, password: string, exited: Promise<void>): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  const ended = exited.then(() => 'ended' as const);
  try {
    for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; ) {
      const asked = driver.verifyConnectivity().then(() => 'ready' as const, refusal);
      const state = await Promise.race([asked, ended]);
      if (state === 'ready') return;
      if (state === 'ended') throw new Error('The server ended before it answered');
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new Error('The server did not answer in time');
  } finally {
    await driver.close();
  }
}

/** A password that is refused once is refused for good: it was drawn with the store. */
function refusal(error: unknown): 'not yet' {
  if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') throw error;
  return 'not yet';
}
