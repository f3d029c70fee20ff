import type { RequestHandler } from 'express';
import { ChaingapError } from '../domain/errors.js';
import { isLoopback } from '../domain/loopback.js';

/**
 * Refuses requests under a name that is not this service's. A page from elsewhere can have its own name resolve to this
 * machine (DNS rebinding), and would then be let through by the rules for one origin; the name in the request gives it away.
 * Bound to this machine alone, its own names and those given are right; open to others, any is, unless some are given or
 * callers may edit: then an address or a given name.
 */
export function checkHost(boundTo: string, given: readonly string[], edit: boolean): RequestHandler {
  const names = new Set([nameOf(boundTo), ...given.map(nameOf)]);
  const isOpen = !isLoopback(boundTo) && given.length === 0;
  return (request, _response, next) => {
    const host = nameOf(request.headers.host ?? '');
    const isRight = isLoopback(host) || names.has(host) || (isOpen && (!edit || ADDRESS.test(host)));
    if (!isRight) throw new ChaingapError('HOST_NOT_ALLOWED', `Asked for as ${host}`, { host });
    next();
  };
}

/** An address resolves to nothing but itself. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/** Without the port; an IPv6 address stands in brackets. */
function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}
