import type { MadeRow } from '../binding.js';
import { columnsOf, type Column } from '../columns.js';
import { formatFile } from '../formatFiles.js';
import type { Problems } from '../problems.js';
import type { RawRow } from '../readCsv.js';
import { placeOf, REFUSE_UNKNOWN, type Sheet, type SheetCell, type SheetColumn, type SheetRow, type UnknownReference } from '../sheet.js';
import { compileRule, type Cells, type CompiledRule } from './compileRule.js';
import { createdNode } from './createdNode.js';
import type { ColumnRule, OutputRule } from './mappingFile.js';
import type { MappingPath } from './mappingDocument.js';
import type { Mapping } from './readMapping.js';

export interface BoundOutput {
  readonly sheet: Sheet;
  /** One for each item. */
  rowsOf(row: RawRow, problems: Problems): readonly MadeRow[];
}

interface BoundColumn {
  readonly column: SheetColumn;
  readonly cell: CompiledRule;
}

/** One output of a source file: how the cells of its sheet are made from the cells of a row. */
export function bindOutput(mapping: Mapping, file: string, output: OutputRule, path: MappingPath, index: ReadonlyMap<string, number>): BoundOutput {
  const target = formatFile(output.file);
  if (target === undefined) throw mapping.document.refuse('UNKNOWN_FORMAT_FILE', [...path, 'file'], { found: output.file });
  const columns = columnsOf(target).flatMap((column): readonly BoundColumn[] => {
    const rule = output.columns[column.name];
    if (rule !== undefined) return [{ column: ruledColumn(mapping, column, rule, [...path, 'columns', column.name]), cell: compileRule(rule) }];
    return constantOf(mapping, output.constants, column, [...path, 'constants']);
  });
  const sheet: Sheet = { file, target, columns: columns.map(({ column }) => column), isMapped: true, repeats: output.repeats, onlyIfMissing: output.onlyIfMissing };
  return {
    sheet,
    rowsOf: (row, problems) => itemsOf(output, row, index).map((cells) => ({ sheet, row: sheetRow(sheet, columns, row.line, cells, problems) })),
  };
}

/** The default source, or a constant, as a column that holds the same everywhere. */
export function constantOf({ document, file }: Mapping, constants: Readonly<Record<string, string>>, column: Column, path: MappingPath): readonly BoundColumn[] {
  const own = constants[column.name];
  const text = own ?? (column.name === 'source' ? file.source : undefined);
  if (text === undefined) return [];
  const place = { file: document.name, line: document.lineOf(own === undefined ? ['source'] : [...path, column.name]) };
  return [{ column: { column, shown: column.name, constant: place, unknown: REFUSE_UNKNOWN }, cell: () => ({ cell: text.trim() }) }];
}

/** The row of a sheet; null where a rule leaves it out. */
export function sheetRow(sheet: Sheet, columns: readonly BoundColumn[], line: number | null, cells: Cells, problems: Problems): SheetRow | null {
  const made: (SheetCell | null)[] = [];
  for (const { column, cell } of columns) {
    const result = cell(cells);
    if (result === 'skip') return null;
    if ('unmapped' in result) {
      problems.add('VALUE_NOT_MAPPED', placeOf({ sheet, line }, column, result.unmapped), { column: column.column.name, ...(result.allowed.length === 0 ? {} : { allowed: result.allowed }) });
    }
    made.push('cell' in result ? result.cell : null);
  }
  return { sheet, line, cells: made };
}

function ruledColumn({ document }: Mapping, column: Column, rule: ColumnRule, path: MappingPath): SheetColumn {
  return { column, shown: rule.column ?? rule.template ?? column.name, constant: null, unknown: unknownOf() };

  function unknownOf(): UnknownReference {
    if (rule.unknown === 'skip') return { then: 'skip' };
    if (rule.unknown !== 'create' || (column.role.is !== 'reference' && column.role.is !== 'keyField')) return REFUSE_UNKNOWN;
    return { then: 'create', ...createdNode(document, column.role.labels, rule, path) };
  }
}

/** The cells of a row by column name; with `each`, once for each item of that cell. */
function itemsOf({ each }: OutputRule, { cells }: RawRow, index: ReadonlyMap<string, number>): readonly Cells[] {
  const cellOf: Cells = (name) => (cells[index.get(name) ?? -1] ?? '').trim();
  if (each === undefined) return [cellOf];
  const items = cellOf(each.column).split(each.split).map((item) => item.trim());
  return items.filter((item) => item !== '').map((item): Cells => (name) => (name === each.column ? item : cellOf(name)));
}
