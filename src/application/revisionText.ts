import type { Revision } from '../domain/graphRows.js';

/** A revision as clients see it: `epoch-number`. */
export function revisionText({ epoch, number }: Revision): string {
  return `${epoch}-${number}`;
}
