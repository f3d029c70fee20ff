import { requireRight } from '../access/requireRight.js';
import type { Territory } from '../analysis/gapOptions.js';
import { numberOf } from '../analysis/numberOf.js';
import { introductions } from '../analysis/targets/introductions.js';
import { rankTargets } from '../analysis/targets/rankTargets.js';
import { targetGround } from '../analysis/targets/targetGround.js';
import { resolveTerritory } from '../analysis/territorySet.js';
import type { SegmentAnalysisModel } from './chainGapModels.js';
import type { PageArguments } from './connection.js';
import type { ListIdentity } from './cursor.js';
import { gradeRank } from './gradeRank.js';
import { optionWithin } from './optionWithin.js';
import type { GapParametersModel } from './parameters.js';
import { rankedConnection, rankedPage } from './rankedConnection.js';
import { readSegmentQuestion, type SegmentQuestion } from './readSegmentQuestion.js';
import type { DaySnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { segmentNamed } from './segmentNamed.js';
import type { IntroductionResultModel, InvestmentTargetConnectionModel, InvestmentTargetModel } from './targetModels.js';

export type TargetsAsk = SegmentQuestion & PageArguments;

/** Ties looked at by one search for introductions: some hundredths of a second. */
const MAX_EXPLORED = 20_000;

/**
 * Companies elsewhere that do a segment, best first, on the newest revision of the graph.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, MIXED_WORLDS, BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE.
 */
export async function findTargets(context: RequestContext, { first, after, ...ask }: TargetsAsk): Promise<InvestmentTargetConnectionModel> {
  const { read, segment, chain, territory, parameters } = await readSegmentQuestion(context, ask);
  const number = segmentNamed(read.graph, segment, chain);
  return pageOf(read, { segment: number, territory, parameters }, ['investmentTargets', segment], { first, after });
}

/** The same for a segment of an analysis: its territory, options, day and revision. */
export function targetsOf(context: RequestContext, { analysis, facts }: SegmentAnalysisModel, page: PageArguments): InvestmentTargetConnectionModel {
  requireRight(context.viewer, 'ANALYSE');
  const { snapshot, work, result } = analysis;
  const { day: graph } = work.scope;
  const segment = numberOf(graph, 'Segment', facts.segment, 'segment');
  // Of the chain, not of the segment: an analysis is asked of all its segments at once, with one cursor.
  return pageOf({ snapshot, graph, day: result.day }, { segment, territory: result.territory, parameters: analysis.parameters }, ['targetsOfChain', result.chain], page);
}

interface Question {
  readonly segment: number;
  readonly territory: Territory;
  readonly parameters: GapParametersModel;
}

function pageOf({ snapshot, graph, day }: DaySnapshot, { segment, territory, parameters }: Question, name: ListIdentity, page: PageArguments): InvestmentTargetConnectionModel {
  const { minGrade, oneHourMinutes, targets: options } = parameters;
  const list = [...name, territory, minGrade, oneHourMinutes, options, day];
  rankedPage(list, snapshot, page);
  const set = resolveTerritory(graph, territory, 'territory');
  const { targets, coverage } = rankTargets(targetGround(graph, set, gradeRank(minGrade), oneHourMinutes), segment, options);
  const models = (found: (typeof targets)[number]): InvestmentTargetModel => ({ snapshot, graph, territory: set, target: found });
  return { ...rankedConnection(list, snapshot, targets, page, models), snapshot, asOf: day, parameters, coverage };
}

/** Ways to be introduced to a target. Throws BAD_ARGUMENT. */
export function findIntroductions(
  { snapshot, graph, territory, target }: InvestmentTargetModel,
  { first, maxHops }: { readonly first?: number | null | undefined; readonly maxHops?: number | null | undefined },
): IntroductionResultModel {
  const most = optionWithin('first', first, 3, 1, 10);
  const hops = optionWithin('maxHops', maxHops, 4, 1, 4);
  const company = numberOf(graph, 'Enterprise', target.enterprise, 'enterprise');
  return { snapshot, search: introductions(graph, territory, { target: company, most, maxHops: hops, maxExplored: MAX_EXPLORED }) };
}
