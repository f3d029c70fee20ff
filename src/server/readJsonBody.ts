import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { ChaingapError } from '../domain/errors.js';
import { LIMITS } from './limits.js';

/**
 * The body of a request as JSON. Its bytes must be UTF-8 as they stand: a decoder that mends them would store names
 * that nobody wrote. Throws MEDIA_TYPE_UNSUPPORTED, BODY_TOO_LARGE, BAD_ENCODING, BAD_JSON.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  checkMediaType(request);
  const bytes = await readBytes(request);
  if (!isUtf8(bytes)) throw new ChaingapError('BAD_ENCODING', 'The body is not UTF-8');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new ChaingapError('BAD_JSON', 'The body is not JSON', {}, { cause: error });
  }
}

function checkMediaType({ headers }: IncomingMessage): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  const plain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
  if (type === 'application/json' && plain && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return;
  throw new ChaingapError('MEDIA_TYPE_UNSUPPORTED', 'The body is not plain application/json in UTF-8');
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open at the end of the loop: an answer must still go out over the same connection.
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > LIMITS.bodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A caller that hangs up is no fault of the service. */
async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new ChaingapError('BAD_REQUEST', 'The body ended before its time', {}, { cause: error });
  }
}

function tooLarge(): ChaingapError {
  return new ChaingapError('BODY_TOO_LARGE', `The body has more than ${LIMITS.bodyBytes} bytes`, { max: LIMITS.bodyBytes });
}
