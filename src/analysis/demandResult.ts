import type { DemandResult } from './chainGapResult.js';
import type { GapOptions } from './gapOptions.js';
import { basisOf, demandOf, type PlaceFigures } from './place.js';

/** What of a segment is bought here, and on what that rests (docs/method.md, 6). `local` is its number in the chain. */
export function demandResult(place: PlaceFigures, local: number, options: Pick<GapOptions, 'recordedShareFrom'>): DemandResult {
  const { purchases, estimates } = place;
  const value = demandOf(place, local);
  const edges = purchases.edges[local]!;
  return {
    basis: basisOf(value, purchases.recorded[local]!, edges, options),
    value,
    nullReason: value !== null ? null : edges === 0 ? 'NO_PURCHASES' : 'NO_VALUES',
    edges,
    links: purchases.links[local]!,
    localLinks: purchases.localLinks[local]!,
    recorded: purchases.recorded[local]!,
    localRecorded: purchases.localRecorded[local]!,
    estimated: estimates.estimated[local]!,
    unestimated: estimates.unestimated[local]!,
    unknownOrigin: purchases.unknownOrigin[local]!,
    unvalued: purchases.unvalued[local]!,
  };
}
