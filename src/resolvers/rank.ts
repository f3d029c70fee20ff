import { explainStability } from '../application/explainRanks.js';
import { rankFactor, type FactorModel } from '../application/factorModels.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import type {
  PriorityGapConnectionModel,
  PriorityGapModel,
  RankParametersModel,
  RankRangeModel,
  RankStabilityModel,
  ScoreModel,
} from '../application/rankModels.js';
import { rankPriorityGaps } from '../application/rankPriorityGaps.js';
import { revisionText } from '../domain/revisionText.js';
import { FACTOR_NULL_REASON, RANK_FACTOR } from '../domain/ranks.js';
import type {
  FactorResolvers,
  PriorityGapConnectionResolvers,
  PriorityGapResolvers,
  QueryResolvers,
  RankParametersResolvers,
  RankRangeResolvers,
  RankStabilityResolvers,
  ScoreResolvers,
} from '../generated/graphql.js';
import { labelledOrNull, weightsOf } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'priorityGaps'> = {
  priorityGaps: (_parent, args, context) => rankPriorityGaps(context, args),
};

export const score: ObjectResolvers<ScoreResolvers, ScoreModel> = {
  value: (parent) => parent.score.value,
  nullReason: (parent) => parent.score.nullReason,
  nullReasonLabel: labelledOrNull(FACTOR_NULL_REASON, (parent: ScoreModel) => parent.score.nullReason),
  factors: ({ of, score: { factors } }) => factors.map((figure) => rankFactor(of, figure)),
};

export const factor: ObjectResolvers<FactorResolvers, FactorModel> = {
  label: ({ name }, _args, { language }) => name[language],
  nullReasonLabel: ({ reason }, _args, { language }) => reason?.[language] ?? null,
  segments: (parent) => parent.segments.map((key) => nodeOfAnalysis(parent, 'Segment', key)),
  explanation: ({ explanation }, _args, { language }) => explanation()[language],
};

export const rankStability: ObjectResolvers<RankStabilityResolvers, RankStabilityModel> = {
  variations: ({ stability }) => stability.variations,
  unchanged: ({ stability }) => stability.unchanged,
  first: ({ snapshot, stability }) => stability.first.map((range) => ({ snapshot, range })),
  explanation: (parent, _args, context) => explainStability(context, parent),
};

export const rankRange: ObjectResolvers<RankRangeResolvers, RankRangeModel> = {
  chain: (parent) => nodeOfAnalysis(parent, 'Chain', parent.range.chain),
  segment: (parent) => nodeOfAnalysis(parent, 'Segment', parent.range.segment),
  rank: ({ range }) => range.rank,
  best: ({ range }) => range.best,
  worst: ({ range }) => range.worst,
};

export const priorityGapConnection: ObjectResolvers<PriorityGapConnectionResolvers, PriorityGapConnectionModel> = {
  revision: ({ snapshot }) => revisionText(snapshot.revision),
  chains: (parent) => parent.chains.map((key) => nodeOfAnalysis(parent, 'Chain', key)),
  stability: ({ snapshot, ranks }) => ({ snapshot, stability: ranks.stability }),
};

export const priorityGap: ObjectResolvers<PriorityGapResolvers, PriorityGapModel> = {
  rank: ({ rank }) => rank.rank,
  chain: ({ gap }) => nodeOfAnalysis(gap.analysis, 'Chain', gap.analysis.result.chain),
};

export const rankParameters: ObjectResolvers<RankParametersResolvers, RankParametersModel> = {
  weights: ({ weights }, _args, { language }) => weightsOf(RANK_FACTOR, weights, language),
};
