import { ChaingapError } from '../domain/errors.js';

/** Opaque cursor of a position in a total order. */
export function encodeCursor(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

/** The position in a cursor that must have `length` parts. Throws BAD_CURSOR for anything else. */
export function decodeCursor(cursor: string, length: number): readonly string[] {
  const position = parse(cursor);
  if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string')) return position;
  throw new ChaingapError('BAD_CURSOR', 'Not a cursor of this list', { cursor: cursor.slice(0, 80) });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
