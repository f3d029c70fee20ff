import { rowOf } from '../graph/csr.js';
import { PRODUCES } from '../graph/dayGraph.js';
import type { CoverageResult } from './chainGapResult.js';
import type { GapWork } from './gapWork.js';
import { outputsOf } from './operations.js';
import { isHomeless } from './purchases.js';
import type { Scope } from './scope.js';
import { isAlsoOutside, type TerritorySet } from './territorySet.js';

/** How much of the data was there to see. */
export function coverageOf({ scope, place, surveys }: GapWork): CoverageResult {
  const { day, view } = scope;
  const { territory, purchases } = place;
  const { Enterprise, Declaration } = day.graph.nodes;
  const producing = territory.companies.filter((company) => day.activity[company] === PRODUCES);
  const inChain = view.companies.filter((company) => territory.has[company] === 1 && day.activity[company] === PRODUCES && scope.does(company).length > 0);
  const leaders = [...rowOf(day.leaders, view.chain)].filter((company) => territory.has[company] === 1 && day.activity[company] === PRODUCES);
  return {
    enterprisesInTerritory: territory.companies.length,
    producing: producing.length,
    statusUnstated: producing.filter((company) => Enterprise.rows[company]!.status === null).length,
    alsoOutside: producing.filter((company) => isAlsoOutside(day, territory, company)).length,
    inChain: inChain.length,
    inChainStatingOutput: inChain.filter((company) => outputsOf(scope, company).size > 0).length,
    withoutPlace: Enterprise.rows.filter((_row, company) => isHomeless(day, company)).length,
    edges: purchases.chain.allEdges,
    edgesInChain: purchases.chain.edges.length,
    edgesInChainWithValue: purchases.chain.withValue,
    edgesUnknownOrigin: purchases.chain.unknownOrigin,
    belowGrade: belowGrade(scope, territory),
    declarations: surveys.declarations.map(({ declaration }) => Declaration.key(declaration)),
    leaders: leaders.sort((a, b) => a - b).map((company) => Enterprise.key(company)),
  };
}

/** Links into the chain by companies of the territory, of any status, left out for their grade; traders do not count anyway. */
function belowGrade({ day, view, minGrade }: Scope, { has }: TerritorySet): number {
  const { operations } = day;
  let count = 0;
  for (const company of view.companies) {
    if (has[company] === 0) continue;
    for (const i of rowOf(operations.byCompany, company)) {
      if (operations.trader[i] === 0 && operations.grade[i]! > minGrade && view.rise(operations.segment[i]!).locals.length > 0) count += 1;
    }
  }
  return count;
}
