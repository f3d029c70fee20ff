import { analyseChainGaps } from '../application/analyseChainGaps.js';
import type { ChainFindingModel, ChainGapAnalysisModel, CoverageModel, TerritoryModel } from '../application/chainGapModels.js';
import { explainAnalysis, explainChain, explainCoverage } from '../application/explain.js';
import { gapRanks } from '../application/gapRanks.js';
import { gapsOf } from '../application/gapsOf.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import type { GapParametersModel } from '../application/parameters.js';
import { readNamed } from '../application/readNode.js';
import { revisionText } from '../domain/revisionText.js';
import { supplyRateOf } from '../application/supplyRateOf.js';
import { CHAIN_FINDING, LINK_BASIS, PRESENCE, STRATEGY, UNIVERSE } from '../domain/findings.js';
import { GRADE } from '../domain/vocabulary.js';
import type {
  ChainFindingResolvers,
  ChainGapAnalysisResolvers,
  CoverageResolvers,
  GapParametersResolvers,
  QueryResolvers,
  TerritoryResolvers,
} from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'chainGaps'> = {
  chainGaps: (_parent, args, context) => analyseChainGaps(context, args),
};

export const chainGapAnalysis: ObjectResolvers<ChainGapAnalysisResolvers, ChainGapAnalysisModel> = {
  chain: (analysis) => nodeOfAnalysis(analysis, 'Chain', analysis.result.chain),
  territory: ({ result }) => result.territory,
  revision: ({ snapshot }) => revisionText(snapshot.revision),
  asOf: ({ result }) => result.day,
  summary: (analysis, _args, context) => explainAnalysis(context, analysis),
  findings: (analysis) => analysis.result.findings.map((finding) => ({ analysis, finding })),
  linkBasis: ({ result }) => result.linkBasis,
  linkBasisLabel: labelled(LINK_BASIS, ({ result }: ChainGapAnalysisModel) => result.linkBasis),
  supplyRate: ({ result }) => result.supplyRate,
  supplyRateOf: (analysis, { enterprise }, context) => supplyRateOf(context, analysis, enterprise),
  segments: (analysis) => analysis.result.segments.map((facts) => ({ analysis, facts })),
  gaps: (analysis) => gapsOf(analysis),
  rankStability: (analysis) => ({ snapshot: analysis.snapshot, stability: gapRanks(analysis).stability }),
  coverage: (analysis) => ({ analysis }),
  parameters: ({ parameters }) => parameters,
};

export const chainFinding: ObjectResolvers<ChainFindingResolvers, ChainFindingModel> = {
  kind: ({ finding }) => finding.kind,
  label: labelled(CHAIN_FINDING, ({ finding }: ChainFindingModel) => finding.kind),
  explanation: (parent, _args, context) => explainChain(context, parent),
  strategy: ({ finding }) => finding.strategy,
  strategyLabel: labelledOrNull(STRATEGY, ({ finding }: ChainFindingModel) => finding.strategy),
};

const count =
  (name: Exclude<keyof ChainGapAnalysisModel['result']['coverage'], 'declarations' | 'leaders'>) =>
  ({ analysis }: CoverageModel): number =>
    analysis.result.coverage[name];

export const coverage: ObjectResolvers<CoverageResolvers, CoverageModel> = {
  enterprisesInTerritory: count('enterprisesInTerritory'),
  producing: count('producing'),
  statusUnstated: count('statusUnstated'),
  alsoOutside: count('alsoOutside'),
  inChain: count('inChain'),
  inChainStatingOutput: count('inChainStatingOutput'),
  withoutPlace: count('withoutPlace'),
  edges: count('edges'),
  edgesInChain: count('edgesInChain'),
  edgesInChainWithValue: count('edgesInChainWithValue'),
  edgesUnknownOrigin: count('edgesUnknownOrigin'),
  belowGrade: count('belowGrade'),
  declarations: ({ analysis }) => analysis.result.coverage.declarations.map((key) => nodeOfAnalysis(analysis, 'Declaration', key)),
  leaders: ({ analysis }) => analysis.result.coverage.leaders.map((key) => nodeOfAnalysis(analysis, 'Enterprise', key)),
  notes: ({ analysis }, _args, context) => explainCoverage(context, analysis),
};

export const territory: ObjectResolvers<TerritoryResolvers, TerritoryModel> = {
  regions: ({ regions }, _args, context) => Promise.all(regions.map((key) => Promise.resolve(readNamed(context, 'Region', key)))),
  parks: ({ parks }, _args, context) => Promise.all(parks.map((key) => Promise.resolve(readNamed(context, 'Park', key)))),
};

export const gapParameters: ObjectResolvers<GapParametersResolvers, GapParametersModel> = {
  minGradeLabel: labelled(GRADE, ({ minGrade }: GapParametersModel) => minGrade),
  presentFromLabel: labelled(PRESENCE, ({ presentFrom }: GapParametersModel) => presentFrom),
  universeLabel: labelled(UNIVERSE, ({ universe }: GapParametersModel) => universe),
};
