import type { RowErrorCode, RowErrorDetails } from '../domain/rowError.js';

/** A cell decoded, or why it cannot be. */
export type Parsed<T = unknown> = { readonly value: T } | { readonly code: RowErrorCode; readonly details: RowErrorDetails };

export function refused(code: RowErrorCode, details: RowErrorDetails = {}): Parsed<never> {
  return { code, details };
}
