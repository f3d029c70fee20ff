import type { RingPresenceModel, SegmentAnalysisModel, SegmentFindingModel } from '../application/chainGapModels.js';
import { readEvidence } from '../application/readEvidence.js';
import { explainSegmentAnalysis, explainSegmentFinding } from '../application/explain.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import { companiesOf } from '../application/companiesOf.js';
import { ABSENCE_KNOWLEDGE, CERTAINTY, PRESENCE, RING, SEGMENT_STATE, STRATEGY } from '../domain/findings.js';
import type { RingPresenceResolvers, SegmentAnalysisResolvers, SegmentFindingResolvers } from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const segmentAnalysis: ObjectResolvers<SegmentAnalysisResolvers, SegmentAnalysisModel> = {
  segment: ({ analysis, facts }) => nodeOfAnalysis(analysis, 'Segment', facts.segment),
  state: ({ facts }) => facts.state,
  stateLabel: labelled(SEGMENT_STATE, ({ facts }: SegmentAnalysisModel) => facts.state),
  findings: (of) => of.facts.findings.map((finding) => ({ of, finding })),
  strategy: ({ facts }) => facts.strategy,
  strategyLabel: labelledOrNull(STRATEGY, ({ facts }: SegmentAnalysisModel) => facts.strategy),
  presence: ({ facts }) => facts.presence,
  presenceLabel: labelled(PRESENCE, ({ facts }: SegmentAnalysisModel) => facts.presence),
  present: ({ facts }) => facts.present,
  absence: ({ facts }) => facts.absence,
  absenceLabel: labelledOrNull(ABSENCE_KNOWLEDGE, ({ facts }: SegmentAnalysisModel) => facts.absence),
  enterpriseCount: ({ facts }) => facts.enterprises.length,
  enterprises: (of, page, context) => companiesOf(context, of, page),
  statusUnstated: ({ facts }) => facts.statusUnstated,
  alsoOutside: ({ facts }) => facts.alsoOutside,
  isLeaf: ({ facts }) => facts.isLeaf,
  output: ({ facts }) => facts.output,
  outputNullReason: ({ facts }) => facts.outputNullReason,
  outputCoverage: ({ facts }) => facts.outputCoverage,
  demand: ({ facts }) => facts.demand,
  supplyRate: ({ facts }) => facts.supplyRate,
  conversionRate: ({ facts }) => facts.conversionRate,
  locationQuotient: ({ facts }) => facts.locationQuotient.value,
  locationQuotientDetail: ({ facts }) => facts.locationQuotient,
  concentration: ({ facts }) => facts.concentration,
  concentrationDetail: ({ facts }) => ({
    value: facts.concentration,
    nullReason: facts.concentrationNullReason,
    measure: facts.concentrationMeasure,
    sellers: facts.sellers,
  }),
  adequateEvidence: ({ facts }) => facts.adequateEvidence,
  outputComparable: ({ facts }) => facts.outputComparable,
  rings: ({ analysis, facts }) => facts.rings.map((ring) => ({ ...ring, analysis })),
  explanation: (of, _args, context) => explainSegmentAnalysis(context, of),
  evidence: (of, page, context) => readEvidence(context, of, page),
};

export const segmentFinding: ObjectResolvers<SegmentFindingResolvers, SegmentFindingModel> = {
  kind: ({ finding }) => finding.kind,
  label: labelled(SEGMENT_STATE, ({ finding }: SegmentFindingModel) => finding.kind),
  certainty: ({ finding }) => finding.certainty,
  certaintyLabel: labelled(CERTAINTY, ({ finding }: SegmentFindingModel) => finding.certainty),
  explanation: (parent, _args, context) => explainSegmentFinding(context, parent),
  grounds: ({ finding }) => finding.grounds,
  feeders: ({ of, finding }) => finding.feeders.map((key) => nodeOfAnalysis(of.analysis, 'Segment', key)),
  fed: ({ of, finding }) => finding.fed.map((key) => nodeOfAnalysis(of.analysis, 'Segment', key)),
};

export const ringPresence: ObjectResolvers<RingPresenceResolvers, RingPresenceModel> = {
  label: labelled(RING, ({ ring }: RingPresenceModel) => ring),
  presenceLabel: labelledOrNull(PRESENCE, ({ presence }: RingPresenceModel) => presence),
  regions: ({ analysis, ring, places }) => (places === null ? null : ring === 'PARK' ? [] : places.map((key) => nodeOfAnalysis(analysis, 'Region', key))),
  parks: ({ analysis, ring, places }) => (places === null ? null : ring === 'PARK' ? places.map((key) => nodeOfAnalysis(analysis, 'Park', key)) : []),
};
