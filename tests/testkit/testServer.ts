/** Where this worker's test server answers. In jest the run's keeper is asked; a script (a drill, by tsx) starts one of its own. */
export interface TestServer {
  readonly uri: string;
  readonly password: string;
}

let known: Promise<TestServer> | null = null;

export function testServer(): Promise<TestServer> {
  known ??= ask();
  return known;
}

async function ask(): Promise<TestServer> {
  const address = `${await hostAddress()}/${process.env.JEST_WORKER_ID ?? '1'}`;
  // The keeper answers again for the same worker with the same server; a connection that it closed meanwhile is asked anew, once.
  const response = await fetch(address).catch(() => fetch(address));
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as TestServer;
}

async function hostAddress(): Promise<string> {
  const given = process.env.CHAINGAP_TEST_HOST;
  if (given !== undefined) return given;
  if (process.env.JEST_WORKER_ID !== undefined) throw new Error('This tier has no database: see jest.config.mjs');
  const { startDatabaseHost } = await import('./databaseHostProcess.mjs');
  return (await startDatabaseHost()).address;
}
