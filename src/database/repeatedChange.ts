import { ChaingapError } from '../domain/errors.js';
import type { ChangeMeta, Row, Statement } from './database.js';

/** A change that was made under an idempotency key: what was asked, and what it kept for a repetition. */
export interface EarlierChange {
  readonly request: string | null;
  readonly answer: unknown;
}

export function changeByKey(idempotencyKey: string): Statement<EarlierChange> {
  return {
    name: 'changeByIdempotencyKey',
    cypher: 'MATCH (c:Change {idempotencyKey: $idempotencyKey}) RETURN c.request AS request, c.answer AS answer',
    params: { idempotencyKey },
    decode: (row) => ({ request: text(row, 'request'), answer: answerOf(text(row, 'answer')) }),
  };
}

/** What an earlier change kept. Throws IDEMPOTENCY_KEY_REUSED when it was asked for something else. */
export function keptBy({ request, answer }: EarlierChange, change: ChangeMeta): unknown {
  if (request === (change.request ?? null)) return answer;
  throw new ChaingapError('IDEMPOTENCY_KEY_REUSED', `${change.origin}: something else was asked under this idempotency key`, {});
}

function answerOf(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

function text(row: Row, column: string): string | null {
  const value = row.get(column);
  return typeof value === 'string' ? value : null;
}
