import type { Request, RequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../application/app.js';

/** What is counted. No label has a value that callers choose: each would be a series for ever. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({ name: 'chaingap_http_requests_total', help: 'Answers by route and status', labelNames: ['route', 'status'], registers: [this.registry] });
  readonly #durations = new Histogram({
    name: 'chaingap_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer, by route',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers: [this.registry],
  });
  readonly #errors = new Counter({ name: 'chaingap_errors_total', help: 'Errors told to callers, by code', labelNames: ['code'], registers: [this.registry] });
  readonly #inFlight = new Gauge({ name: 'chaingap_operations_in_flight', help: 'GraphQL operations being answered', registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly countRequests: RequestHandler = (request, response, next) => {
    const route = routeOf(request);
    const end = this.#durations.startTimer({ route });
    response.once('close', () => {
      end();
      this.#requests.inc({ route, status: String(response.statusCode) });
    });
    next();
  };

  countError({ extensions }: GraphQLFormattedError): void {
    this.#errors.inc({ code: String(extensions?.code) });
  }

  set inFlight(count: number) {
    this.#inFlight.set(count);
  }

  /** Figures of the graph, read when they are asked for. */
  watch({ database, projection }: App): void {
    const registers = [this.registry];
    new Gauge({
      name: 'chaingap_database_statements',
      help: 'Statements sent to the database since the start',
      registers,
      collect() {
        this.set(database.statementCount);
      },
    });
    new Gauge({
      name: 'chaingap_projection_revision',
      help: 'Revision of the graph in memory; -1 until it is loaded',
      registers,
      collect() {
        this.set(projection.revision?.number ?? -1);
      },
    });
  }
}

const ROUTES = ['/graphql', '/graphiql', '/healthz', '/readyz', '/metrics'];

function routeOf({ path }: Request): string {
  return ROUTES.find((route) => path === route || path.startsWith(`${route}/`)) ?? (path === '/' ? '/' : 'other');
}
