import neo4j from 'neo4j-driver';
import { ChaingapError } from '../domain/errors.js';

/**
 * Values on their way to and from the driver. A JavaScript number is stored as a float and read back equal; a
 * value that the store would change in silence (NaN, an integer above 2^53, half a surrogate pair) is refused.
 */
export function toDriver(value: unknown, path = 'params'): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return finite(value, path);
  if (Array.isArray(value)) return value.map((item, index) => toDriver(item, `${path}[${index}]`));
  if (value instanceof StoredInteger) return neo4j.int(value.value);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key, path), toDriver(item, `${path}.${key}`)]));
  throw refused(path, typeof value);
}

/** A number that is stored as an integer of the database, for fields that are integers. */
export class StoredInteger {
  constructor(readonly value: number) {
    if (!Number.isSafeInteger(value)) throw refused('integer', String(value));
  }
}

/** Plain values from the driver: numbers, text, lists, maps; dates as ISO text. Nodes and paths are never returned. */
export function fromDriver(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromDriver(item)]));
}

function text(value: string, path: string): string {
  if (!value.isWellFormed() || value.includes('\0')) throw refused(path, 'malformed text');
  return value;
}

function finite(value: number, path: string): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) throw refused(path, String(value));
  return value;
}

function refused(path: string, what: string): ChaingapError {
  return new ChaingapError('BAD_ARGUMENT', `${path} cannot be stored: ${what}`, { argument: path, value: what });
}
