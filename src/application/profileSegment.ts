import { requireRight } from '../access/requireRight.js';
import { numberOf } from '../analysis/numberOf.js';
import { placeFigures } from '../analysis/place.js';
import { profileOf } from '../analysis/profile/profileOf.js';
import { scopeOf } from '../analysis/scope.js';
import { resolveTerritory } from '../analysis/territorySet.js';
import { chainOfSegment, localNumber } from './chainOfSegment.js';
import type { SegmentAnalysisModel } from './chainGapModels.js';
import { gradeRank } from './gradeRank.js';
import type { TargetProfileModel } from './profileModels.js';
import { readSegmentQuestion, type SegmentQuestion } from './readSegmentQuestion.js';
import type { RequestContext } from './requestContext.js';

/**
 * What kind of company would fill a segment in a place, on the newest revision of the graph.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, MIXED_WORLDS, BAD_ARGUMENT.
 */
export async function profileSegment(context: RequestContext, ask: SegmentQuestion): Promise<TargetProfileModel> {
  const { read, segment, chain, territory, parameters } = await readSegmentQuestion(context, ask);
  const { snapshot, graph, day } = read;
  const scope = scopeOf(graph, numberOf(graph, 'Chain', chainOfSegment(graph, segment, chain), 'chain'), gradeRank(parameters.minGrade));
  const place = placeFigures(scope, resolveTerritory(graph, territory, 'territory'));
  return { snapshot, territory, asOf: day, parameters, profile: profileOf(scope, place, localNumber(graph, scope.view.segments, segment), parameters) };
}

/** The same for a segment of an analysis, from the figures that it has. */
export function profileOfSegment(context: RequestContext, { analysis, facts }: SegmentAnalysisModel): TargetProfileModel {
  requireRight(context.viewer, 'ANALYSE');
  const { snapshot, work, result, parameters } = analysis;
  const { scope, place } = work;
  const profile = profileOf(scope, place, localNumber(scope.day, scope.view.segments, facts.segment), parameters);
  return { snapshot, territory: result.territory, asOf: result.day, parameters, profile };
}
