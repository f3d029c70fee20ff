import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import { ChaingapError } from '../domain/errors.js';
import type { FactKind } from '../domain/factModel.js';
import { groupBy } from '../domain/groupBy.js';
import { globalId, type NodeLabel } from '../domain/ids.js';
import { readTouched } from '../projection/readTouched.js';
import { otherFactsAt, type Use } from '../queries/read/otherFactsAt.js';
import { settledRevision } from '../queries/read/settledRevision.js';
import { editedByOthers, touchedByOrigins } from '../queries/read/touchedByOrigins.js';
import { takeImportLease } from '../queries/write/importLease.js';
import { removeAt } from '../queries/write/removeAt.js';
import type { RemovedRows } from '../queries/write/removeRows.js';
import { readSampleMark, writeSampleMark } from '../queries/write/sampleMark.js';
import type { App } from './app.js';
import type { ImportProgress } from './importFolder.js';
import { planSampleRemoval, type Kept, type SampleRemoval } from './planSampleRemoval.js';
import { originOf, type SamplePart } from './sampleFolders.js';

export interface SampleRemovalRequest {
  readonly parts: ReadonlySet<SamplePart>;
  /** Says what would go and what would stay, and removes nothing. */
  readonly dryRun: boolean;
  readonly turnWithinMs?: number;
}

export interface SampleRemovalReport {
  readonly dryRun: boolean;
  /** By label and by kind of fact; of a dry run what would go. */
  readonly removed: RemovedRows;
  readonly kept: readonly Kept[];
  /** Number of the revision after it. */
  readonly revision: number;
}

const TURN_WITHIN_MS = 600_000;
const CHUNK = 5_000;
/** How often the graph is judged anew because somebody wrote meanwhile. */
const ROUNDS = 20;

/**
 * Removes what these parts of the sample data brought in, but what others have edited since, or state a fact of, and what
 * that belongs to. The parts stay out of later starts, from before the first removal: one that is cut short is completed
 * by doing it again, and not undone by a start in between.
 */
export async function removeSample(app: Pick<App, 'database'>, viewer: Viewer, request: SampleRemovalRequest, onProgress: ImportProgress = () => undefined): Promise<SampleRemovalReport> {
  requireRight(viewer, 'IMPORT');
  const { database } = app;
  const change = { actor: viewer.actor, origin: originOf('remove') };
  if (request.dryRun) {
    const { number } = await database.revision();
    const { remove, kept } = await judge(app, request.parts);
    return { dryRun: true, removed: countsOf(remove), kept, revision: number };
  }
  // Nobody imports meanwhile; other writers are seen by the revision.
  const lease = await takeImportLease(database, viewer.actor, () => { onProgress('wait', 0, 0); }, request.turnWithinMs ?? TURN_WITHIN_MS);
  try {
    const { removed: out } = await readSampleMark(database);
    await writeSampleMark(database, viewer.actor, { removed: new Set([...out, ...request.parts]) });
    const removed = new Map<NodeLabel | FactKind, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = await settledRevision(database, change);
      const { remove, kept } = await judge(app, request.parts);
      const done = await removeAt(database, change, remove, at, (rows, total) => { onProgress('write', rows, total); }, lease.confirm);
      for (const [kind, count] of done.removed) removed.set(kind, (removed.get(kind) ?? 0) + count);
      if (done.whole) return { dryRun: false, removed, kept, revision: done.revision.number };
    }
    throw new ChaingapError('DATABASE_BUSY', 'Others write all the time: the rest of the sample is to be removed later');
  } finally {
    await lease.release();
  }
}

/** What of these parts is still there, and may go. */
async function judge({ database }: Pick<App, 'database'>, parts: ReadonlySet<SamplePart>): Promise<SampleRemoval> {
  const origins = [...parts].map(originOf);
  const ids = await touchedByOrigins(database, origins);
  const found = await readTouched(database, ids);
  const [nodes, facts] = [[...found.nodes], [...found.facts]];
  const edited = await editedByOthers(database, origins, ids);
  const own = facts.map(({ key }) => key).filter((key) => !edited.has(globalId('Fact', key)));
  const used = new Map<string, Use>();
  for (const [label, rows] of groupBy(nodes, (row) => row.label)) {
    for (let start = 0; start < rows.length; start += CHUNK) {
      for (const [id, use] of await otherFactsAt(database, label, rows.slice(start, start + CHUNK).map(({ key }) => key), own)) used.set(id, use);
    }
  }
  return planSampleRemoval(nodes, facts, edited, used);
}

function countsOf({ nodes, facts }: SampleRemoval['remove']): RemovedRows {
  const groups = [...groupBy(facts, ({ kind }) => kind), ...groupBy(nodes, ({ label }) => label)];
  return new Map(groups.map(([kind, rows]) => [kind, rows.length]));
}
