import type { FactRow } from '../domain/factModel.js';
import { parseId } from '../domain/ids.js';
import type { PlaceModel } from './models.js';
import { readNamed } from './readNode.js';
import type { RequestContext } from './requestContext.js';

/** The region or park that a fact points to. */
export async function readPlace(context: RequestContext, fact: FactRow<'LOCATED_IN'>): Promise<PlaceModel> {
  const { kind, key } = parseId(fact.to);
  return kind === 'Park' ? readNamed(context, 'Park', key) : readNamed(context, 'Region', key);
}
