import type { Server } from 'node:http';

const GRACE_MS = 5_000;
const STEP_MS = 50;

/** Takes no more connections, lets requests under way end for a few seconds, and closes what is left. */
export async function closeGracefully(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection that becomes idle after `close` would live until its keep-alive ends.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, STEP_MS);
  const grace = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(grace);
}
