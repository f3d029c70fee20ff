import { basename, resolve } from 'node:path';
import { requireRight } from '../access/requireRight.js';
import type { Viewer } from '../access/viewer.js';
import type { FileAccount } from '../ingest/account.js';
import type { Mapping } from '../ingest/mapping/readMapping.js';
import { readMapping } from '../ingest/mapping/readMapping.js';
import { questionsOf } from '../ingest/plan/known.js';
import { planImport } from '../ingest/plan/planImport.js';
import { readFolder } from '../ingest/readFolder.js';
import type { NodeLabel } from '../domain/ids.js';
import type { RowError } from '../domain/rowError.js';
import { compareRows } from '../queries/write/compareRows.js';
import { writeRows } from '../queries/write/writeRows.js';
import type { WrittenRows } from '../queries/write/rowsToWrite.js';
import type { App } from './app.js';
import { lookUpKnown } from './importLookup.js';
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
}

export type ImportProgress = (phase: 'read' | 'write', done: number, total: number) => void;

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
  const known = await lookUpKnown(app.database, questionsOf(records));
  const plan = planImport(records, known, accounts, problems);
  const errors = problems.sorted(accounts.map(({ file }) => file));
  const { createdByReference, ofOtherSource } = plan;
  const report = { folder: request.folder, dryRun: request.dryRun, errors, warnings: problems.warnings, accounts, ignored, createdByReference, ofOtherSource };
  if (errors.length > 0) return { ...report, written: null };
  const rows = rowsOfPlan(plan);
  if (request.dryRun) return { ...report, written: await compareRows(app.database, rows) };
  const origin = request.origin ?? `import:${basename(resolve(request.folder))}`;
  const written = await writeRows(app.database, { actor: viewer.actor, origin }, rows, (done, total) => {
    onProgress('write', done, total);
  });
  return { ...report, written };
}
