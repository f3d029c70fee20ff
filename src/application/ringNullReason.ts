import type { Ring, RingNullReason } from '../domain/findings.js';
import type { RingPresenceModel } from './chainGapModels.js';

/** What each ring is drawn by, and so lacks when it cannot be drawn. */
const REASONS = {
  PARK: 'NOT_A_PARK_TERRITORY',
  COUNTY: 'NO_REGION_OF_LEVEL',
  PREFECTURE: 'NO_REGION_OF_LEVEL',
  ONE_HOUR: 'NO_TRAVEL_TIMES',
  PROVINCE: 'NO_REGION_OF_LEVEL',
  COUNTRY: 'NO_REGION_OF_LEVEL',
  ABROAD: 'NO_REGION_ABROAD',
} as const satisfies Record<Ring, RingNullReason>;

/** Why a ring cannot be drawn; null when it can. */
export function ringNullReason({ ring, places }: Pick<RingPresenceModel, 'ring' | 'places'>): RingNullReason | null {
  return places === null ? REASONS[ring] : null;
}
