import type { CoverageResult } from '../../../src/analysis/chainGapResult.js';
import type { GapOptions } from '../../../src/analysis/gapOptions.js';
import type { Chain } from './chain.js';
import { claims, doingsOf, isBelowGrade, isProducing, leadsTo } from './companies.js';
import { declarationsOf } from './declarations.js';
import type { Here } from './here.js';
import { isAlsoOutside } from './territory.js';
import type { World } from './world.js';

/** docs/method.md 12: how much of the data was there to see. */
export function coverageOf(world: World, chain: Chain, here: Here, options: GapOptions): CoverageResult {
  const { companies, producing, purchases, territory } = here;
  const inChain = producing.map((company) => chain.segments.flatMap((segment) => doingsOf(world, company, segment, options.minGrade)));
  const counting = purchases.filter(({ shareOfChain }) => shareOfChain > 0);
  return {
    enterprisesInTerritory: companies.length,
    producing: producing.length,
    statusUnstated: producing.filter(({ status }) => status === null).length,
    alsoOutside: producing.filter((company) => isAlsoOutside(world, territory, company)).length,
    inChain: inChain.filter((links) => links.length > 0).length,
    inChainStatingOutput: inChain.filter((links) => links.some(({ output }) => output !== null)).length,
    withoutPlace: [...world.companies.values()].filter(({ places }) => places.length === 0).length,
    edges: purchases.length,
    edgesInChain: counting.length,
    edgesInChainWithValue: counting.filter(({ value }) => value !== null).length,
    edgesUnknownOrigin: counting.filter(({ unknownOrigin }) => unknownOrigin).length,
    belowGrade: companies
      .flatMap(claims)
      .filter((operation) => isBelowGrade(operation, options.minGrade) && chain.segments.some((segment) => leadsTo(world, operation, segment)))
      .length,
    declarations: declarationsOf(world, chain.key, territory),
    leaders: companies.filter((company) => isProducing(company) && company.leads.has(chain.key)).map(({ key }) => key),
  };
}
