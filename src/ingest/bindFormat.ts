import { usedWidth, type Binding } from './binding.js';
import { columnsOf, type Column } from './columns.js';
import type { FormatFile } from './formatFiles.js';
import { foldHeader } from './foldHeader.js';
import { headerAdvice, namesColumn } from './headerAdvice.js';
import type { Problems } from './problems.js';
import type { RawRow } from './readCsv.js';
import { REFUSE_UNKNOWN, type Sheet, type SheetColumn } from './sheet.js';

/** The header of a file of the format. Every mistake in it is reported; what can be read of the rows is still checked. */
export function bindFormat(target: FormatFile, header: RawRow, problems: Problems): Binding {
  const columns = columnsOf(target);
  const bySpelling = new Map(columns.flatMap((column) => spellingsOf(column).map((spelling) => [spelling, column] as const)));
  const width = usedWidth(header.cells);
  const bound: { readonly index: number; readonly column: SheetColumn }[] = [];
  for (const [index, cell] of header.cells.slice(0, width).entries()) {
    const shown = cell.trim();
    const place = { file: target.file, line: header.line, column: shown };
    const column = bySpelling.get(foldHeader(shown));
    if (shown === '') problems.add('UNKNOWN_COLUMN', { file: target.file, line: header.line }, { position: index + 1 });
    else if (column === undefined) {
      const { code, details } = headerAdvice(shown, columns);
      problems.add(code, place, details);
    }
    else if (bound.some((other) => other.column.column === column)) problems.add('DUPLICATE_COLUMN', place, { name: column.name });
    else bound.push({ index, column: { column, shown, constant: null, unknown: REFUSE_UNKNOWN } });
  }
  const present = new Set(bound.map(({ column }) => column.column.name));
  for (const { name, zh } of missingColumns(columns, present)) {
    problems.add('MISSING_COLUMN', { file: target.file, line: header.line, column: name }, { zh: zh[0] ?? name });
  }
  const sheet: Sheet = { file: target.file, target, columns: bound.map(({ column }) => column), isMapped: false, repeats: 'error', onlyIfMissing: false };
  return {
    sheets: [sheet],
    hasKeys: columns.every(({ name, required, role }) => !required || role.is === 'field' || present.has(name)),
    width,
    skip: () => null,
    rowsOf: ({ line, cells }) => [{ sheet, row: { sheet, line, cells: bound.map(({ index }) => (cells[index] ?? '').trim()) } }],
  };
}

/** Whether a header is one that the file may have. */
export function isFormatColumn(target: FormatFile): (header: string) => boolean {
  const spellings = new Set(columnsOf(target).flatMap(spellingsOf));
  return (header) => spellings.has(foldHeader(header));
}

/** Whether a header is one of the file, if by another word or in another unit. */
export function likeFormatColumn(target: FormatFile): (header: string) => boolean {
  const columns = columnsOf(target);
  const isColumn = isFormatColumn(target);
  return (header) => isColumn(header) || namesColumn(header, columns);
}

/** Columns that must be there: the required ones, and the one that says to whom the fields of an inline fact belong. */
function missingColumns(columns: readonly Column[], present: ReadonlySet<string>): readonly Column[] {
  const needed = new Set(columns.flatMap(({ name, role }) => (present.has(name) && role.is === 'field' && role.of !== null ? [role.of] : [])));
  return columns.filter(({ name, required }) => !present.has(name) && (required || needed.has(name)));
}

/** The name, a Chinese label, or a label with the very unit of the column in brackets: another unit is another column. */
function spellingsOf({ name, zh, unit }: Column): readonly string[] {
  const labels = unit === null ? zh : zh.flatMap((label) => [label, `${label}(${unit})`]);
  return [name, ...labels].map(foldHeader);
}
