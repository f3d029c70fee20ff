import type { Truncation } from '../../domain/targets.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import { remembered } from '../remembered.js';
import type { TerritorySet } from '../territorySet.js';
import { bestConfidence, tiedTo, tiesBetween, type TieFacts } from './ties.js';

export interface IntroductionAsk {
  /** The company to be reached; it lies outside the territory. */
  readonly target: number;
  readonly most: number;
  readonly maxHops: number;
  /** Ties looked at after which the search gives up. */
  readonly maxExplored: number;
}

/** One way to be introduced: from a company in the territory, over companies outside it, to the target. */
export interface Introduction {
  readonly companies: readonly number[];
  /** What ties each company to the next. */
  readonly hops: readonly { readonly from: number; readonly to: number; readonly ties: readonly TieFacts[]; readonly confidence: number | null }[];
  /** Of the weakest hop; null where one does not state it. */
  readonly confidence: number | null;
}

export interface IntroductionSearch {
  /** Fewest hops first, then the strongest weakest hop (not stated last), then in order of the companies' keys. */
  readonly paths: readonly Introduction[];
  /** Ties looked at. */
  readonly exploredCount: number;
  readonly truncated: Truncation | null;
}

/**
 * Introductions (以商招商): the best simple paths over direct ties from any company of the territory to a company outside.
 * Only the first company of a path is in the territory; companies that have moved out or are gone introduce nobody.
 *
 * Method: distances from the territory by breadth first search prune a depth first search from the target, one length
 * after the other; a length is searched whole before the next, so that what is found first is best. Definition: docs/targets.md.
 */
export function introductions(day: DayGraph, territory: TerritorySet, { target, most, maxHops, maxExplored }: IntroductionAsk): IntroductionSearch {
  if (territory.has[target] === 1 || day.activity[target] === GONE) return { paths: [], exploredCount: 0, truncated: null };
  const distance = distancesFrom(day, territory, maxHops);
  const neighbours = remembered((company: number) => tiedTo(day, company));
  const found: Introduction[] = [];
  let exploredCount = 0;
  for (let length = 1; length <= maxHops && found.length < most; length += 1) {
    const best: Introduction[] = [];
    const trail: number[] = [target];
    const pending: Int32Array[] = [neighbours(target)];
    const next: number[] = [0];
    while (trail.length > 0) {
      const depth = trail.length;
      const company = pending[depth - 1]![next[depth - 1]!++];
      if (company === undefined) {
        trail.pop();
        pending.pop();
        next.pop();
        continue;
      }
      if (exploredCount === maxExplored) return { paths: [...found, ...best].slice(0, most), exploredCount, truncated: 'TOO_MANY_PATHS' };
      exploredCount += 1;
      const left = length - depth;
      const isReached = distance[company] === 0;
      if (distance[company] === UNREACHED || distance[company]! > left || isReached !== (left === 0) || trail.includes(company)) continue;
      if (left === 0) {
        keep(best, introduction(day, [company, ...[...trail].reverse()]), most - found.length);
        continue;
      }
      trail.push(company);
      pending.push(neighbours(company));
      next.push(0);
    }
    found.push(...best);
  }
  return { paths: found, exploredCount, truncated: null };
}

const UNREACHED = 255;
const known = new WeakMap<TerritorySet, Map<number, Uint8Array>>();

/** Hops from the nearest company of the territory that still exists: 0 for its own, UNREACHED beyond `maxHops`. Remembered. */
function distancesFrom(day: DayGraph, territory: TerritorySet, maxHops: number): Uint8Array {
  const byHops = known.get(territory) ?? new Map<number, Uint8Array>();
  known.set(territory, byHops);
  const distance = byHops.get(maxHops) ?? breadthFirst(day, territory, maxHops);
  byHops.set(maxHops, distance);
  return distance;
}

function breadthFirst(day: DayGraph, { companies, has }: TerritorySet, maxHops: number): Uint8Array {
  const distance = new Uint8Array(has.length).fill(UNREACHED);
  let layer = [...companies].filter((company) => day.activity[company] !== GONE);
  for (const company of layer) distance[company] = 0;
  const chambers = new Set<number>();
  for (let hops = 1; hops < maxHops && layer.length > 0; hops += 1) {
    const reached: number[] = [];
    for (const company of layer) {
      for (const other of tiedTo(day, company, chambers)) {
        if (distance[other] !== UNREACHED) continue;
        distance[other] = hops;
        reached.push(other);
      }
    }
    layer = reached;
  }
  return distance;
}

function introduction(day: DayGraph, companies: readonly number[]): Introduction {
  const hops = companies.slice(1).map((to, at) => {
    const from = companies[at]!;
    const ties = tiesBetween(day, from, to);
    return { from, to, ties, confidence: bestConfidence(ties) };
  });
  const stated = hops.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return { companies, hops, confidence: stated.length === hops.length ? Math.min(...stated) : null };
}

/** Keeps the best of one length, in order. */
function keep(best: Introduction[], path: Introduction, most: number): void {
  const at = best.findIndex((other) => compare(path, other) < 0);
  if (at >= 0) best.splice(at, 0, path);
  else best.push(path);
  if (best.length > most) best.pop();
}

function compare(a: Introduction, b: Introduction): number {
  if (a.confidence !== b.confidence) return (b.confidence ?? -1) - (a.confidence ?? -1);
  const at = a.companies.findIndex((company, index) => company !== b.companies[index]);
  return at < 0 ? 0 : a.companies[at]! - b.companies[at]!;
}
