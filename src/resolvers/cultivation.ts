import type { CultivationCoverageModel, CultivationNeedModel, CultivationTargetConnectionModel, CultivationTargetModel } from '../application/cultivationModels.js';
import { explainCultivation, explainNeed } from '../application/explainCultivation.js';
import { cultivationFactor } from '../application/factorModels.js';
import { findCultivation } from '../application/findCultivation.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import type { CultivationParametersModel } from '../application/parameters.js';
import { readSeenFact } from '../application/readSeenFact.js';
import { CULTIVATION_FACTOR, CULTIVATION_KIND, CULTIVATION_NEED, CULTIVATION_NULL_REASON, type CultivationNullReason } from '../domain/cultivation.js';
import { revisionText } from '../domain/revisionText.js';
import { ENTERPRISE_STATUS } from '../domain/vocabulary.js';
import type {
  CultivationCoverageResolvers,
  CultivationNeedResolvers,
  CultivationParametersResolvers,
  CultivationTargetConnectionResolvers,
  CultivationTargetResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { labelled, labelledOrNull, weightsOf } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'cultivationTargets'> = {
  cultivationTargets: (_parent, args, context) => findCultivation(context, args),
};

export const cultivationTargetConnection: ObjectResolvers<CultivationTargetConnectionResolvers, CultivationTargetConnectionModel> = {
  revision: ({ snapshot }) => revisionText(snapshot.revision),
  chain: (parent) => nodeOfAnalysis(parent, 'Chain', parent.chain),
};

export const cultivationTarget: ObjectResolvers<CultivationTargetResolvers, CultivationTargetModel> = {
  enterprise: (parent) => nodeOfAnalysis(parent, 'Enterprise', parent.result.enterprise),
  kind: ({ result }) => result.kind,
  label: labelled(CULTIVATION_KIND, ({ result }: CultivationTargetModel) => result.kind),
  score: ({ result }) => result.score,
  scored: ({ result }) => result.scored,
  factors: ({ snapshot, result }) => result.factors.map((figure) => cultivationFactor(snapshot, result, figure)),
  segments: (parent) => parent.result.segments.map((key) => nodeOfAnalysis(parent, 'Segment', key)),
  operations: ({ result }, _args, context) => Promise.all(result.facts.map((key) => readSeenFact(context, key))),
  output: ({ result }) => result.output,
  outputNullReason: (parent) => outputReason(parent),
  outputNullReasonLabel: labelledOrNull(CULTIVATION_NULL_REASON, outputReason),
  standing: ({ result }) => result.standing,
  standingLabel: labelledOrNull(ENTERPRISE_STATUS, ({ result }: CultivationTargetModel) => result.standing),
  needs: (of) => of.result.needs.map((need) => ({ of, need })),
  explanation: (parent, _args, { language }) => explainCultivation(parent)[language],
};

export const cultivationNeed: ObjectResolvers<CultivationNeedResolvers, CultivationNeedModel> = {
  kind: ({ need }) => need.need,
  label: labelled(CULTIVATION_NEED, ({ need }: CultivationNeedModel) => need.need),
  needed: ({ need }) => need.needed,
  nullReason: ({ need }) => need.nullReason,
  nullReasonLabel: labelledOrNull(CULTIVATION_NULL_REASON, ({ need }: CultivationNeedModel) => need.nullReason),
  explanation: (parent, _args, { language }) => explainNeed(parent)[language],
};

export const cultivationCoverage: ObjectResolvers<CultivationCoverageResolvers, CultivationCoverageModel> = {};

export const cultivationParameters: ObjectResolvers<CultivationParametersResolvers, CultivationParametersModel> = {
  weights: ({ weights }, _args, { language }) => weightsOf(CULTIVATION_FACTOR, weights, language),
};

function outputReason({ result }: CultivationTargetModel): CultivationNullReason | null {
  return result.output === null ? 'OUTPUT_UNSTATED' : null;
}
