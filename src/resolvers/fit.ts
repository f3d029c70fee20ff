import { explainFit, explainFitGap } from '../application/explainFit.js';
import { fitEnterprise } from '../application/fitEnterprise.js';
import type { EnterpriseFitModel, FitCoverageModel, FitGapModel } from '../application/fitModels.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import type { ProfileNeighbourModel } from '../application/profileModels.js';
import { profileOfSegment } from '../application/profileSegment.js';
import { readSeenFact } from '../application/readSeenFact.js';
import { FIT_NOTHING, FIT_WAY } from '../domain/fit.js';
import { revisionText } from '../domain/revisionText.js';
import { ENTERPRISE_STATUS } from '../domain/vocabulary.js';
import type { EnterpriseFitResolvers, FitCoverageResolvers, FitGapResolvers, QueryResolvers } from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'enterpriseFit'> = {
  enterpriseFit: (_parent, args, context) => fitEnterprise(context, args),
};

export const enterpriseFit: ObjectResolvers<EnterpriseFitResolvers, EnterpriseFitModel> = {
  enterprise: (parent) => nodeOfAnalysis(parent, 'Enterprise', parent.enterprise),
  revision: ({ snapshot }) => revisionText(snapshot.revision),
  segments: (parent) => parent.segments.map((key) => nodeOfAnalysis(parent, 'Segment', key)),
  standingLabel: labelledOrNull(ENTERPRISE_STATUS, ({ standing }: EnterpriseFitModel) => standing),
  nothingLabel: labelledOrNull(FIT_NOTHING, ({ nothing }: EnterpriseFitModel) => nothing),
  buyers: ({ snapshot, partners }) => neighbours(snapshot, partners.buyers),
  suppliers: ({ snapshot, partners }) => neighbours(snapshot, partners.suppliers),
  lacking: ({ snapshot, partners }) => neighbours(snapshot, partners.lacking),
  summary: (parent, _args, { language }) => explainFit(parent)[language],
};

export const fitGap: ObjectResolvers<FitGapResolvers, FitGapModel> = {
  chain: ({ gap }) => nodeOfAnalysis(gap.analysis, 'Chain', gap.analysis.result.chain),
  way: ({ fit }) => fit.way,
  wayLabel: labelled(FIT_WAY, ({ fit }: FitGapModel) => fit.way),
  operations: ({ fit }, _args, context) => Promise.all(fit.facts.map((key) => readSeenFact(context, key))),
  target: ({ snapshot, graph, territory, fit }) => (fit.target === null ? null : { snapshot, graph, territory, target: fit.target }),
  cultivation: (parent) => {
    const { snapshot, gap, fit } = parent;
    return fit.cultivation === null ? null : { snapshot, result: fit.cultivation, minScale: nodeOfAnalysis(parent, 'Segment', gap.facts.segment).minScale };
  },
  profile: ({ gap }, _args, context) => profileOfSegment(context, gap),
  explanation: (parent, _args, { language }) => explainFitGap(parent)[language],
};

export const fitCoverage: ObjectResolvers<FitCoverageResolvers, FitCoverageModel> = {};

function neighbours(snapshot: EnterpriseFitModel['snapshot'], found: EnterpriseFitModel['partners']['buyers']): readonly ProfileNeighbourModel[] {
  return found.map((neighbour) => ({ snapshot, neighbour }));
}
