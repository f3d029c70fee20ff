import type { ChainSupplyRateModel, CompanySupplyRateModel, ConcentrationModel, DemandModel, LocationQuotientModel, RateModel } from '../application/chainGapModels.js';
import { BASIS, CONCENTRATION_MEASURE, LOCATION_QUOTIENT_MEASURE, NULL_REASON, type NullReason } from '../domain/findings.js';
import type { ChainSupplyRateResolvers, CompanySupplyRateResolvers, ConcentrationResolvers, DemandResolvers, LocationQuotientResolvers, RateResolvers } from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

/** Figures: every null has its reason, in code and in words. */
const nullReasonLabel = labelledOrNull(NULL_REASON, ({ nullReason }: Pick<RateModel, 'nullReason'>) => nullReason);

export const rate: ObjectResolvers<RateResolvers, RateModel> = { nullReasonLabel };
export const chainSupplyRate: ObjectResolvers<ChainSupplyRateResolvers, ChainSupplyRateModel> = {
  segmentCoverageNullReason: (rates) => coverageReason(rates),
  segmentCoverageNullReasonLabel: labelledOrNull(NULL_REASON, coverageReason),
};
export const companySupplyRate: ObjectResolvers<CompanySupplyRateResolvers, CompanySupplyRateModel> = {};
export const locationQuotient: ObjectResolvers<LocationQuotientResolvers, LocationQuotientModel> = {
  nullReasonLabel,
  measureLabel: labelled(LOCATION_QUOTIENT_MEASURE, ({ measure }: LocationQuotientModel) => measure),
};
export const concentration: ObjectResolvers<ConcentrationResolvers, ConcentrationModel> = {
  nullReasonLabel,
  measureLabel: labelled(CONCENTRATION_MEASURE, ({ measure }: ConcentrationModel) => measure),
};
export const demand: ObjectResolvers<DemandResolvers, DemandModel> = {
  nullReasonLabel,
  basisLabel: labelled(BASIS, ({ basis }: DemandModel) => basis),
};

/** A chain without a segment has no coverage. */
function coverageReason({ segmentCoverage }: ChainSupplyRateModel): NullReason | null {
  return segmentCoverage === null ? 'NO_LEAVES' : null;
}
