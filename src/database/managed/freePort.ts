import { createServer } from 'node:net';
import { ChaingapError } from '../../domain/errors.js';

/** The port that is wanted, or for 0 any that is free on the loopback address. Throws PORT_IN_USE. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => {
      reject(new ChaingapError('PORT_IN_USE', `Port ${wanted} is taken`, { port: wanted }, { cause }));
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
