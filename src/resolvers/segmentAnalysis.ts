import type { EvidenceModel, RingPresenceModel, SegmentAnalysisModel, SegmentFindingModel } from '../application/chainGapModels.js';
import { readEvidence } from '../application/readEvidence.js';
import { explainSegmentAnalysis, explainSegmentFinding } from '../application/explain.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import { companiesOf, companiesOfRing } from '../application/companiesOf.js';
import { cultivationOf } from '../application/findCultivation.js';
import { targetsOf } from '../application/findTargets.js';
import { profileOfSegment } from '../application/profileSegment.js';
import { rankOf } from '../application/gapRanks.js';
import { labelOf } from '../application/labels.js';
import type { ScoreModel } from '../application/rankModels.js';
import { ringNullReason } from '../application/ringNullReason.js';
import {
  ABSENCE_KNOWLEDGE,
  CERTAINTY,
  EVIDENCE_PURPOSE,
  FINDING_GROUND,
  NULL_REASON,
  PRESENCE,
  RING,
  RING_NULL_REASON,
  SEGMENT_STATE,
  STRATEGY,
  type NullReason,
} from '../domain/findings.js';
import { TIER, TIER_REASON } from '../domain/ranks.js';
import type { EvidenceResolvers, RingPresenceResolvers, SegmentAnalysisResolvers, SegmentFindingResolvers } from '../generated/graphql.js';
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
  outputNullReasonLabel: labelledOrNull(NULL_REASON, ({ facts }: SegmentAnalysisModel) => facts.outputNullReason),
  outputCoverage: ({ facts }) => facts.outputCoverage,
  outputCoverageNullReason: (of) => coverageReason(of),
  outputCoverageNullReasonLabel: labelledOrNull(NULL_REASON, coverageReason),
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
  tier: (of) => rankOf(of)?.tier ?? null,
  tierLabel: labelledOrNull(TIER, (of: SegmentAnalysisModel) => rankOf(of)?.tier ?? null),
  tierReasons: (of) => rankOf(of)?.reasons ?? [],
  tierReasonLabels: (of, _args, { language }) => (rankOf(of)?.reasons ?? []).map((reason) => labelOf(TIER_REASON, reason, language)),
  attractiveness: (of) => scoreOf(of, 'attractiveness'),
  feasibility: (of) => scoreOf(of, 'feasibility'),
  rank: (of) => rankOf(of)?.rank ?? null,
  rings: (of) => of.facts.rings.map((ring) => ({ ...ring, of })),
  explanation: (of, _args, context) => explainSegmentAnalysis(context, of),
  targets: (of, page, context) => targetsOf(context, of, page),
  profile: (of, _args, context) => profileOfSegment(context, of),
  cultivation: (of, page, context) => cultivationOf(context, of, page),
  evidence: (of, page, context) => readEvidence(context, of, page),
};

export const segmentFinding: ObjectResolvers<SegmentFindingResolvers, SegmentFindingModel> = {
  kind: ({ finding }) => finding.kind,
  label: labelled(SEGMENT_STATE, ({ finding }: SegmentFindingModel) => finding.kind),
  certainty: ({ finding }) => finding.certainty,
  certaintyLabel: labelled(CERTAINTY, ({ finding }: SegmentFindingModel) => finding.certainty),
  explanation: (parent, _args, context) => explainSegmentFinding(context, parent),
  grounds: ({ finding }) => finding.grounds,
  groundLabels: ({ finding }, _args, { language }) => finding.grounds.map((ground) => labelOf(FINDING_GROUND, ground, language)),
  feeders: ({ of, finding }) => finding.feeders.map((key) => nodeOfAnalysis(of.analysis, 'Segment', key)),
  fed: ({ of, finding }) => finding.fed.map((key) => nodeOfAnalysis(of.analysis, 'Segment', key)),
};

export const ringPresence: ObjectResolvers<RingPresenceResolvers, RingPresenceModel> = {
  label: labelled(RING, ({ ring }: RingPresenceModel) => ring),
  presenceLabel: labelledOrNull(PRESENCE, ({ presence }: RingPresenceModel) => presence),
  regions: ({ of, ring, places }) => (places === null ? null : ring === 'PARK' ? [] : places.map((key) => nodeOfAnalysis(of.analysis, 'Region', key))),
  parks: ({ of, ring, places }) => (places === null ? null : ring === 'PARK' ? places.map((key) => nodeOfAnalysis(of.analysis, 'Park', key)) : []),
  enterprises: (parent, page, context) => companiesOfRing(context, parent, page),
  nullReason: (parent) => ringNullReason(parent),
  nullReasonLabel: labelledOrNull(RING_NULL_REASON, ringNullReason),
};

export const evidence: ObjectResolvers<EvidenceResolvers, EvidenceModel> = {
  purposeLabel: labelled(EVIDENCE_PURPOSE, ({ purpose }: EvidenceModel) => purpose),
};

function scoreOf(of: SegmentAnalysisModel, name: 'attractiveness' | 'feasibility'): ScoreModel | null {
  const rank = rankOf(of);
  return rank === null ? null : { of: of.analysis, score: rank[name] };
}

/** Without a company there is nothing of which a share could state an output. */
function coverageReason({ facts }: SegmentAnalysisModel): NullReason | null {
  return facts.outputCoverage === null ? 'NO_COMPANIES' : null;
}
