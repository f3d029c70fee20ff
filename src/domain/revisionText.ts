import type { Revision } from './graphRows.js';

/** A revision as clients see it: `epoch-number`. */
export function revisionText({ epoch, number }: Pick<Revision, 'epoch' | 'number'>): string {
  return `${epoch}-${number}`;
}
