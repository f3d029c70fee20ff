import { searchText } from '../messages/searchText.js';
import type { RequestContext } from './requestContext.js';
import type { SearchHitModel } from './searchModels.js';

/** Why something was found, in the language of the request. */
export function explainFound({ language }: RequestContext, { reasons }: SearchHitModel): string {
  return searchText(reasons)[language];
}
