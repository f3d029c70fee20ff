import { connect, createServer, type Server } from 'node:net';

/** Passes every connection on to a port of this machine: a server that is "not there yet", or goes away, at will. */
export function relayTo(port: number): Server {
  return createServer((socket) => {
    const onward = connect(port, '127.0.0.1');
    socket.pipe(onward).pipe(socket);
    const end = (): void => {
      socket.destroy();
      onward.destroy();
    };
    socket.on('error', end).on('close', end);
    onward.on('error', end).on('close', end);
  });
}
