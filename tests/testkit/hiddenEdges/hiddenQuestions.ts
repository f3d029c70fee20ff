import { DEFAULT_GAP_OPTIONS } from '../../../src/analysis/gapOptions.js';
import { introductions } from '../../../src/analysis/targets/introductions.js';
import { rankTargets } from '../../../src/analysis/targets/rankTargets.js';
import { targetGround, type TargetGround } from '../../../src/analysis/targets/targetGround.js';
import { DEFAULT_TARGET_OPTIONS } from '../../../src/analysis/targets/targetOptions.js';
import type { TargetResult } from '../../../src/analysis/targets/targetResult.js';
import { resolveTerritory } from '../../../src/analysis/territorySet.js';
import { parseDay } from '../../../src/domain/day.js';
import { GRADE } from '../../../src/domain/vocabulary.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { rowOf } from '../../../src/graph/csr.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import type { DealtGraph } from './dealToCounties.js';

/** Whom to bring into a county for a segment, and which sellers of hidden edges into the county are on the list. */
export interface HiddenQuestion {
  readonly county: string;
  readonly segment: string;
  /** By default weights, best first. */
  readonly targets: readonly TargetResult[];
  readonly sought: ReadonlySet<string>;
  /** Customers of a target that also buy from a company that sells to the county: a fact that the score does not know. */
  readonly sharedBuyers: (target: string) => number;
}

export interface HiddenAnswers {
  /** One of each pair of buyer's county and segment of the seller. */
  readonly questions: readonly HiddenQuestion[];
  /** By hidden edge: whether the county is introduced to the seller within `hops`, and whether the search was cut. */
  readonly introduced: readonly { readonly hops: number | null; readonly isCut: boolean }[];
}

const MAX_HOPS = 4;
const MAX_EXPLORED = 20_000;

/** What the engine answers on a graph from which edges were taken: the lists in which their sellers should stand, and the introductions to them. */
export function hiddenAnswers({ rows, counties, hidden }: DealtGraph): HiddenAnswers {
  const day = graphOnDay(buildGraph(rows), parseDay('2026-01-01')!);
  const { Enterprise, Segment } = day.graph.nodes;
  const { operations, supplies } = day;
  const minGrade = Object.keys(GRADE).indexOf(DEFAULT_GAP_OPTIONS.minGrade);
  const grounds = new Map(counties.map((county) => [county, targetGround(day, resolveTerritory(day, { regions: [county], parks: [] }, 'territory'), minGrade, DEFAULT_GAP_OPTIONS.oneHourMinutes)]));
  const sought = new Map<string, { county: string; segment: number; sellers: Set<string> }>();
  for (const { seller, buyerCounty: county } of hidden) {
    for (const segment of new Set([...rowOf(operations.byCompany, Enterprise.find(seller)!)].map((link) => operations.segment[link]!))) {
      const one = sought.get(`${county} ${segment}`) ?? { county, segment, sellers: new Set() };
      one.sellers.add(seller);
      sought.set(`${county} ${segment}`, one);
    }
  }
  const buyersOf = (company: number): readonly number[] => [...new Set([...rowOf(supplies.bySeller, company)].map((edge) => supplies.buyer[edge]!))];
  const boughtAlike = new Map([...grounds].map(([county, { territory }]): readonly [string, ReadonlySet<number>] => {
    const { companies, has } = territory;
    const sellers = new Set([...companies].flatMap((company) => [...rowOf(supplies.byBuyer, company)].map((edge) => supplies.seller[edge]!)));
    return [county, new Set([...sellers].flatMap(buyersOf).filter((buyer) => has[buyer] === 0))];
  }));
  return {
    questions: [...sought.values()].map(({ county, segment, sellers }) => ({
      county,
      segment: Segment.key(segment),
      targets: rankTargets(grounds.get(county)!, segment, DEFAULT_TARGET_OPTIONS).targets,
      sought: sellers,
      sharedBuyers: (target) => buyersOf(Enterprise.find(target)!).filter((buyer) => boughtAlike.get(county)!.has(buyer)).length,
    })),
    introduced: hidden.map(({ seller, buyerCounty }) => introducedTo(grounds.get(buyerCounty)!, Enterprise.find(seller)!)),
  };
}

function introducedTo({ day, territory }: TargetGround, target: number): { readonly hops: number | null; readonly isCut: boolean } {
  const { paths, truncated } = introductions(day, territory, { target, most: 1, maxHops: MAX_HOPS, maxExplored: MAX_EXPLORED });
  return { hops: paths[0]?.hops.length ?? null, isCut: truncated !== null };
}
