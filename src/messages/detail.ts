import type { ChaingapError } from '../domain/errors.js';

export type Details = ChaingapError['details'];

const LONGEST = 80;

/**
 * A detail as text that can stand inside a sentence: one line, cut where it is long, lists joined; null when it is
 * not there or says nothing. What callers sent is quoted, so it must not break the sentence.
 */
export function detail(details: Details, name: string): string | null {
  const value = details[name];
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  const text = oneLine(typeof value === 'object' ? value.join(', ') : String(value));
  return text === '' ? null : text;
}

/** Like `detail`, of several: all of them, or null when one is missing. */
export function allDetails<N extends string>(details: Details, ...names: readonly N[]): Readonly<Record<N, string>> | null {
  const found = names.map((name) => [name, detail(details, name)] as const);
  return found.every(([, text]) => text !== null) ? (Object.fromEntries(found) as Record<N, string>) : null;
}

function oneLine(text: string): string {
  const clean = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST).toWellFormed().replace(/\uFFFD$/, '')}…` : clean;
}
