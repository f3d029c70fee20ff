import type { ChainSupplyRateModel, CompanySupplyRateModel, ConcentrationModel, DemandModel, LocationQuotientModel, RateModel } from '../application/chainGapModels.js';
import { BASIS, NULL_REASON } from '../domain/findings.js';
import type { ChainSupplyRateResolvers, CompanySupplyRateResolvers, ConcentrationResolvers, DemandResolvers, LocationQuotientResolvers, RateResolvers } from '../generated/graphql.js';
import { labelled, labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

/** Figures: every null has its reason, in code and in words. */
const nullReasonLabel = labelledOrNull(NULL_REASON, ({ nullReason }: Pick<RateModel, 'nullReason'>) => nullReason);

export const rate: ObjectResolvers<RateResolvers, RateModel> = { nullReasonLabel };
export const chainSupplyRate: ObjectResolvers<ChainSupplyRateResolvers, ChainSupplyRateModel> = {};
export const companySupplyRate: ObjectResolvers<CompanySupplyRateResolvers, CompanySupplyRateModel> = {};
export const locationQuotient: ObjectResolvers<LocationQuotientResolvers, LocationQuotientModel> = { nullReasonLabel };
export const concentration: ObjectResolvers<ConcentrationResolvers, ConcentrationModel> = { nullReasonLabel };
export const demand: ObjectResolvers<DemandResolvers, DemandModel> = {
  nullReasonLabel,
  basisLabel: labelled(BASIS, ({ basis }: DemandModel) => basis),
};
