import { join } from 'node:path';
import type { FileAccount } from './account.js';
import { bindFormat, isFormatColumn, likeFormatColumn } from './bindFormat.js';
import { FORMAT_FILES, formatFile } from './formatFiles.js';
import { listFolder, type FolderFiles } from './listFolder.js';
import { bindMapping, isMappedColumn } from './mapping/bindMapping.js';
import { readConstantRows } from './mapping/constantRows.js';
import type { Mapping } from './mapping/readMapping.js';
import { nearest } from './nearest.js';
import { Problems } from './problems.js';
import { readSource, type Gathered, type Source } from './readSource.js';
import type { Records } from './records.js';

/** A folder read: its records, what became of each row, what is wrong, what was not read and why. */
export interface FolderRead {
  readonly records: Records;
  readonly accounts: readonly FileAccount[];
  readonly problems: Problems;
  readonly ignored: readonly { readonly file: string; readonly reason: string | null }[];
}

/** Called when a file is done: files done so far, and all of them. */
export type ReadProgress = (done: number, total: number) => void;

/** Reads every file of a folder that an import is to take: files of the format by their names, or those of a mapping. */
export async function readFolder(folder: string, mapping: Mapping | null, onProgress: ReadProgress): Promise<FolderRead> {
  const files = await listFolder(folder);
  const problems = new Problems();
  const gathered: Gathered = { nodes: [], facts: [] };
  const accounts: FileAccount[] = [];
  if (mapping !== null && mapping.file.rows.length > 0) accounts.push(readConstantRows(mapping, gathered, problems));
  const sources = mapping === null ? formatSources(folder, files, problems) : mappedSources(folder, files, mapping, problems);
  for (const [done, source] of sources.entries()) {
    accounts.push(await readSource(source, gathered, problems));
    onProgress(done + 1, sources.length);
  }
  if (files.csv.length + files.sheets.length === 0) problems.add('EMPTY_FOLDER', { file: folder, line: null }, { known: FORMAT_FILES.map(({ file }) => file) });
  const byMapping = Object.entries(mapping?.file.ignore ?? {}).map(([file, reason]) => ({ file, reason }));
  return { records: gathered, accounts, problems, ignored: [...byMapping, ...files.others.map((file) => ({ file, reason: null }))] };
}

function formatSources(folder: string, files: FolderFiles, problems: Problems): readonly Source[] {
  const names = FORMAT_FILES.map(({ file }) => file);
  for (const file of [...files.csv, ...files.sheets]) {
    if (formatFile(file) === undefined) unknownFile(file, names, problems);
  }
  return FORMAT_FILES.filter(({ file }) => files.csv.includes(file)).map((target) => ({
    path: join(folder, target.file),
    file: target.file,
    targets: [target],
    bind: (header) => bindFormat(target, header, problems),
    isColumn: isFormatColumn(target),
    isLikeColumn: likeFormatColumn(target),
  }));
}

function mappedSources(folder: string, files: FolderFiles, mapping: Mapping, problems: Problems): readonly Source[] {
  const rules = mapping.file.files;
  const names = Object.keys(rules);
  for (const file of [...files.csv, ...files.sheets]) {
    if (!Object.hasOwn(rules, file) && !Object.hasOwn(mapping.file.ignore, file)) unknownFile(file, names, problems, mapping.document.name);
  }
  for (const file of names) {
    if (!files.csv.includes(file)) problems.add('MISSING_FILE', { file, line: null }, { mapping: mapping.document.name });
  }
  return Object.entries(rules)
    .filter(([file]) => files.csv.includes(file))
    .map(([file, rule]) => ({
      path: join(folder, file),
      file,
      targets: rule.into.flatMap((output) => formatFile(output.file) ?? []),
      bind: (header) => bindMapping(mapping, file, rule, header, problems),
      isColumn: isMappedColumn(rule),
      isLikeColumn: isMappedColumn(rule),
    }));
}

function unknownFile(file: string, known: readonly string[], problems: Problems, mapping?: string): void {
  const suggestion = nearest(file.replace(/\.\w+$/u, '.csv'), known);
  problems.add('UNKNOWN_FILE', { file, line: null }, { known, ...(suggestion === null ? {} : { suggestion }), ...(mapping === undefined ? {} : { mapping }) });
}
