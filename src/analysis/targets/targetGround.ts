import type { Ring } from '../../domain/findings.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { kept } from '../kept.js';
import { ringsOf } from '../rings.js';
import { territoryOf, type TerritorySet } from '../territorySet.js';
import { neighbourhoodOf, type Neighbourhood } from './neighbourhood.js';
import { parksOf, type ParkWords } from './parkFit.js';

/** What a territory brings to the targets of any segment, so that many segments of one place share one pass over its companies. */
export interface TargetGround {
  readonly day: DayGraph;
  readonly territory: TerritorySet;
  readonly minGrade: number;
  readonly neighbourhood: Neighbourhood;
  /** The nearest ring around the territory that a company is in. */
  readonly ringOf: (company: number) => Ring | null;
  readonly parks: readonly ParkWords[];
}

const KEPT = 4;
const known = new WeakMap<TerritorySet, Map<string, TargetGround>>();

/** Remembered for the last few questions to a territory. `minGrade` is a rank. */
export function targetGround(day: DayGraph, territory: TerritorySet, minGrade: number, oneHourMinutes: number): TargetGround {
  const grounds = known.get(territory) ?? new Map<string, TargetGround>();
  known.set(territory, grounds);
  return kept(grounds, `${minGrade} ${oneHourMinutes}`, KEPT, () => ({
    day,
    territory,
    minGrade,
    neighbourhood: neighbourhoodOf(day, territory, minGrade),
    ringOf: nearestRing(day, territory, oneHourMinutes),
    parks: parksOf(day, territory),
  }));
}

function nearestRing(day: DayGraph, territory: TerritorySet, oneHourMinutes: number): (company: number) => Ring | null {
  const rings = ringsOf(day, territory, oneHourMinutes).flatMap(({ ring, regions, parks }) =>
    regions === null || parks === null ? [] : [{ ring, has: territoryOf(day, regions, parks).has }],
  );
  return (company) => rings.find(({ has }) => has[company] === 1)?.ring ?? null;
}
