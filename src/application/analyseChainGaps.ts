import { requireRight } from '../access/requireRight.js';
import { gapResult, gapWork } from '../analysis/chainGaps.js';
import type { GapAsk } from '../analysis/gapWork.js';
import { keyOf } from '../domain/ids.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import { parametersOf, type GapParametersModel, type OptionsGiven } from './parameters.js';
import { readSnapshot, type DaySnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

/** What every question about gaps is asked with. */
export interface GapQuestion {
  readonly territory: TerritoryGiven;
  readonly options?: OptionsGiven;
  readonly asOf?: string | null | undefined;
}

export interface ChainGapsAsk extends GapQuestion {
  readonly chain: string;
}

/**
 * What a chain lacks in a territory, on the newest revision of the graph.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, MIXED_WORLDS, BAD_ARGUMENT.
 */
export async function analyseChainGaps(context: RequestContext, ask: ChainGapsAsk): Promise<ChainGapAnalysisModel> {
  requireRight(context.viewer, 'ANALYSE');
  const chain = keyOf('Chain', ask.chain);
  const territory = territoryOf(ask.territory, 'territory');
  const parameters = parametersOf(ask.options);
  return analysisOf(await readSnapshot(context, ask.asOf, [territory, parameters.reference]), { chain, territory, parameters });
}

export interface AnalysisAsk extends Pick<GapAsk, 'chain' | 'territory'> {
  readonly parameters: GapParametersModel;
}

/** One analysis on a graph that has been read. */
export function analysisOf({ snapshot, day, graph }: DaySnapshot, { chain, territory, parameters }: AnalysisAsk): ChainGapAnalysisModel {
  const work = gapWork(graph, { chain, territory, options: parameters, day });
  return { work, result: gapResult(work), parameters, snapshot };
}
