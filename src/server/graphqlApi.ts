import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.js';
import type { App } from '../application/app.js';
import { requestContext } from '../application/requestContext.js';
import { languageOf } from '../messages/language.js';
import { checkOperation } from './guard/checkOperation.js';
import { limitInFlight } from './limitInFlight.js';
import { LIMITS } from './limits.js';
import { refusalStatus } from './mediaTypes.js';
import type { Metrics } from './metrics.js';
import { publicError, type Report } from './publicError.js';
import { readAsk } from './readAsk.js';
import { readSchema } from './readSchema.js';
import { requestLanguage } from './requestLanguage.js';
import { sendErrors } from './sendErrors.js';
import { startApollo } from './startApollo.js';

export interface GraphqlApi {
  readonly handle: RequestHandler;
  stop(): Promise<void>;
}

export interface ApiOptions {
  /** Whether callers may read the schema. */
  readonly introspection: boolean;
  /** Who asks, until there are accounts. */
  readonly viewer: Viewer;
}

/** The API on a graph: what a request asks is checked first, counted, and only then given to the engine. */
export async function graphqlApi(app: App, { introspection, viewer }: ApiOptions, metrics: Metrics, log: Logger, report: Report): Promise<GraphqlApi> {
  const schema = readSchema();
  const told = (error: unknown): ReturnType<typeof publicError> => {
    const answer = publicError(error, requestLanguage.getStore() ?? 'zh', report);
    metrics.countError(answer);
    // Guesses at what was meant spell out the schema; Apollo Server leaves those about variables in.
    return introspection ? answer : { ...answer, message: answer.message.replace(/ ?Did you mean .+\?$/s, '') };
  };
  const apollo = await startApollo({ schema, introspection, log, formatError: (_formatted, error) => told(error) });
  const engine = expressMiddleware(apollo, {
    context: ({ req }) =>
      Promise.resolve({ ...requestContext(app, viewer, languageOf(req.headers['accept-language'])), refusalStatus: refusalStatus(req) }),
  });
  const answer = limitInFlight(
    LIMITS.inFlight,
    async (...[request, response, next]: Parameters<RequestHandler>) => {
      await engine(request, response, next);
    },
    (count) => {
      metrics.inFlight = count;
    },
  );
  const handle: RequestHandler = async (request, response, next) => {
    const ask = await readAsk(request);
    await requestLanguage.run(languageOf(request.headers['accept-language']), async () => {
      const refusal = checkOperation(schema, ask);
      if (refusal === null) await answer(request, response, next);
      else sendErrors(request, response, refusalStatus(request), [told(refusal)]);
    });
  };
  return { handle, stop: () => apollo.stop() };
}
