import { explainMarket, explainProfile } from '../application/explainProfile.js';
import { labelOf } from '../application/labels.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import type { OutsidePurchasesModel, ProfileCoverageModel, ProfileMarketModel, ProfileNeighbourModel, ProfileParkModel, TargetProfileModel } from '../application/profileModels.js';
import { profileSegment } from '../application/profileSegment.js';
import { readSeenFact } from '../application/readSeenFact.js';
import { MARKET_VERDICT, NO_PARK_REASON, PARK_RESOURCE, PROFILE_NULL_REASON, type ProfileNullReason } from '../domain/profile.js';
import { revisionText } from '../domain/revisionText.js';
import type {
  OutsidePurchasesResolvers,
  ProfileCoverageResolvers,
  ProfileMarketResolvers,
  ProfileNeighbourResolvers,
  ProfileParkResolvers,
  QueryResolvers,
  TargetProfileResolvers,
} from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

/** Companies and purchases listed of each neighbour and profile; how many there are stands beside. */
const SHOWN = 20;

export const query: Pick<QueryResolvers, 'targetProfile'> = {
  targetProfile: (_parent, args, context) => profileSegment(context, args),
};

export const targetProfile: ObjectResolvers<TargetProfileResolvers, TargetProfileModel> = {
  segment: (parent) => nodeOfAnalysis(parent, 'Segment', parent.profile.segment),
  chain: (parent) => nodeOfAnalysis(parent, 'Chain', parent.profile.chain),
  revision: ({ snapshot }) => revisionText(snapshot.revision),
  coverage: ({ profile }) => profile.coverage,
  gb4754: (parent) => nodeOfAnalysis(parent, 'Segment', parent.profile.segment).gb4754 ?? [],
  keywords: (parent) => nodeOfAnalysis(parent, 'Segment', parent.profile.segment).keywords ?? [],
  market: ({ profile }) => profile,
  inputsAtHand: (parent) => neighbours(parent, parent.profile.inputsAtHand),
  inputsLacking: (parent) => neighbours(parent, parent.profile.inputsLacking),
  buyersAtHand: (parent) => neighbours(parent, parent.profile.buyersAtHand),
  buyersLacking: (parent) => neighbours(parent, parent.profile.buyersLacking),
  boughtElsewhere: ({ snapshot, profile }) => profile.boughtElsewhere.slice(0, SHOWN).map((purchases) => ({ snapshot, purchases })),
  boughtElsewhereCount: ({ profile }) => profile.boughtElsewhere.length,
  parks: ({ snapshot, profile }) => profile.parks.map((fit) => ({ snapshot, fit })),
  noParkReason: ({ profile }) => profile.noParkReason,
  noParkReasonLabel: labelledOrNull(NO_PARK_REASON, ({ profile }: TargetProfileModel) => profile.noParkReason),
  text: (parent, _args, { language }) => explainProfile(parent)[language],
};

export const profileMarket: ObjectResolvers<ProfileMarketResolvers, ProfileMarketModel> = {
  minScaleNullReason: (market) => minScaleReason(market),
  minScaleNullReasonLabel: labelledOrNull(PROFILE_NULL_REASON, minScaleReason),
  upperNullReasonLabel: labelledOrNull(PROFILE_NULL_REASON, ({ upperNullReason }: ProfileMarketModel) => upperNullReason),
  verdictLabel: labelled(MARKET_VERDICT, ({ verdict }: ProfileMarketModel) => verdict),
  explanation: (market, _args, { language }) => explainMarket(market)[language],
};

export const profileNeighbour: ObjectResolvers<ProfileNeighbourResolvers, ProfileNeighbourModel> = {
  segment: (parent) => nodeOfAnalysis(parent, 'Segment', parent.neighbour.segment),
  essential: ({ neighbour }) => neighbour.essential,
  enterpriseCount: ({ neighbour }) => neighbour.enterprises.length,
  enterprises: (parent) => parent.neighbour.enterprises.slice(0, SHOWN).map((key) => nodeOfAnalysis(parent, 'Enterprise', key)),
  facts: ({ neighbour }, _args, context) => Promise.all(neighbour.facts.map((key) => readSeenFact(context, key))),
};

export const outsidePurchases: ObjectResolvers<OutsidePurchasesResolvers, OutsidePurchasesModel> = {
  enterprise: (parent) => nodeOfAnalysis(parent, 'Enterprise', parent.purchases.enterprise),
  links: ({ purchases }) => purchases.links,
  value: ({ purchases }) => purchases.value,
  valueNullReason: (parent) => valueReason(parent),
  valueNullReasonLabel: labelledOrNull(PROFILE_NULL_REASON, valueReason),
  facts: ({ purchases }, _args, context) => Promise.all(purchases.facts.map((key) => readSeenFact(context, key))),
};

export const profilePark: ObjectResolvers<ProfileParkResolvers, ProfileParkModel> = {
  park: (parent) => nodeOfAnalysis(parent, 'Park', parent.fit.park),
  industries: ({ fit }) => fit.industries,
  unstated: ({ fit }) => fit.unstated,
  unstatedLabels: ({ fit }, _args, { language }) => fit.unstated.map((resource) => labelOf(PARK_RESOURCE, resource, language)),
};

export const profileCoverage: ObjectResolvers<ProfileCoverageResolvers, ProfileCoverageModel> = {};

function neighbours({ snapshot }: TargetProfileModel, found: TargetProfileModel['profile']['inputsAtHand']): readonly ProfileNeighbourModel[] {
  return found.map((neighbour) => ({ snapshot, neighbour }));
}

function minScaleReason({ minScale }: ProfileMarketModel): ProfileNullReason | null {
  return minScale === null ? 'MIN_SCALE_UNSTATED' : null;
}

function valueReason({ purchases }: OutsidePurchasesModel): ProfileNullReason | null {
  return purchases.value === null ? 'NO_VALUES' : null;
}
