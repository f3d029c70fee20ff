import type { NodeRow } from '../../domain/nodeModel.js';
import type { ParkResource } from '../../domain/profile.js';
import type { DayGraph } from '../../graph/dayGraph.js';
import { parksOf, segmentWords, wordsFitting } from '../targets/parkFit.js';
import type { TerritorySet } from '../territorySet.js';
import type { ProfilePark, SegmentProfile } from './profileResult.js';

const FIELD = {
  FREE_LAND: 'freeLandMu',
  POWER: 'powerKva',
  HEAT: 'heatTonnesPerHour',
  GAS: 'gasCubicMetresPerDay',
  SEWAGE: 'sewageTonnesPerDay',
} as const satisfies Record<ParkResource, keyof NodeRow<'Park'>>;
const RESOURCES = Object.keys(FIELD) as readonly ParkResource[];

/** Parks here one of whose leading industries names the segment, or is named by it; what of them is not stated; why there is none. */
export function parksFitting(day: DayGraph, territory: TerritorySet, segment: NodeRow<'Segment'>): Pick<SegmentProfile, 'parks' | 'noParkReason'> {
  const { Park } = day.graph.nodes;
  const stating = parksOf(day, territory);
  const parks = stating.flatMap(({ key, words }): readonly ProfilePark[] => {
    const industries = wordsFitting(words, segmentWords(segment));
    const row = Park.rows[Park.find(key)!]!;
    return industries.length === 0 ? [] : [{ park: key, industries, unstated: RESOURCES.filter((resource) => row[FIELD[resource]] === null) }];
  });
  if (parks.length > 0) return { parks, noParkReason: null };
  if (!territory.parks.includes(1)) return { parks, noParkReason: 'NO_PARK_HERE' };
  return { parks, noParkReason: stating.length === 0 ? 'NO_LEADING_INDUSTRIES' : 'NONE_FITS' };
}
