import { requireRight } from '../access/requireRight.js';
import { gapResult, gapWork } from '../analysis/chainGaps.js';
import { parseDay, shanghaiDay, type Day } from '../domain/day.js';
import { ChaingapError } from '../domain/errors.js';
import { keyOf } from '../domain/ids.js';
import { graphOnDay } from '../graph/graphOnDay.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import { gapOptionsOf, type GapOptionsGiven } from './gapOptions.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

export interface ChainGapsAsk {
  readonly chain: string;
  readonly territory: TerritoryGiven;
  readonly options?: GapOptionsGiven | null | undefined;
  readonly asOf?: string | null | undefined;
}

/**
 * What a chain lacks in a territory, on the newest revision of the graph. Without `asOf` the day is the
 * Asia/Shanghai date of the last write: a function of the graph, not of a clock.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, BAD_ARGUMENT.
 */
export async function analyseChainGaps(context: RequestContext, ask: ChainGapsAsk): Promise<ChainGapAnalysisModel> {
  requireRight(context.viewer, 'ANALYSE');
  const chain = keyOf('Chain', ask.chain);
  const territory = territoryOf(ask.territory, 'territory');
  const options = gapOptionsOf(ask.options);
  const snapshot = await context.app.projection.current();
  const day = ask.asOf === null || ask.asOf === undefined ? shanghaiDay(snapshot.revision.writtenAt) : dayOf(ask.asOf);
  const work = gapWork(graphOnDay(snapshot.graph, day), { chain, territory, day, options });
  return { work, result: gapResult(work), snapshot };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new ChaingapError('BAD_ARGUMENT', `Not a day: ${text}`, { argument: 'asOf', value: text });
  return day;
}
