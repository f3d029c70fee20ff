import { graphFor, type Named } from '../analysis/graphFor.js';
import { parseDay, shanghaiDay, type Day } from '../domain/day.js';
import { ChaingapError } from '../domain/errors.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { graphOnDay } from '../graph/graphOnDay.js';
import type { Snapshot } from '../projection/projection.js';
import type { RequestContext } from './requestContext.js';

/**
 * The newest graph on the day asked for; without one, on the Asia/Shanghai date of the last write: a function of the graph, not of a clock.
 * Both hold only the world of what an analysis names, real or fictional, under the same numbers.
 */
export interface DaySnapshot {
  readonly snapshot: Snapshot;
  readonly day: Day;
  readonly graph: DayGraph;
}

/** `named`: every place and company of an analysis, nulls passed over; EVERYTHING for a look-up, which shows what is recorded. Throws BAD_ARGUMENT for what is no day, MIXED_WORLDS. */
export async function readSnapshot(context: RequestContext, asOf: string | null | undefined, named: readonly (Named | null)[] | 'EVERYTHING'): Promise<DaySnapshot> {
  const { revision, graph: everything } = await context.app.projection.current();
  const day = asOf === null || asOf === undefined ? shanghaiDay(revision.writtenAt) : dayOf(asOf);
  const graph = named === 'EVERYTHING' ? graphOnDay(everything, day) : graphFor(everything, day, named.filter((some) => some !== null));
  return { snapshot: { revision, graph: graph.graph }, day, graph };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new ChaingapError('BAD_ARGUMENT', `Not a day: ${text}`, { argument: 'asOf', value: text });
  return day;
}
