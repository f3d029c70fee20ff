import express, { type Express, type RequestHandler } from 'express';
import type { App } from '../application/app.js';
import { ChaingapError } from '../domain/errors.js';
import { handleError, refuseUnknownPath } from './handleError.js';
import { healthz, readyz } from './health.js';
import type { Metrics } from './metrics.js';
import type { Report } from './publicError.js';
import { queryPageFiles, sendQueryPage } from './queryPage.js';
import { securityHeaders } from './securityHeaders.js';

/** What the addresses lead to once there is a graph to serve. */
export interface Served {
  readonly app: App;
  readonly graphql: RequestHandler;
}

/** Every address of the service. Until something is served, health is answered and everything else is NOT_READY. */
export function site(served: () => Served | null, host: RequestHandler, metrics: Metrics, report: Report): Express {
  const app = express();
  app.set('env', 'production').disable('x-powered-by').disable('etag').set('query parser', false).enable('case sensitive routing').enable('strict routing');
  app.use(metrics.countRequests, securityHeaders);
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(() => served()?.app ?? null));
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.use(host);
  app.use((_request, _response, next) => {
    if (served() === null) throw new ChaingapError('NOT_READY', 'Nothing is served yet');
    next();
  });
  app.get('/', (_request, response) => {
    response.redirect(302, '/graphql');
  });
  app.get('/graphql', sendQueryPage);
  app.all('/graphql', (request, response, next) => served()?.graphql(request, response, next));
  app.use('/graphiql', queryPageFiles);
  app.use(refuseUnknownPath, handleError(metrics, report));
  return app;
}
