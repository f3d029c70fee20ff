import type { RowError } from '../domain/rowError.js';
import { rowErrorReason } from '../messages/rowErrorText.js';

const HEADER = ['文件 file', '行 line', '列 column', '值 value', '代码 code', '原因', 'reason'];

/** All mistakes as a CSV for a spreadsheet program: UTF-8 with BOM, one row each, nothing that it would run as a formula. */
export function importErrorsCsv(errors: readonly RowError[]): string {
  const rows = errors.map((error) => {
    const { file, line, column, value, code } = error;
    return [file, line === null ? '' : String(line), column ?? '', value ?? '', code, rowErrorReason(error, 'zh'), rowErrorReason(error, 'en')];
  });
  return `\uFEFF${[HEADER, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
