import { basename, resolve } from 'node:path';
import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import type { FileAccount } from '../ingest/account.js';
import type { Mapping } from '../ingest/mapping/readMapping.js';
import { readMapping } from '../ingest/mapping/readMapping.js';
import { planImport } from '../ingest/plan/planImport.js';
import type { Problems } from '../ingest/problems.js';
import { readFolder } from '../ingest/readFolder.js';
import type { NodeLabel } from '../domain/ids.js';
import type { RowError } from '../domain/rowError.js';
import { compareRows } from '../queries/write/compareRows.js';
import { takeImportLease } from '../queries/write/importLease.js';
import { writeRows } from '../queries/write/writeRows.js';
import type { RowsToWrite, WrittenRows } from '../queries/write/rowsToWrite.js';
import type { App } from './app.js';
import { lookUpKnown } from './importLookup.js';
import { warnOfNotInForce } from './importNotInForce.js';
import { rowsOfPlan } from './importRows.js';

export interface ImportContext {
  readonly app: Pick<App, 'database'>;
  readonly viewer: Viewer;
}

export interface ImportRequest {
  readonly folder: string;
  /** Path of a mapping file; null for files of the format. */
  readonly mapping: string | null;
  /** Checks and compares, writes nothing. */
  readonly dryRun: boolean;
  /** What the change record names as the origin; `import:<folder name>` unless given. */
  readonly origin?: string;
  /** How long to wait for another import to end. */
  readonly turnWithinMs?: number;
}

/** What is being done: reading files, writing rows, or waiting (once, without figures) for another import to end. */
export type ImportProgress = (phase: 'read' | 'write' | 'wait', done: number, total: number) => void;

/** A large import takes minutes; whoever comes second waits for it. */
const TURN_WITHIN_MS = 600_000;

export interface ImportReport {
  readonly folder: string;
  readonly dryRun: boolean;
  /** With any of these nothing was written. */
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowError[];
  readonly accounts: readonly FileAccount[];
  /** Files that were not read; the reason is the mapping's, or null for what is no table. */
  readonly ignored: readonly { readonly file: string; readonly reason: string | null }[];
  readonly createdByReference: ReadonlyMap<NodeLabel, number>;
  /** Nodes of the files that another source had recorded before. */
  readonly ofOtherSource: ReadonlyMap<NodeLabel, number>;
  /** What was written, or would be by a dry run; null with errors. */
  readonly written: WrittenRows | null;
}

/**
 * Imports a folder of CSV files: reads and judges every row, and writes only if nothing is wrong. Doing it again
 * changes nothing; doing it again after an interruption completes it.
 */
export async function importFolder({ app, viewer }: ImportContext, request: ImportRequest, onProgress: ImportProgress = () => undefined): Promise<ImportReport> {
  requireRight(viewer, 'IMPORT');
  const mapping: Mapping | null = request.mapping === null ? null : await readMapping(request.mapping);
  const { records, accounts, problems, ignored } = await readFolder(request.folder, mapping, (done, total) => {
    onProgress('read', done, total);
  });
  const judged = { folder: request.folder, dryRun: request.dryRun, accounts, ignored };
  if (request.dryRun) {
    const { report, rows } = await judge(app, records, problems, judged);
    return { ...report, written: rows === null ? null : await compareRows(app.database, rows) };
  }
  // From here on nobody else imports: what is judged by the graph is written to that same graph.
  const lease = await takeImportLease(app.database, viewer.actor, () => { onProgress('wait', 0, 0); }, request.turnWithinMs ?? TURN_WITHIN_MS);
  try {
    const { report, rows } = await judge(app, records, problems, judged);
    if (rows === null) return { ...report, written: null };
    const origin = request.origin ?? `import:${basename(resolve(request.folder))}`;
    const written = await writeRows(app.database, { actor: viewer.actor, origin }, rows, (done, total) => { onProgress('write', done, total); }, lease.confirm);
    return { ...report, written };
  } finally {
    await lease.release();
  }
}

type Judged = Pick<ImportReport, 'folder' | 'dryRun' | 'accounts' | 'ignored'>;

/** Holds every record against the graph as it is; no rows when anything is wrong. */
async function judge(
  app: ImportContext['app'],
  records: Parameters<typeof planImport>[0],
  problems: Problems,
  judged: Judged,
): Promise<{ readonly report: Omit<ImportReport, 'written'>; readonly rows: RowsToWrite | null }> {
  const known = await lookUpKnown(app.database, records);
  const plan = planImport(records, known, judged.accounts, problems);
  if (problems.isEmpty) await warnOfNotInForce(app.database, plan.facts, known, problems);
  const errors = problems.sorted(judged.accounts.map(({ file }) => file));
  const { createdByReference, ofOtherSource } = plan;
  const report = { ...judged, errors, warnings: problems.warnings, createdByReference, ofOtherSource };
  return { report, rows: errors.length > 0 ? null : rowsOfPlan(plan) };
}
