import type { NodeRow } from '../domain/nodeModel.js';
import { SEARCH_LABEL, type SearchLabel } from '../domain/search.js';
import { REGION_LEVEL } from '../domain/vocabulary.js';

const LEVELS = Object.keys(REGION_LEVEL);
/** Regions of every level, in force and abolished; the other kinds, of companies those that produce and the others. */
const KINDS = Object.values(SEARCH_LABEL);

/** Which of two equal matches comes first: places before chains before companies, a province before a county, what is in force before what is not. */
export function standingOf(row: NodeRow<SearchLabel>): number {
  if (row.label === 'Region') return LEVELS.indexOf(row.level) + (row.validTo === null ? 0 : LEVELS.length);
  const gone = row.label === 'Enterprise' && row.status !== null && row.status !== 'PRODUCING';
  return 2 * LEVELS.length + 2 * KINDS.indexOf(row.label) + (gone ? 1 : 0);
}

/** Standings are below this. */
export const STANDINGS = 32;
