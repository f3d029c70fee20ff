import type { GapOptions, Territory } from '../../../src/analysis/gapOptions.js';
import type { Chain } from './chain.js';
import { isProducing, statedSegments } from './companies.js';
import { isBelow, selfAndAbove } from './hierarchy.js';
import { sum } from './numbers.js';
import { holdsCompany } from './territory.js';
import type { Company, Supply, World } from './world.js';

/** CALCULUS 4: an edge, and what of it counts for which segment of the chain. */
export interface Purchase extends Supply {
  /** The seller is in the territory. */
  readonly local: boolean;
  /** The seller has no place at all. */
  readonly unknownOrigin: boolean;
  /** Segments of the chain with a share of their own. */
  readonly own: ReadonlyMap<string, number>;
  /** The figure of a segment: its own share and those of its parts. */
  readonly shareOf: (segment: string) => number;
  /** What it counts for the chain: at most 1. */
  readonly shareOfChain: number;
}

export function purchasesOf(world: World, chain: Chain, territory: Territory | null, options: GapOptions): readonly Purchase[] {
  return world.supplies.flatMap((supply) => {
    const seller = world.companies.get(supply.seller);
    const buyer = world.companies.get(supply.buyer);
    if (seller === undefined || buyer === undefined) return [];
    if (!isProducing(buyer) || !holdsCompany(world, territory, buyer)) return [];
    const own = supply.segment === null ? unnamedShares(world, chain, seller, buyer, options) : namedShares(world, chain, supply.segment);
    const ownOf = (segment: string): number => own.get(segment) ?? 0;
    return [
      {
        ...supply,
        local: holdsCompany(world, territory, seller),
        unknownOrigin: seller.places.length === 0,
        own,
        // Of a named segment each ancestor counts 1, however many paths lead to it.
        shareOf: (segment) => Math.min(1, sum(chain.selfAndParts(segment).map(ownOf))),
        shareOfChain: Math.min(1, sum(own.values())),
      },
    ];
  });
}

/** It names u: 1 for u, or, if u is not in the chain, for the first ancestors in the chain on every path. */
function namedShares(world: World, chain: Chain, named: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const visited = new Set<string>();
  const climb = (segment: string): void => {
    if (visited.has(segment)) return;
    visited.add(segment);
    if (chain.has(segment)) shares.set(segment, 1);
    else world.segmentParents(segment).forEach(climb);
  };
  climb(named);
  return shares;
}

/** It names none: the lowest segments of the seller that feed one of the buyer's share it in equal parts. */
function unnamedShares(world: World, chain: Chain, seller: Company, buyer: Company, options: GapOptions): ReadonlyMap<string, number> {
  const segmentsOf = (company: Company): readonly string[] =>
    chain.segments.filter((segment) =>
      [...statedSegments(company, options.minGrade)].some((stated) => selfAndAbove(world.segmentParents, stated).has(segment)),
    );
  const bought = segmentsOf(buyer);
  const links = [...chain.feeds, ...chain.stageLinks];
  const qualifying = segmentsOf(seller).filter((u) => links.some((link) => link.from === u && bought.includes(link.to)));
  const lowest = qualifying.filter((u) => !qualifying.some((other) => isBelow(world.segmentParents, other, u)));
  return new Map(lowest.map((u) => [u, 1 / lowest.length]));
}
