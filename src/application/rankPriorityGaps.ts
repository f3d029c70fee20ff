import { setImmediate as othersToo } from 'node:timers/promises';
import { requireRight } from '../access/requireRight.js';
import { ranksOf } from '../analysis/rank/rankGaps.js';
import { ChaingapError } from '../domain/errors.js';
import { analysisOf, type GapQuestion } from './analyseChainGaps.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import type { PageArguments } from './connection.js';
import { gapsOfChain } from './gapRanks.js';
import { parametersOf } from './parameters.js';
import { rankedConnection, rankedPage } from './rankedConnection.js';
import type { PriorityGapConnectionModel, PriorityGapModel } from './rankModels.js';
import { readSnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { territoryOf } from './territory.js';

/**
 * The gaps of all chains of a place in the order in which to take them up. A chain is of the place when a producing
 * company there does something in it. Linear in the companies of the graph that do something in some chain.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, MIXED_WORLDS, BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE.
 */
export async function rankPriorityGaps(context: RequestContext, { first, after, ...ask }: GapQuestion & PageArguments): Promise<PriorityGapConnectionModel> {
  requireRight(context.viewer, 'ANALYSE');
  const territory = territoryOf(ask.territory, 'territory');
  const parameters = parametersOf(ask.options);
  const read = await readSnapshot(context, ask.asOf, [territory, parameters.reference]);
  const { snapshot, day, graph } = read;
  // Before the work, so that a wrong cursor costs nothing.
  const list = ['priorityGaps', territory, parameters, day];
  rankedPage(list, snapshot, { first, after });
  const chains = graph.graph.nodes.Chain.rows.map(({ key }) => key);
  const analyses: ChainGapAnalysisModel[] = [];
  for (const chain of chains) {
    const analysis = analysisOf(read, { chain, territory, parameters });
    if (analysis.result.coverage.inChain > 0) analyses.push(analysis);
    await othersToo();
  }
  const ranks = ranksOf(analyses.flatMap(gapsOfChain), parameters.ranking);
  const gaps = placesOf(analyses);
  return {
    ...rankedConnection(list, snapshot, ranks.gaps, { first, after }, (rank) => ({ rank, gap: gaps(rank.chain, rank.segment) })),
    snapshot,
    asOf: day,
    ranks,
    chains: analyses.map(({ result }) => result.chain),
    chainsLeftOut: chains.length - analyses.length,
    parameters,
  };
}

function placesOf(analyses: readonly ChainGapAnalysisModel[]): (chain: string, segment: string) => PriorityGapModel['gap'] {
  const byChain = new Map(analyses.map((analysis) => [analysis.result.chain, analysis]));
  return (chain, segment) => {
    const analysis = byChain.get(chain);
    const facts = analysis?.result.segments.find((result) => result.segment === segment);
    if (analysis === undefined || facts === undefined) throw new ChaingapError('INTERNAL', `No analysis of ${segment} in ${chain}`);
    return { analysis, facts };
  };
}
