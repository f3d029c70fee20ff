import { newAccount, type FileAccount } from '../account.js';
import { columnsOf } from '../columns.js';
import { decodeRow } from '../decodeRow.js';
import { formatFile } from '../formatFiles.js';
import type { Problems } from '../problems.js';
import type { Gathered } from '../readSource.js';
import type { Sheet } from '../sheet.js';
import { constantOf, sheetRow } from './bindOutput.js';
import type { Mapping } from './readMapping.js';

/** The rows that the mapping itself states, each at its line of the mapping. */
export function readConstantRows(mapping: Mapping, gathered: Gathered, problems: Problems): FileAccount {
  const { document, file } = mapping;
  const account = newAccount(document.name);
  for (const [index, { file: name, onlyIfMissing, constants, rows }] of file.rows.entries()) {
    const target = formatFile(name);
    if (target === undefined) throw document.refuse('UNKNOWN_FORMAT_FILE', ['rows', index, 'file'], { found: name });
    for (const [at, row] of rows.entries()) {
      const path = ['rows', index, 'rows', at];
      const columns = columnsOf(target).flatMap((column) => constantOf(mapping, { ...constants, ...row }, column, path));
      const sheet: Sheet = { file: document.name, target, columns: columns.map(({ column }) => column), repeats: 'error', onlyIfMissing };
      const { node, facts } = decodeRow(sheetRow(sheet, columns, document.lineOf(path), () => '', problems), problems);
      if (node !== null) gathered.nodes.push(node);
      gathered.facts.push(...facts);
      account.read += 1;
      account.outputs.push({ sheet, rows: 1, merged: 0, unknownSkipped: 0 });
    }
  }
  return account;
}
