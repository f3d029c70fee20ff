import type { Resolvers } from '../generated/graphql.js';
import * as base from './base.js';
import * as chain from './chain.js';
import * as chainGap from './chainGap.js';
import * as cultivation from './cultivation.js';
import * as edit from './edit.js';
import * as enterprise from './enterprise.js';
import * as fact from './fact.js';
import * as fit from './fit.js';
import * as park from './park.js';
import * as profile from './profile.js';
import * as rank from './rank.js';
import * as rate from './rate.js';
import * as record from './record.js';
import * as region from './region.js';
import { date } from './scalars.js';
import * as search from './search.js';
import * as segment from './segment.js';
import * as segmentAnalysis from './segmentAnalysis.js';
import * as target from './target.js';
import * as trace from './trace.js';

/** Every resolver of the service; a new noun is a file and a line here. */
export const resolvers = {
  Query: { ...base.query, ...region.query, ...park.query, ...chain.query, ...segment.query, ...enterprise.query, ...chainGap.query, ...rank.query, ...target.query, ...cultivation.query, ...profile.query, ...fit.query, ...search.query, ...trace.query },
  Mutation: edit.mutation,
  Date: date,
  Node: base.node,
  Fact: fact.fact,
  Place: fact.place,
  Region: region.region,
  Park: park.park,
  Chain: chain.chain,
  ChainSegmentConnection: chain.chainSegmentConnection,
  ChainSegmentEdge: chain.chainSegmentEdge,
  Segment: segment.segment,
  Enterprise: enterprise.enterprise,
  Association: record.association,
  Declaration: record.declaration,
  Indicator: record.indicator,
  Title: record.title,
  Location: fact.location,
  Operation: fact.operation,
  SupplyLink: fact.supplyLink,
  Investment: fact.investment,
  Leadership: fact.leadership,
  TitleHolding: fact.titleHolding,
  ChainPlacement: fact.chainPlacement,
  FeedLink: fact.feedLink,
  NearLink: fact.nearLink,
  StructuralFact: fact.structuralFact,
  ChainGapAnalysis: chainGap.chainGapAnalysis,
  ChainFinding: chainGap.chainFinding,
  ChainSupplyRate: rate.chainSupplyRate,
  CompanySupplyRate: rate.companySupplyRate,
  Rate: rate.rate,
  Demand: rate.demand,
  LocationQuotient: rate.locationQuotient,
  Concentration: rate.concentration,
  SegmentAnalysis: segmentAnalysis.segmentAnalysis,
  SegmentFinding: segmentAnalysis.segmentFinding,
  RingPresence: segmentAnalysis.ringPresence,
  Evidence: segmentAnalysis.evidence,
  Coverage: chainGap.coverage,
  Territory: chainGap.territory,
  GapParameters: chainGap.gapParameters,
  Score: rank.score,
  Factor: rank.factor,
  RankStability: rank.rankStability,
  RankRange: rank.rankRange,
  PriorityGapConnection: rank.priorityGapConnection,
  PriorityGap: rank.priorityGap,
  RankParameters: rank.rankParameters,
  InvestmentTargetConnection: target.investmentTargetConnection,
  InvestmentTarget: target.investmentTarget,
  TargetCoverage: target.targetCoverage,
  TargetParameters: target.targetParameters,
  EnterpriseFit: fit.enterpriseFit,
  FitGap: fit.fitGap,
  FitCoverage: fit.fitCoverage,
  TargetProfile: profile.targetProfile,
  ProfileMarket: profile.profileMarket,
  ProfileNeighbour: profile.profileNeighbour,
  OutsidePurchases: profile.outsidePurchases,
  ProfilePark: profile.profilePark,
  ProfileCoverage: profile.profileCoverage,
  CultivationTargetConnection: cultivation.cultivationTargetConnection,
  CultivationTarget: cultivation.cultivationTarget,
  CultivationNeed: cultivation.cultivationNeed,
  CultivationCoverage: cultivation.cultivationCoverage,
  CultivationParameters: cultivation.cultivationParameters,
  IntroductionResult: target.introductionResult,
  Truncated: target.truncated,
  IntroductionPath: target.introductionPath,
  IntroductionHop: target.introductionHop,
  CompanyTie: target.companyTie,
  SearchConnection: search.searchConnection,
  SearchHit: search.searchHit,
  RegionPayload: edit.regionPayload,
  ParkPayload: edit.parkPayload,
  ChainPayload: edit.chainPayload,
  SegmentPayload: edit.segmentPayload,
  EnterprisePayload: edit.enterprisePayload,
  AssociationPayload: edit.associationPayload,
  DeclarationPayload: edit.declarationPayload,
  IndicatorPayload: edit.indicatorPayload,
  LinkPayload: edit.linkPayload,
  DeletePayload: edit.deletePayload,
  EditGraphPayload: edit.editGraphPayload,
  UserError: edit.userError,
  SupplyTrace: trace.supplyTrace,
  SupplyStep: trace.supplyStep,
  FeedTrace: trace.feedTrace,
  FeedStep: trace.feedStep,
  SupplyPathResult: trace.supplyPathResult,
  SupplyPath: trace.supplyPath,
  SupplyPathHop: trace.supplyPathHop,
} satisfies Resolvers;
