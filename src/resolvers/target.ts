import { findIntroductions, findTargets } from '../application/findTargets.js';
import { targetFactor } from '../application/factorModels.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import { readSeenFact } from '../application/readSeenFact.js';
import { revisionText } from '../domain/revisionText.js';
import type {
  CompanyTieModel,
  IntroductionHopModel,
  IntroductionPathModel,
  IntroductionResultModel,
  InvestmentTargetConnectionModel,
  InvestmentTargetModel,
  TargetCoverageModel,
  TruncatedModel,
} from '../application/targetModels.js';
import type { TargetParametersModel } from '../application/parameters.js';
import { RING } from '../domain/findings.js';
import { TARGET_FACTOR, TIE, TRUNCATION } from '../domain/targets.js';
import { ENTERPRISE_STATUS } from '../domain/vocabulary.js';
import type {
  CompanyTieResolvers,
  IntroductionHopResolvers,
  IntroductionPathResolvers,
  IntroductionResultResolvers,
  InvestmentTargetConnectionResolvers,
  InvestmentTargetResolvers,
  QueryResolvers,
  TargetCoverageResolvers,
  TargetParametersResolvers,
  TruncatedResolvers,
} from '../generated/graphql.js';
import { labelled, labelledOrNull, weightsOf } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'investmentTargets'> = {
  investmentTargets: (_parent, args, context) => findTargets(context, args),
};

export const investmentTargetConnection: ObjectResolvers<InvestmentTargetConnectionResolvers, InvestmentTargetConnectionModel> = {
  revision: ({ snapshot }) => revisionText(snapshot.revision),
};

export const investmentTarget: ObjectResolvers<InvestmentTargetResolvers, InvestmentTargetModel> = {
  enterprise: (parent) => nodeOfAnalysis(parent, 'Enterprise', parent.target.enterprise),
  score: ({ target }) => target.score,
  scored: ({ target }) => target.scored,
  factors: ({ snapshot, target }) => target.factors.map((figure) => targetFactor(snapshot, target, figure)),
  standing: ({ target }) => target.standing,
  standingLabel: labelledOrNull(ENTERPRISE_STATUS, ({ target }: InvestmentTargetModel) => target.standing),
  ring: ({ target }) => target.ring,
  ringLabel: labelledOrNull(RING, ({ target }: InvestmentTargetModel) => target.ring),
  park: (parent) => (parent.target.park === null ? null : nodeOfAnalysis(parent, 'Park', parent.target.park)),
  introductions: (parent, args) => findIntroductions(parent, args),
};

export const targetCoverage: ObjectResolvers<TargetCoverageResolvers, TargetCoverageModel> = {};

export const targetParameters: ObjectResolvers<TargetParametersResolvers, TargetParametersModel> = {
  weights: ({ weights }, _args, { language }) => weightsOf(TARGET_FACTOR, weights, language),
};

export const introductionResult: ObjectResolvers<IntroductionResultResolvers, IntroductionResultModel> = {
  paths: ({ snapshot, search }) => search.paths.map((path) => ({ snapshot, path })),
  exploredCount: ({ search }) => search.exploredCount,
  truncated: ({ search }) => (search.truncated === null ? null : { reason: search.truncated }),
};

export const truncated: ObjectResolvers<TruncatedResolvers, TruncatedModel> = {
  reasonLabel: labelled(TRUNCATION, ({ reason }: TruncatedModel) => reason),
};

export const introductionPath: ObjectResolvers<IntroductionPathResolvers, IntroductionPathModel> = {
  enterprises: ({ snapshot, path }) => path.companies.map((company) => companyAt(snapshot, company)),
  hops: ({ snapshot, path }) => path.hops.map((hop) => ({ snapshot, hop })),
  confidence: ({ path }) => path.confidence,
};

export const introductionHop: ObjectResolvers<IntroductionHopResolvers, IntroductionHopModel> = {
  from: ({ snapshot, hop }) => companyAt(snapshot, hop.from),
  to: ({ snapshot, hop }) => companyAt(snapshot, hop.to),
  ties: ({ snapshot, hop }) => hop.ties.map((tie) => ({ snapshot, tie })),
  confidence: ({ hop }) => hop.confidence,
};

export const companyTie: ObjectResolvers<CompanyTieResolvers, CompanyTieModel> = {
  kind: ({ tie }) => tie.tie,
  label: labelled(TIE, ({ tie }: CompanyTieModel) => tie.tie),
  facts: ({ tie }, _args, context) => Promise.all(tie.facts.map((key) => readSeenFact(context, key))),
  association: ({ snapshot, tie }) => (tie.association === null ? null : nodeOfAnalysis({ snapshot }, 'Association', snapshot.graph.nodes.Association.key(tie.association))),
  confidence: ({ tie }) => tie.confidence,
};

function companyAt(snapshot: CompanyTieModel['snapshot'], company: number) {
  return nodeOfAnalysis({ snapshot }, 'Enterprise', snapshot.graph.nodes.Enterprise.key(company));
}
