import { newAccount, newSheetAccount, type FileAccount } from '../account.js';
import { columnsOf } from '../columns.js';
import { formatFile } from '../formatFiles.js';
import type { Problems } from '../problems.js';
import { takeRecords, type Gathered } from '../readSource.js';
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
      const sheet: Sheet = { file: document.name, target, columns: columns.map(({ column }) => column), isMapped: false, repeats: 'error', onlyIfMissing };
      const made = sheetRow(sheet, columns, document.lineOf(path), () => '', problems);
      if (made !== null) takeRecords(made, gathered, problems);
      account.read += 1;
      account.outputs.push({ ...newSheetAccount(sheet), rows: 1 });
    }
  }
  return account;
}
