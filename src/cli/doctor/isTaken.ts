import { createServer } from 'node:net';

/** Whether somebody listens on that port already. */
export function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(true);
    });
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}
