import type { Request } from 'express';
import { ChaingapError } from '../domain/errors.js';
import type { OperationAsk } from './guard/checkOperation.js';
import { readJsonBody } from './readJsonBody.js';

/**
 * What a request asks, from its body or its address; the body stays with the request for the engine.
 * Throws METHOD_NOT_ALLOWED, BAD_ENCODING and what `readJsonBody` throws. What is not of the form that GraphQL over HTTP
 * asks for is left to the engine.
 */
export async function readAsk(request: Request): Promise<OperationAsk> {
  // The engine asks that somebody has looked for a body.
  request.body = undefined;
  if (request.method === 'GET') return readAddress(request);
  if (request.method !== 'POST') throw new ChaingapError('METHOD_NOT_ALLOWED', 'Only GET and POST', { allowed: ['GET', 'POST'] });
  const body = await readJsonBody(request);
  request.body = body;
  return { query: field(body, 'query'), variables: field(body, 'variables') };
}

function readAddress({ originalUrl }: Request): OperationAsk {
  const search = originalUrl.split('?').slice(1).join('?');
  if (!isUtf8(search)) throw new ChaingapError('BAD_ENCODING', 'The address is not UTF-8');
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query'), variables: json(parameters.get('variables')) };
}

/** URLSearchParams mends broken bytes, and so would store what nobody wrote. */
function isUtf8(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

function json(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
}
