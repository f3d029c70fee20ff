import type { RequestHandler } from 'express';
import type { App } from '../application/app.js';

const PATIENCE_MS = 2_000;

/** Alive: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' });
};

/** Ready: the database answers and the graph is in memory. What is not so yet has the value false. */
export function readyz(app: () => App | null): RequestHandler {
  return async (_request, response) => {
    const running = app();
    const database = running !== null && (await answers(running));
    const graph = running?.projection.loaded === true;
    // A load that failed, because the database was away, is tried again by whoever waits for it.
    if (running !== null && database && !graph) running.projection.current().catch(() => undefined);
    const ready = database && graph;
    response.status(ready ? 200 : 503).json({ ready, database, graph });
  };
}

async function answers({ database }: App): Promise<boolean> {
  const timer = new AbortController();
  const late = new Promise<false>((resolve) => {
    const timeout = setTimeout(resolve, PATIENCE_MS, false);
    timer.signal.addEventListener('abort', () => {
      clearTimeout(timeout);
    });
  });
  const answered = database.revision().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    timer.abort();
  }
}
