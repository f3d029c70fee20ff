import { companySupplyRate } from '../analysis/companySupplyRate.js';
import { ChaingapError } from '../domain/errors.js';
import type { ChainGapAnalysisModel, CompanySupplyRateModel } from './chainGapModels.js';
import { readNode } from './readNode.js';
import type { RequestContext } from './requestContext.js';

/** The supply rates of one company as the buyer, by its id or a former one. Throws NOT_FOUND, BAD_ID, WRONG_KIND. */
export async function supplyRateOf(context: RequestContext, { work }: ChainGapAnalysisModel, id: string): Promise<CompanySupplyRateModel> {
  const enterprise = await readNode(context, 'Enterprise', id);
  if (enterprise === null) throw new ChaingapError('NOT_FOUND', `${id} is not there`, { id: id.slice(0, 80) });
  return { enterprise, ...companySupplyRate(work, enterprise.key) };
}
