import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { ANYONE, EDITOR } from '../access/viewer.js';
import type { App } from '../application/app.js';
import { ChaingapError } from '../domain/errors.js';
import { checkHost } from './checkHost.js';
import { closeGracefully } from './closeGracefully.js';
import { graphqlApi, type GraphqlApi } from './graphqlApi.js';
import { Metrics } from './metrics.js';
import type { Report } from './publicError.js';
import { site, type Served } from './site.js';

/** Longer than proxies keep theirs (60 s): who closes first must not be the one who is about to be asked. */
const KEEP_ALIVE_MS = 65_000;

export interface ListenOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether callers may edit. */
  readonly edit?: boolean;
  /** Names of the service beside those of this machine. */
  readonly hosts?: readonly string[];
  readonly log?: Logger;
  /** Whether callers may read the schema; GraphiQL needs it. */
  readonly introspection?: boolean;
}

/** The service on its port. */
export interface HttpService {
  readonly port: number;
  /** Address of the service, without a slash at the end. */
  readonly url: string;
  /** Answers from this graph from now on; what is in memory of it is loaded meanwhile. */
  serve(app: App): Promise<void>;
  /** Ends when running requests have been answered, or after a few seconds. */
  close(): Promise<void>;
}

/**
 * Opens the port, before anything slow: a port that is taken is known in milliseconds. From then on `/healthz` answers,
 * and everything else once `serve` has been called. Throws PORT_IN_USE, BAD_SETTING.
 */
export async function listen({ host, port, edit = false, hosts = [], log = pino({ name: 'chaingap' }, pino.destination(2)), introspection = true }: ListenOptions): Promise<HttpService> {
  const report: Report = (id, error) => {
    log.error({ id, err: error }, 'An error was told to a caller by this id only');
  };
  const metrics = new Metrics();
  let served: Served | null = null;
  let api: GraphqlApi | null = null;
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: 16_384 },
    site(() => served, checkHost(host, hosts, edit), metrics, report),
  );
  // A caller that does not read its answer holds memory: a connection without a byte for so long is closed.
  server.timeout = 120_000;
  const actual = await opened(server, host, port);
  return {
    port: actual,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    serve: async (app) => {
      api = await graphqlApi(app, { introspection, viewer: edit ? EDITOR : ANYONE }, metrics, log, report);
      metrics.watch(app);
      served = { app, graphql: api.handle };
      app.projection.current().catch((error: unknown) => {
        log.warn({ err: error }, 'The graph is not in memory yet; it is loaded at the next question');
      });
    },
    close: async () => {
      await closeGracefully(server);
      await api?.stop();
    },
  };
}

function opened(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, host, port));
    });
    server.listen({ host, port, exclusive: true }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ChaingapError {
  if (error.code === 'EADDRINUSE') return new ChaingapError('PORT_IN_USE', `Port ${port} of ${host} is taken`, { port }, { cause: error });
  const setting = error.code === 'EACCES' ? 'PORT' : 'HOST';
  return new ChaingapError('BAD_SETTING', `Cannot listen on ${host}:${port}: ${error.code ?? error.message}`, { setting }, { cause: error });
}
