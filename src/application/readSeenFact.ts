import { ChaingapError } from '../domain/errors.js';
import { globalId } from '../domain/ids.js';
import type { FactModel } from './models.js';
import type { RequestContext } from './requestContext.js';

/** A fact that an analysis has seen, by key. Throws NOT_FOUND when it was removed since. */
export async function readSeenFact(context: RequestContext, key: string): Promise<FactModel> {
  const fact = await context.loaders.facts.load(key);
  if (fact === null) throw new ChaingapError('NOT_FOUND', `${globalId('Fact', key)} is not there`, { id: globalId('Fact', key) });
  return fact;
}
