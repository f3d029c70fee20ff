import { requireRight } from '../access/requireRight.js';
import { introductions } from '../analysis/targets/introductions.js';
import { rankTargets } from '../analysis/targets/rankTargets.js';
import { resolveTerritory } from '../analysis/territorySet.js';
import { ChaingapError } from '../domain/errors.js';
import { globalId, keyOf, type NodeLabel } from '../domain/ids.js';
import { GRADE } from '../domain/vocabulary.js';
import { rowOf } from '../graph/csr.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { gapOptionsOf, type GapOptionsGiven } from './gapOptions.js';
import { optionWithin } from './optionWithin.js';
import { readRankedCursor } from './rankedCursor.js';
import { readSnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import { revisionText } from '../domain/revisionText.js';
import type { IntroductionResultModel, InvestmentTargetConnectionModel, InvestmentTargetModel } from './targetModels.js';
import { targetOptionsOf, type TargetOptionsGiven } from './targetOptions.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

export interface TargetsAsk extends PageArguments {
  readonly segment: string;
  readonly chain?: string | null | undefined;
  readonly territory: TerritoryGiven;
  readonly options?: (GapOptionsGiven & { readonly targets?: TargetOptionsGiven | null | undefined }) | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Ties looked at by one search for introductions: some hundredths of a second. */
const MAX_EXPLORED = 20_000;

/**
 * Whom to bring in for a segment: companies elsewhere that do it, best first.
 * Throws NOT_FOUND, BAD_ID, WRONG_KIND, EMPTY_TERRITORY, BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE.
 */
export async function findTargets(context: RequestContext, { first, after, ...ask }: TargetsAsk): Promise<InvestmentTargetConnectionModel> {
  requireRight(context.viewer, 'ANALYSE');
  const size = pageSize(first);
  const segmentKey = keyOf('Segment', ask.segment);
  const chainKey = ask.chain === null || ask.chain === undefined ? null : keyOf('Chain', ask.chain);
  const given = territoryOf(ask.territory, 'territory');
  const { minGrade, oneHourMinutes } = gapOptionsOf(ask.options);
  const options = targetOptionsOf(ask.options?.targets);
  const { snapshot, day, graph } = await readSnapshot(context, ask.asOf);
  const list = ['investmentTargets', segmentKey, given, minGrade, oneHourMinutes, options, day];
  const revision = revisionText(snapshot.revision);
  const passed = readRankedCursor(list, after, revision);
  const segment = segmentOf(graph, segmentKey, chainKey);
  const territory = resolveTerritory(graph, given, 'territory');
  const targets = rankTargets(graph, { segment, territory, minGrade: Object.keys(GRADE).indexOf(minGrade), oneHourMinutes, options });
  const rest = targets.slice(passed);
  const items = rest.slice(0, size).map((target, at) => ({ position: [revision, String(passed + at + 1)], value: { snapshot, graph, territory, target } }));
  return { ...connection(list, { items, hasNext: rest.length > size }, passed > 0, () => Promise.resolve(targets.length)), snapshot, asOf: day };
}

/** Ways to be introduced to a target. Throws BAD_ARGUMENT. */
export function findIntroductions(
  { snapshot, graph, territory, target }: InvestmentTargetModel,
  { first, maxHops }: { readonly first?: number | null | undefined; readonly maxHops?: number | null | undefined },
): IntroductionResultModel {
  const most = optionWithin('first', first, 3, 1, 10);
  const hops = optionWithin('maxHops', maxHops, 4, 1, 4);
  const company = indexOf(graph, 'Enterprise', target.enterprise, 'enterprise');
  return { snapshot, search: introductions(graph, territory, { target: company, most, maxHops: hops, maxExplored: MAX_EXPLORED }) };
}

function segmentOf(graph: DayGraph, key: string, chain: string | null): number {
  const segment = indexOf(graph, 'Segment', key, 'segment');
  if (chain === null) return segment;
  const { facts, byChain } = graph.placements;
  const placed = rowOf(byChain, indexOf(graph, 'Chain', chain, 'chain'));
  if (placed.some((fact) => facts.from[fact] === segment)) return segment;
  throw new ChaingapError('NOT_FOUND', `${globalId('Segment', key)} is not in ${globalId('Chain', chain)}`, { id: globalId('Segment', key), argument: 'segment', notIn: globalId('Chain', chain) });
}

function indexOf({ graph }: DayGraph, label: NodeLabel, key: string, argument: string): number {
  const index = graph.nodes[label].find(key);
  if (index === null) throw new ChaingapError('NOT_FOUND', `${globalId(label, key)} is not there`, { id: globalId(label, key), argument });
  return index;
}
