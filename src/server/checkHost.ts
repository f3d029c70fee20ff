import type { RequestHandler } from 'express';
import { ChaingapError } from '../domain/errors.js';
import { isLoopback } from '../domain/loopback.js';

/**
 * Refuses requests under a name that is not this service's. A page from elsewhere can have its own name resolve to this
 * machine (DNS rebinding), and would then be let through by the rules for one origin; the name in the request gives it away.
 * Bound to this machine alone, its own names and those given are right; open to others, any is, unless some are given.
 */
export function checkHost(boundTo: string, given: readonly string[]): RequestHandler {
  if (!isLoopback(boundTo) && given.length === 0) {
    return (_request, _response, next) => {
      next();
    };
  }
  return (request, _response, next) => {
    const host = nameOf(request.headers.host ?? '');
    if (!isLoopback(host) && !given.includes(host)) throw new ChaingapError('HOST_NOT_ALLOWED', `Asked for as ${host}`, { host });
    next();
  };
}

/** Without the port; an IPv6 address stands in brackets. */
function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}
