import { createHash } from 'node:crypto';
import { ChaingapError } from '../domain/errors.js';

/**
 * What a list is: its name and whatever narrows it, so that a cursor is good for the list it came from and no other.
 * Page size and position are no part of it.
 */
export type ListIdentity = readonly unknown[];

/** Opaque cursor of a position in the total order of a list. */
export function encodeCursor(list: ListIdentity, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([tagOf(list), ...position]), 'utf8').toString('base64url');
}

/** The position in a cursor of this list, which has `length` parts; null without a cursor. Throws BAD_CURSOR for anything else. */
export function decodeCursor(list: ListIdentity, cursor: string | null | undefined, length: number): readonly string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const [tag, ...position] = parse(cursor);
  if (tag === tagOf(list) && position.length === length) return position;
  throw new ChaingapError('BAD_CURSOR', 'Not a cursor of this list', { cursor: cursor.slice(0, 80) });
}

function tagOf(list: ListIdentity): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
}

function parse(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
