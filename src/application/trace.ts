import { requireRight } from '../access/requireRight.js';
import { numberOf } from '../analysis/numberOf.js';
import type { FeedCondition } from '../analysis/trace/traceFeeds.js';
import { traceFeeds } from '../analysis/trace/traceFeeds.js';
import type { SupplyCondition } from '../analysis/trace/supplyCondition.js';
import { supplyPaths, traceSupplies, type TraceDirection } from '../analysis/trace/traceSupplies.js';
import type { Hop } from '../analysis/trace/hopTest.js';
import { keyOf } from '../domain/ids.js';
import type { Layers } from '../graph/layers.js';
import type { PageArguments } from './connection.js';
import { feedConditionOf, hopsOf, supplyConditionOf, type FeedConditionGiven, type HopGiven, type SupplyConditionGiven } from './hops.js';
import { optionWithin } from './optionWithin.js';
import { rankedConnection, rankedPage } from './rankedConnection.js';
import { readSnapshot, type DaySnapshot } from './readSnapshot.js';
import type { RequestContext } from './requestContext.js';
import type { StepModel, SupplyPathResultModel, TraceModel } from './traceModels.js';

const MOST_HOPS = 6;

export interface TraceAsk<C> extends PageArguments {
  readonly depth?: number | null | undefined;
  readonly hops?: readonly HopGiven<C>[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** The companies up or down the supplies of a company. Throws what `upstream` of the contract says. */
export async function traceSuppliesOf(context: RequestContext, company: string, direction: TraceDirection, ask: TraceAsk<SupplyConditionGiven>): Promise<TraceModel<StepModel>> {
  const hops: readonly Hop<SupplyCondition>[] = hopsOf(ask.hops, supplyConditionOf, MOST_HOPS);
  return trace(context, ask, ['supplies', direction, company, hops], ({ graph }, depth) => traceSupplies(graph, numberOf(graph, 'Enterprise', company, 'id'), direction, depth, hops));
}

/** The segments up or down what feeds a segment. Throws what `upstream` of the contract says. */
export async function traceFeedsOf(context: RequestContext, segment: string, direction: TraceDirection, ask: TraceAsk<FeedConditionGiven>): Promise<TraceModel<StepModel>> {
  const hops: readonly Hop<FeedCondition>[] = hopsOf(ask.hops, feedConditionOf, MOST_HOPS);
  return trace(context, ask, ['feeds', direction, segment, hops], ({ graph }, depth) => traceFeeds(graph, numberOf(graph, 'Segment', segment, 'id'), direction, depth, hops));
}

async function trace<C>(
  context: RequestContext,
  { depth, asOf, first, after }: TraceAsk<C>,
  name: readonly unknown[],
  walk: (read: DaySnapshot, depth: number) => Layers,
): Promise<TraceModel<StepModel>> {
  requireRight(context.viewer, 'READ');
  const hops = optionWithin('depth', depth, 1, 1, MOST_HOPS);
  const walked = JSON.stringify([...name, hops]);
  // Nested walks meet the same company again and again.
  return context.loaders.once(JSON.stringify([walked, asOf, first, after]), async () => {
    const read = await readSnapshot(context, asOf, 'EVERYTHING');
    const list = [walked, read.day];
    const page = { first, after };
    rankedPage(list, read.snapshot, page);
    const { steps, exploredCount, isTruncated } = walk(read, hops);
    return { ...rankedConnection(list, read.snapshot, steps, page, (step) => ({ read, step })), read, exploredCount, isTruncated };
  });
}

export interface PathsAsk {
  readonly from: string;
  readonly to: string;
  readonly first?: number | null | undefined;
  readonly maxHops?: number | null | undefined;
  readonly hops?: readonly HopGiven<SupplyConditionGiven>[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Ways along supplies from one company to another. Throws NOT_FOUND, BAD_ID, WRONG_KIND, BAD_ARGUMENT, EMPTY_TERRITORY. */
export async function findSupplyPaths(context: RequestContext, ask: PathsAsk): Promise<SupplyPathResultModel> {
  requireRight(context.viewer, 'READ');
  const [from, to] = [keyOf('Enterprise', ask.from), keyOf('Enterprise', ask.to)];
  const most = optionWithin('first', ask.first, 5, 1, 20);
  const maxHops = optionWithin('maxHops', ask.maxHops, 4, 1, MOST_HOPS);
  const hops = hopsOf(ask.hops, supplyConditionOf, MOST_HOPS);
  const read = await readSnapshot(context, ask.asOf, 'EVERYTHING');
  const ends = [numberOf(read.graph, 'Enterprise', from, 'from'), numberOf(read.graph, 'Enterprise', to, 'to')] as const;
  return { read, ...supplyPaths(read.graph, ...ends, most, maxHops, hops) };
}
