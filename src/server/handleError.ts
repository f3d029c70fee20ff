import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ChaingapError, type ErrorCode } from '../domain/errors.js';
import { languageOf } from '../messages/language.js';
import type { Metrics } from './metrics.js';
import { publicError, type Report } from './publicError.js';
import { sendErrors } from './sendErrors.js';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  HOST_NOT_ALLOWED: 403,
  BAD_REQUEST: 400,
  BAD_JSON: 400,
  BAD_ENCODING: 400,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_UNSUPPORTED: 415,
  METHOD_NOT_ALLOWED: 405,
  PATH_NOT_FOUND: 404,
  PAGE_NOT_BUILT: 404,
  NOT_READY: 503,
  OVERLOADED: 503,
};

/** Answers what no route took. */
export const refuseUnknownPath: RequestHandler = () => {
  throw new ChaingapError('PATH_NOT_FOUND', 'No such path');
};

/** The last stop of every failure: JSON with a code, never a page and never a stack. */
export function handleError(metrics: Metrics, report: Report): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const known = knownError(error);
    const told = publicError(known, languageOf(request.headers['accept-language']), report);
    metrics.countError(told);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (known instanceof ChaingapError) {
      const { allowed } = known.details;
      if (known.code === 'METHOD_NOT_ALLOWED' && Array.isArray(allowed)) response.set('allow', allowed.join(', '));
      if (known.code === 'NOT_READY' || known.code === 'OVERLOADED') response.set('retry-after', '1');
      // The rest of a body that was too long is not read: the connection cannot be used again.
      if (known.code === 'BODY_TOO_LARGE') response.set('connection', 'close');
    }
    sendErrors(request, response, known instanceof ChaingapError ? (STATUS[known.code] ?? 500) : 500, [told]);
  };
}

/** Express and its parts say by `status` that the request was at fault. */
function knownError(error: unknown): unknown {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  const atFault = typeof status === 'number' && status >= 400 && status < 500;
  return atFault && !(error instanceof ChaingapError) ? new ChaingapError('BAD_REQUEST', 'Express refused the request', {}, { cause: error }) : error;
}
