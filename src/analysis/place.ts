import type { Basis, Presence } from '../domain/findings.js';
import { isAbove, isAtLeast } from './compare.js';
import { estimateFigures, type EstimateFigures } from './estimates.js';
import type { GapOptions } from './gapOptions.js';
import { operationFigures, type OperationFigures } from './operations.js';
import { buyersIn, purchaseFigures, type PurchaseFigures } from './purchases.js';
import type { Scope } from './scope.js';
import type { TerritorySet } from './territorySet.js';

/** All figures of a chain in a place, from which its presence, its rates and its findings follow. */
export interface PlaceFigures {
  readonly territory: TerritorySet;
  readonly operations: OperationFigures;
  readonly purchases: PurchaseFigures;
  readonly estimates: EstimateFigures;
}

export function placeFigures(scope: Scope, territory: TerritorySet): PlaceFigures {
  const buyers = buyersIn(scope.day, territory);
  return {
    territory,
    operations: operationFigures(scope, territory),
    purchases: purchaseFigures(scope, territory, buyers),
    estimates: estimateFigures(scope, buyers),
  };
}

/** recorded + estimated; null when no edge states a value and nothing was estimated. */
export function demandOf({ purchases, estimates }: PlaceFigures, segment: number): number | null {
  return purchases.valued[segment] === 1 || estimates.known[segment] === 1 ? purchases.recorded[segment]! + estimates.estimated[segment]! : null;
}

/** What a demand figure rests on. */
export function basisOf(demand: number | null, recorded: number, edges: number, options: Pick<GapOptions, 'recordedShareFrom'>): Basis {
  if (demand !== null && isAbove(demand, 0)) return isAtLeast(recorded, options.recordedShareFrom * demand) ? 'VALUE' : 'ESTIMATED';
  return edges > 0 ? 'LINKS' : 'NONE';
}

/** The highest presence that some company reaches (docs/method.md, 5). */
export function presenceOf(place: PlaceFigures, segment: number): Presence {
  const { count, aboveScale, backbone, largestOutput, dormant } = place.operations;
  if (count[segment] === 0) return dormant[segment] === 1 ? 'REGISTERED' : 'NONE';
  const demand = demandOf(place, segment);
  const largest = largestOutput[segment]!;
  if (backbone[segment] === 1 || (largest >= 0 && isAbove(demand, 0) && isAtLeast(largest, demand))) return 'BACKBONE';
  return aboveScale[segment] === 1 ? 'ABOVE_SCALE' : 'PRODUCING';
}

const ORDER: readonly Presence[] = ['NONE', 'REGISTERED', 'PRODUCING', 'ABOVE_SCALE', 'BACKBONE'];

export function isPresent(presence: Presence, { presentFrom }: Pick<GapOptions, 'presentFrom'>): boolean {
  return ORDER.indexOf(presence) >= ORDER.indexOf(presentFrom);
}

/** Share of the companies of a segment that state an output of it; null without companies. */
export function outputCoverageOf({ count, statingOutput }: OperationFigures, segment: number): number | null {
  return count[segment] === 0 ? null : statingOutput[segment]! / count[segment]!;
}
