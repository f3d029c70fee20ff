import { setImmediate as othersToo } from 'node:timers/promises';
import { requireRight } from '../access/requireRight.js';
import { callerOf } from '../analysis/fit/caller.js';
import { fitIn } from '../analysis/fit/fitIn.js';
import { partnersOf } from '../analysis/fit/partners.js';
import { whyNothing } from '../analysis/fit/whyNothing.js';
import { numberOf } from '../analysis/numberOf.js';
import { ranksOf } from '../analysis/rank/rankGaps.js';
import { targetGround } from '../analysis/targets/targetGround.js';
import { resolveTerritory } from '../analysis/territorySet.js';
import { keyOf } from '../domain/ids.js';
import { analysisOf, type GapQuestion } from './analyseChainGaps.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import type { EnterpriseFitModel, FitGapModel } from './fitModels.js';
import { gapsOfChain } from './gapRanks.js';
import { gradeRank } from './gradeRank.js';
import { optionWithin } from './optionWithin.js';
import { parametersOf } from './parameters.js';
import { readSnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf } from './territory.js';

export interface FitAsk extends GapQuestion {
  readonly enterprise: string;
  readonly first?: number | null | undefined;
}

/**
 * Which gaps of a place a company would fill, in the order of priorityGaps. Looked at are the chains in which a producing company
 * here does something, and those in which the company does. One analysis a chain; then one look at the company for each gap.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, MIXED_WORLDS, BAD_ARGUMENT.
 */
export async function fitEnterprise(context: RequestContext, ask: FitAsk): Promise<EnterpriseFitModel> {
  requireRight(context.viewer, 'ANALYSE');
  const enterprise = keyOf('Enterprise', ask.enterprise);
  const given = territoryOf(ask.territory, 'territory');
  const parameters = parametersOf(ask.options);
  const first = optionWithin('first', ask.first, 10, 1, 100);
  const read = await readSnapshot(context, ask.asOf, [given, parameters.reference, { regions: [], parks: [], enterprises: [enterprise] }]);
  const { snapshot, day, graph } = read;
  const company = numberOf(graph, 'Enterprise', enterprise, 'enterprise');
  const territory = resolveTerritory(graph, given, 'territory');
  const minGrade = gradeRank(parameters.minGrade);
  const caller = callerOf(graph, company, minGrade);

  const analyses: ChainGapAnalysisModel[] = [];
  for (const { key } of graph.graph.nodes.Chain.rows) {
    const analysis = analysisOf(read, { chain: key, territory: given, parameters });
    if (analysis.result.coverage.inChain > 0 || analysis.work.scope.does(company).length > 0) analyses.push(analysis);
    await othersToo();
  }
  const ranks = ranksOf(analyses.filter(({ result }) => result.coverage.inChain > 0).flatMap(gapsOfChain), parameters.ranking);
  const places = new Map(ranks.gaps.map(({ chain, segment, rank }) => [JSON.stringify([chain, segment]), rank]));
  const ground = targetGround(graph, territory, minGrade, parameters.oneHourMinutes);
  // A company that has left does nothing any more; one that does nothing in a chain is near none of its segments.
  const doing = caller.hasLeft ? [] : analyses.filter(({ work }) => work.scope.does(company).length > 0);
  const gaps = doing
    .flatMap((analysis) =>
      analysis.result.segments.flatMap((facts, local): readonly FitGapModel[] => {
        const fit = facts.state === 'NO_GAP_FOUND' ? null : fitIn(analysis.work.scope, ground, company, local, parameters);
        const rank = places.get(JSON.stringify([analysis.result.chain, facts.segment])) ?? null;
        return fit === null ? [] : [{ snapshot, graph, territory, rank, gap: { analysis, facts }, fit }];
      }),
    )
    // Chains and segments come in order of key, and sorting keeps it for those without a rank.
    .sort((a, b) => (a.rank ?? ranks.gaps.length + 1) - (b.rank ?? ranks.gaps.length + 1));
  return {
    snapshot,
    asOf: day,
    territory: given,
    parameters,
    enterprise,
    segments: caller.segments,
    inTerritory: territory.has[company] === 1,
    placeCount: caller.placeCount,
    standing: caller.standing,
    gaps: gaps.slice(0, first),
    gapCount: gaps.length,
    nothing: gaps.length === 0 ? whyNothing(graph, company, minGrade, doing.length > 0) : null,
    partners: partnersOf(graph, doing.map(({ work }) => work.scope), territory, company),
    coverage: { chains: analyses.length, gaps: analyses.flatMap(({ result }) => result.segments).filter(({ state }) => state !== 'NO_GAP_FOUND').length, operations: caller.operations, operationsCounted: caller.operationsCounted },
  };
}
