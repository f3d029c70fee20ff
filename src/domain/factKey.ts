import { createHash } from 'node:crypto';
import { FACT_MODEL, type FactKind } from './factModel.js';

/**
 * The key of a fact: a hash of type, ends, identity fields (role, segment ...) and source. The same fact
 * stated again by the same source has the same key, so writing it twice changes nothing.
 */
export function factKey(
  kind: FactKind,
  from: string,
  to: string,
  source: string,
  fields: Readonly<Record<string, unknown>>,
): string {
  const identity = FACT_MODEL[kind].identity.map((field) => fields[field] ?? null);
  return createHash('sha256').update(JSON.stringify([kind, from, to, source, ...identity])).digest('base64url').slice(0, 22);
}
