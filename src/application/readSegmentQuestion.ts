import { requireRight } from '../access/requireRight.js';
import type { Territory } from '../analysis/gapOptions.js';
import { keyOf } from '../domain/ids.js';
import { parametersOf, type GapParametersModel, type OptionsGiven } from './parameters.js';
import { readSnapshot, type DaySnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

/** What every question about one segment in a place is asked with. */
export interface SegmentQuestion {
  readonly segment: string;
  readonly chain?: string | null | undefined;
  readonly territory: TerritoryGiven;
  readonly options?: OptionsGiven;
  readonly asOf?: string | null | undefined;
}

/** The question in keys, with the graph that answers it. Throws FORBIDDEN, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, MIXED_WORLDS, BAD_ARGUMENT. */
export async function readSegmentQuestion(
  context: RequestContext,
  ask: SegmentQuestion,
): Promise<{ readonly read: DaySnapshot; readonly segment: string; readonly chain: string | null; readonly territory: Territory; readonly parameters: GapParametersModel }> {
  requireRight(context.viewer, 'ANALYSE');
  const segment = keyOf('Segment', ask.segment);
  const chain = ask.chain === null || ask.chain === undefined ? null : keyOf('Chain', ask.chain);
  const territory = territoryOf(ask.territory, 'territory');
  const parameters = parametersOf(ask.options);
  return { read: await readSnapshot(context, ask.asOf, [territory, parameters.reference]), segment, chain, territory, parameters };
}
