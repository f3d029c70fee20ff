import { requireRight } from '../access/requireRight.js';
import { cultivate } from '../analysis/cultivation/cultivate.js';
import type { CultivationRanking } from '../analysis/cultivation/cultivationResult.js';
import type { Territory } from '../analysis/gapOptions.js';
import { numberOf } from '../analysis/numberOf.js';
import { scopeOf } from '../analysis/scope.js';
import { resolveTerritory } from '../analysis/territorySet.js';
import { chainOfSegment, localNumber } from './chainOfSegment.js';
import type { SegmentAnalysisModel } from './chainGapModels.js';
import type { PageArguments } from './connection.js';
import type { CultivationTargetConnectionModel } from './cultivationModels.js';
import type { ListIdentity } from './cursor.js';
import type { TargetsAsk } from './findTargets.js';
import { gradeRank } from './gradeRank.js';
import type { GapParametersModel } from './parameters.js';
import { rankedConnection, rankedPage } from './rankedConnection.js';
import type { DaySnapshot } from './readSnapshot.js';
import { readSegmentQuestion } from './readSegmentQuestion.js';
import type { RequestContext } from './requestContext.js';

/**
 * Companies here that could grow into a segment, best first, on the newest revision of the graph.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, MIXED_WORLDS, BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE.
 */
export async function findCultivation(context: RequestContext, { first, after, ...ask }: TargetsAsk): Promise<CultivationTargetConnectionModel> {
  const { read, segment, chain, territory, parameters } = await readSegmentQuestion(context, ask);
  return pageOf(read, { segment, chain: chainOfSegment(read.graph, segment, chain), territory, parameters }, ['cultivationTargets', segment], { first, after });
}

/** The same for a segment of an analysis: its chain, territory, options, day and revision. */
export function cultivationOf(context: RequestContext, { analysis, facts }: SegmentAnalysisModel, page: PageArguments): CultivationTargetConnectionModel {
  requireRight(context.viewer, 'ANALYSE');
  const { snapshot, work, result, parameters } = analysis;
  const read = { snapshot, graph: work.scope.day, day: result.day };
  return pageOf(read, { segment: facts.segment, chain: result.chain, territory: result.territory, parameters }, ['cultivationOfChain'], page);
}

interface Question {
  readonly segment: string;
  readonly chain: string;
  readonly territory: Territory;
  readonly parameters: GapParametersModel;
}

function pageOf({ snapshot, graph, day }: DaySnapshot, { segment, chain, territory, parameters }: Question, name: ListIdentity, page: PageArguments): CultivationTargetConnectionModel {
  const { minGrade, cultivation } = parameters;
  const list = [...name, chain, territory, minGrade, cultivation, day];
  rankedPage(list, snapshot, page);
  const { targets, coverage } = cultivationIn(graph, { segment, chain, territory, parameters });
  const { minScale } = coverage;
  return { ...rankedConnection(list, snapshot, targets, page, (result) => ({ snapshot, result, minScale })), snapshot, chain, asOf: day, parameters, coverage };
}

function cultivationIn(graph: DaySnapshot['graph'], { segment, chain, territory, parameters }: Question): CultivationRanking {
  const scope = scopeOf(graph, numberOf(graph, 'Chain', chain, 'chain'), gradeRank(parameters.minGrade));
  return cultivate(scope, resolveTerritory(graph, territory, 'territory'), localNumber(graph, scope.view.segments, segment), parameters.cultivation);
}
