import { usedWidth, type Binding } from '../binding.js';
import { nearest } from '../nearest.js';
import type { Problems } from '../problems.js';
import type { RawRow } from '../readCsv.js';
import { bindOutput } from './bindOutput.js';
import { templateColumns } from './compileRule.js';
import type { SourceRule } from './mappingFile.js';
import type { Mapping } from './readMapping.js';

/**
 * The header of a source file under a mapping. A column that the mapping names must be there, and each column that is
 * there must be named, or ignored with a reason.
 */
export function bindMapping(mapping: Mapping, file: string, rule: SourceRule, header: RawRow, problems: Problems): Binding {
  const width = usedWidth(header.cells);
  const index = new Map<string, number>();
  for (const [at, cell] of header.cells.slice(0, width).entries()) {
    const shown = cell.trim();
    if (shown === '' && !isMappedColumn(rule)('')) problems.add('UNKNOWN_COLUMN', { file, line: header.line }, { mapping: mapping.document.name, position: at + 1 });
    else if (index.has(shown)) problems.add('DUPLICATE_COLUMN', { file, line: header.line, column: shown }, { name: shown });
    else index.set(shown, at);
  }
  const used = usedColumns(rule);
  for (const column of new Set([...used, ...Object.keys(rule.ignore)])) {
    if (!index.has(column)) problems.add('MISSING_COLUMN', { file, line: header.line, column }, { mapping: mapping.document.name });
  }
  for (const column of index.keys()) {
    if (used.has(column) || Object.hasOwn(rule.ignore, column)) continue;
    const close = nearest(column, [...used]);
    problems.add('UNKNOWN_COLUMN', { file, line: header.line, column }, { mapping: mapping.document.name, ...(close === null ? {} : { suggestion: close }) });
  }
  const outputs = rule.into.map((output, at) => bindOutput(mapping, file, output, ['files', file, 'into', at], index));
  return {
    sheets: outputs.map(({ sheet }) => sheet),
    hasKeys: [...used].every((column) => index.has(column)),
    width,
    skip: ({ cells }) => rule.skip.find(({ column, is }) => is.includes((cells[index.get(column) ?? -1] ?? '').trim()))?.reason ?? null,
    rowsOf: (row, found) => outputs.flatMap((output) => output.rowsOf(row, found)),
  };
}

/** Whether a header is one of which a mapping speaks. */
export function isMappedColumn(rule: SourceRule): (header: string) => boolean {
  const used = usedColumns(rule);
  return (header) => used.has(header) || Object.hasOwn(rule.ignore, header);
}

function usedColumns({ into, skip }: SourceRule): ReadonlySet<string> {
  const used = new Set(skip.map(({ column }) => column));
  for (const { each, columns } of into) {
    if (each !== undefined) used.add(each.column);
    for (const { column, template = '', ifEmpty = '' } of Object.values(columns)) {
      if (column !== undefined) used.add(column);
      for (const name of [...templateColumns(template), ...templateColumns(ifEmpty)]) used.add(name);
    }
  }
  return used;
}
