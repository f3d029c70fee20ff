import { setImmediate as othersToo } from 'node:timers/promises';
import { requireRight } from '../access/requireRight.js';
import { ranksOf } from '../analysis/rank/rankGaps.js';
import { ChaingapError } from '../domain/errors.js';
import { analysisOf, type GapQuestion } from './analyseChainGaps.js';
import type { ChainGapAnalysisModel } from './chainGapModels.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { gapOptionsOf } from './gapOptions.js';
import { gapsOfChain } from './gapRanks.js';
import type { PriorityGapConnectionModel, PriorityGapModel } from './rankModels.js';
import { rankOptionsOf } from './rankOptions.js';
import { readRankedCursor } from './rankedCursor.js';
import { readSnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { revisionText } from '../domain/revisionText.js';
import { territoryOf } from './territory.js';

/**
 * The gaps of all chains of a place in the order in which to take them up. A chain is of the place when a producing
 * company there does something in it. Linear in the companies of the graph that do something in some chain.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, REFERENCE_TOO_SMALL, BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE.
 */
export async function rankPriorityGaps(context: RequestContext, { first, after, ...ask }: GapQuestion & PageArguments): Promise<PriorityGapConnectionModel> {
  requireRight(context.viewer, 'ANALYSE');
  const size = pageSize(first);
  const territory = territoryOf(ask.territory, 'territory');
  const options = gapOptionsOf(ask.options);
  const ranking = rankOptionsOf(ask.options?.ranking);
  const read = await readSnapshot(context, ask.asOf);
  const { snapshot, day, graph } = read;
  const list = ['priorityGaps', territory, options, ranking, day];
  const revision = revisionText(snapshot.revision);
  const passed = readRankedCursor(list, after, revision);
  const chains = graph.graph.nodes.Chain.rows.map(({ key }) => key);
  const analyses: ChainGapAnalysisModel[] = [];
  for (const chain of chains) {
    const analysis = analysisOf(read, { chain, territory, options }, ranking);
    if (analysis.result.coverage.inChain > 0) analyses.push(analysis);
    await othersToo();
  }
  const ranks = ranksOf(analyses.flatMap(gapsOfChain), ranking);
  const gaps = placesOf(analyses);
  const rest = ranks.gaps.slice(passed);
  const items = rest.slice(0, size).map((rank) => ({ position: [revision, String(rank.rank)], value: { rank, gap: gaps(rank.chain, rank.segment) } }));
  return {
    ...connection(list, { items, hasNext: rest.length > size }, passed > 0, () => Promise.resolve(ranks.gaps.length)),
    snapshot,
    asOf: day,
    ranks,
    chains: analyses.map(({ result }) => result.chain),
    chainsLeftOut: chains.length - analyses.length,
    parameters: { ...options, ranking },
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
