import { ChaingapError } from '../domain/errors.js';
import { globalId } from '../domain/ids.js';
import type { FactModel } from './models.js';
import type { RequestContext } from './requestContext.js';

/** Facts by key, in that order. Throws NOT_FOUND for one that was removed after the analysis had seen it. */
export function readFactsOf(context: RequestContext, keys: readonly string[]): Promise<readonly FactModel[]> {
  return Promise.all(
    keys.map(async (key) => {
      const fact = await context.loaders.facts.load(key);
      if (fact === null) throw new ChaingapError('NOT_FOUND', `${globalId('Fact', key)} is not there`, { id: globalId('Fact', key) });
      return fact;
    }),
  );
}
