import type { Territory } from '../analysis/gapOptions.js';
import { ChaingapError } from '../domain/errors.js';
import { keyOf } from '../domain/ids.js';

/** A territory as a client gives it. */
export interface TerritoryGiven {
  readonly regions?: readonly string[] | null | undefined;
  readonly parks?: readonly string[] | null | undefined;
}

/** Members named at once: more is a mistake or an attack. */
const MAX_MEMBERS = 500;

/** Keys of the members, each once, in order. Throws EMPTY_TERRITORY, BAD_ID, WRONG_KIND, BAD_ARGUMENT. */
export function territoryOf({ regions, parks }: TerritoryGiven, argument: string): Territory {
  const territory = { regions: keys('Region', regions), parks: keys('Park', parks) };
  const members = territory.regions.length + territory.parks.length;
  if (members === 0) throw new ChaingapError('EMPTY_TERRITORY', `${argument} names no place`, { argument });
  if (members > MAX_MEMBERS) throw new ChaingapError('BAD_ARGUMENT', `${argument} names too many places`, { argument, counts: 'places', value: members, min: 1, max: MAX_MEMBERS });
  return territory;
}

function keys(kind: 'Region' | 'Park', ids: readonly string[] | null | undefined): readonly string[] {
  return [...new Set((ids ?? []).map((id) => keyOf(kind, id)))].sort();
}
