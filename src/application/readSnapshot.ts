import { parseDay, shanghaiDay, type Day } from '../domain/day.js';
import { ChaingapError } from '../domain/errors.js';
import type { DayGraph } from '../graph/dayGraph.js';
import { graphOnDay } from '../graph/graphOnDay.js';
import type { Snapshot } from '../projection/projection.js';
import type { RequestContext } from './requestContext.js';

/** The newest graph on the day asked for; without one, on the Asia/Shanghai date of the last write: a function of the graph, not of a clock. */
export interface DaySnapshot {
  readonly snapshot: Snapshot;
  readonly day: Day;
  readonly graph: DayGraph;
}

/** Throws BAD_ARGUMENT for what is no day. */
export async function readSnapshot(context: RequestContext, asOf: string | null | undefined): Promise<DaySnapshot> {
  const snapshot = await context.app.projection.current();
  const day = asOf === null || asOf === undefined ? shanghaiDay(snapshot.revision.writtenAt) : dayOf(asOf);
  return { snapshot, day, graph: graphOnDay(snapshot.graph, day) };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new ChaingapError('BAD_ARGUMENT', `Not a day: ${text}`, { argument: 'asOf', value: text });
  return day;
}
