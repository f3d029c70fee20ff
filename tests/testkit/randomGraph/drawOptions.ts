import { DEFAULT_GAP_OPTIONS, type GapOptions, type Territory } from '../../../src/analysis/gapOptions.js';
import type { Places } from './drawPlaces.js';
import type { Random } from './random.js';

/** The defaults, or some of them changed: thresholds at 0 and 1 included. */
export function drawOptions(random: Random, places: Places): GapOptions {
  if (random.chance(0.35)) return DEFAULT_GAP_OPTIONS;
  const changed = random.pick([0.15, 0.5]);
  const or = <T>(value: T, others: readonly T[]): T => (random.chance(changed) ? random.pick(others) : value);
  const shares = [0, 0.1, 0.25, 0.75, 1];
  const d = DEFAULT_GAP_OPTIONS;
  return {
    minGrade: or(d.minGrade, ['CONFIRMED', 'CLAIMED', 'PROPOSED']),
    presentFrom: or(d.presentFrom, ['ABOVE_SCALE', 'BACKBONE']),
    universe: or(d.universe, ['ANY']),
    reference: random.chance(0.35) ? drawReference(random, places) : null,
    recordedShareFrom: or(d.recordedShareFrom, shares),
    outputCoverageFrom: or(d.outputCoverageFrom, shares),
    disconnectedBelow: or(d.disconnectedBelow, shares),
    weakBelow: or(d.weakBelow, [...shares, 3]),
    concentratedAbove: or(d.concentratedAbove, shares),
    concentratedMinEdges: or(d.concentratedMinEdges, [0, 1, 4]),
    adequateEdges: or(d.adequateEdges, [0, 1, 3, 9]),
    thinEdges: or(d.thinEdges, [0, 1, 20]),
    thinOutputShareBelow: or(d.thinOutputShareBelow, shares),
    oneHourMinutes: or(d.oneHourMinutes, [0, 30, 90]),
  };
}

/** Mostly the territory and more, at times anything: then it may be too small. */
function drawReference(random: Random, { regions, parks, territory }: Places): Territory | null {
  const more = { regions: random.some(regions, 0, 3), parks: random.some(parks, 0, 2) };
  const base = random.chance(0.7) ? territory : { regions: [], parks: [] };
  const reference = { regions: [...new Set([...base.regions, ...more.regions])], parks: [...new Set([...base.parks, ...more.parks])] };
  return reference.regions.length + reference.parks.length > 0 ? reference : null;
}
