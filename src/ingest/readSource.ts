import type { RowErrorCode } from '../domain/rowError.js';
import { newAccount, newSheetAccount, type FileAccount } from './account.js';
import type { Binding, MadeRow } from './binding.js';
import { decodeRow } from './decodeRow.js';
import { HeaderFinder, isBlank, type FoundHeader } from './findHeader.js';
import type { FormatFile } from './formatFiles.js';
import type { Problems } from './problems.js';
import { readCsv, type RawRow } from './readCsv.js';
import type { FactRecord, NodeRecord } from './records.js';
import type { SheetRow } from './sheet.js';

/** Records gathered from all files. */
export interface Gathered {
  readonly nodes: NodeRecord[];
  readonly facts: FactRecord[];
}

/** A file, what it is to become, and how its header is understood. */
export interface Source {
  readonly path: string;
  readonly file: string;
  readonly targets: readonly FormatFile[];
  readonly bind: (header: RawRow) => Binding;
  /** Whether a header is one of its columns. */
  readonly isColumn: (header: string) => boolean;
  /** Whether a header is one of them, or is meant for one. */
  readonly isLikeColumn: (header: string) => boolean;
}

/** Reads one file: binds its header, checks each row's shape, decodes it. Answers with the account of its rows. */
export async function readSource({ path, file, targets, bind, isColumn, isLikeColumn }: Source, gathered: Gathered, problems: Problems): Promise<FileAccount> {
  const account = newAccount(file);
  const finder = new HeaderFinder(isLikeColumn);
  const open = ({ above, header, below }: FoundHeader): Binding => {
    refuseAbove(above, header, file, problems);
    const bound = bind(header);
    account.outputs.push(...bound.sheets.map(newSheetAccount));
    for (const row of below) takeRow(row, bound, account, gathered, problems);
    return bound;
  };
  let binding: Binding | null = null;
  for await (const row of readCsv(path, file, problems, isColumn)) {
    const found = binding === null ? finder.take(row) : null;
    if (binding !== null) takeRow(row, binding, account, gathered, problems);
    else if (found !== null) binding = open(found);
  }
  const last = binding === null ? finder.end() : null;
  if (last !== null) binding = open(last);
  const unread = problems.has(file, UNREAD);
  if (binding === null && !unread) problems.add('EMPTY_FILE', { file, line: null });
  if (account.bad > 0 || unread || binding?.hasKeys === false) markIncomplete(targets, problems);
  return account;
}

/** A title above the header is said once, and not by each row that does not fit it. */
function refuseAbove(above: readonly RawRow[], header: RawRow, file: string, problems: Problems): void {
  const [first] = above;
  if (first === undefined) return;
  const value = first.cells.find((cell) => cell.trim() !== '') ?? null;
  problems.add('TITLE_ABOVE_HEADER', { file, line: first.line, value: value === null ? null : value.trim() }, { header: header.line, rows: above.length });
}

const UNREAD: readonly RowErrorCode[] = ['BAD_ENCODING', 'BAD_SEPARATOR', 'BAD_QUOTE', 'ROW_TOO_LONG', 'UNREADABLE_FILE'];

/** Nodes that unreadable rows would have made are not known: a reference to one of them is no second mistake. */
function markIncomplete(targets: readonly FormatFile[], problems: Problems): void {
  for (const target of targets) if ('label' in target) problems.incomplete.add(target.label);
}

function takeRow(row: RawRow, binding: Binding, account: FileAccount, gathered: Gathered, problems: Problems): void {
  if (isBlank(row)) {
    account.empty += 1;
    return;
  }
  account.read += 1;
  const { file } = account;
  const width = row.cells.length;
  const surplus = row.cells.slice(binding.width).find((cell) => cell.trim() !== '');
  if (width < binding.width) {
    account.bad += 1;
    problems.add('MISSING_CELLS', { file, line: row.line }, { expected: binding.width, found: width });
    return;
  }
  if (surplus !== undefined) {
    account.bad += 1;
    problems.add('SURPLUS_CELLS', { file, line: row.line, value: surplus.trim() }, { expected: binding.width, found: width });
    return;
  }
  const reason = binding.skip(row);
  if (reason !== null) account.skipped.set(reason, (account.skipped.get(reason) ?? 0) + 1);
  else takeSheetRows(binding.rowsOf(row, problems), account, gathered, problems);
}

function takeSheetRows(made: readonly MadeRow[], account: FileAccount, gathered: Gathered, problems: Problems): void {
  const outputs = new Map(account.outputs.map((output) => [output.sheet, output]));
  for (const { sheet, row } of made) {
    const output = outputs.get(sheet);
    if (output !== undefined) output.rows += 1;
    if (output !== undefined && row === null) output.leftOut += 1;
    if (row !== null) takeRecords(row, gathered, problems);
  }
}

export function takeRecords(row: SheetRow, gathered: Gathered, problems: Problems): void {
  const { node, facts } = decodeRow(row, problems);
  if (node !== null) gathered.nodes.push(node);
  gathered.facts.push(...facts);
}
