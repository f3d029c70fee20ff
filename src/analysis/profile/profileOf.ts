import { rowOf } from '../../graph/csr.js';
import { demandResult } from '../demandResult.js';
import type { GapOptions } from '../gapOptions.js';
import { isPresent, presenceOf, type PlaceFigures } from '../place.js';
import type { Scope } from '../scope.js';
import { wordsOf } from '../targets/parkFit.js';
import { marketOf } from './market.js';
import { neighboursOf } from './neighboursOf.js';
import { parksFitting } from './parksFitting.js';
import { outsidePurchases } from './outsidePurchases.js';
import type { ProfileNeighbour, SegmentProfile } from './profileResult.js';

/**
 * What kind of company would fill a segment of a chain here (目标企业画像), whether or not one is known: its scale, what it
 * would find and lack, who would buy from it, in which park. Pure; one pass over the companies of the chain for each
 * neighbour, and one over the purchases here. Definitions: docs/targets.md.
 */
export function profileOf(scope: Scope, place: PlaceFigures, local: number, options: GapOptions): SegmentProfile {
  const { view, day } = scope;
  const { Segment, Chain } = day.graph.nodes;
  const row = Segment.rows[view.segments[local]!]!;
  const demand = demandResult(place, local, options);
  const neighbours = (links: Int32Array, ends: Int32Array): readonly ProfileNeighbour[] => neighboursOf(scope, place.territory, links, ends);
  const [inputs, buyers] = [neighbours(rowOf(view.feeds.into, local), view.feeds.from), neighbours(rowOf(view.feeds.out, local), view.feeds.to)];
  const present = new Set([...view.segments.keys()].filter((at) => isPresent(presenceOf(place, at), options)).map((at) => Segment.key(view.segments[at]!)));
  const isHere = ({ segment }: ProfileNeighbour): boolean => present.has(segment);
  const isLacking = (neighbour: ProfileNeighbour): boolean => !isHere(neighbour);
  return {
    chain: Chain.key(view.chain),
    segment: row.key,
    minScale: row.minScale,
    demand,
    ...marketOf(demand, row.minScale),
    inputsAtHand: inputs.filter(isHere),
    inputsLacking: inputs.filter(isLacking),
    buyersAtHand: buyers.filter(isHere),
    buyersLacking: buyers.filter(isLacking),
    boughtElsewhere: outsidePurchases(scope, place, local),
    ...parksFitting(day, place.territory, row),
    coverage: {
      inputs: inputs.length,
      buyers: buyers.length,
      purchases: demand.edges,
      purchasesWithValue: demand.edges - demand.unvalued,
      parks: place.territory.parks.filter((inside) => inside === 1).length,
      parksStating: day.graph.nodes.Park.rows.filter(({ leadingIndustries }, park) => place.territory.parks[park] === 1 && wordsOf(leadingIndustries).length > 0).length,
    },
  };
}
