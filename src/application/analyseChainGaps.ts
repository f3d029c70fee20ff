import { requireRight } from '../access/requireRight.js';
import { gapResult, gapWork } from '../analysis/chainGaps.js';
import type { GapAsk } from '../analysis/gapWork.js';
import type { RankOptions } from '../analysis/rank/rankOptions.js';
import { keyOf } from '../domain/ids.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import { gapOptionsOf, type GapOptionsGiven } from './gapOptions.js';
import { rankOptionsOf, type RankOptionsGiven } from './rankOptions.js';
import { readSnapshot, type DaySnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

/** What every question about gaps is asked with. */
export interface GapQuestion {
  readonly territory: TerritoryGiven;
  readonly options?: (GapOptionsGiven & { readonly ranking?: RankOptionsGiven | null | undefined }) | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface ChainGapsAsk extends GapQuestion {
  readonly chain: string;
}

/**
 * What a chain lacks in a territory, on the newest revision of the graph.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, BAD_ARGUMENT.
 */
export async function analyseChainGaps(context: RequestContext, ask: ChainGapsAsk): Promise<ChainGapAnalysisModel> {
  requireRight(context.viewer, 'ANALYSE');
  const chain = keyOf('Chain', ask.chain);
  const territory = territoryOf(ask.territory, 'territory');
  const options = gapOptionsOf(ask.options);
  const ranking = rankOptionsOf(ask.options?.ranking);
  return analysisOf(await readSnapshot(context, ask.asOf), { chain, territory, options }, ranking);
}

/** One analysis on a graph that has been read. */
export function analysisOf({ snapshot, day, graph }: DaySnapshot, ask: Omit<GapAsk, 'day'>, ranking: RankOptions): ChainGapAnalysisModel {
  const work = gapWork(graph, { ...ask, day });
  return { work, result: gapResult(work), ranking, snapshot };
}
