import { columnsOf, type Column, type ColumnRole } from '../columns.js';
import { formatFile, type FormatFile } from '../formatFiles.js';
import { parseCell } from '../parseCell.js';
import { parseKey, parseReference } from '../parseKey.js';
import type { Parsed } from '../parsed.js';
import { compilePattern } from './compilePattern.js';
import { createdNode } from './createdNode.js';
import type { ColumnRule, MappingFile, OutputRule } from './mappingFile.js';
import type { MappingDocument, MappingPath } from './mappingDocument.js';


/** What can be known to be wrong before any file is read. Throws MAPPING_INVALID at the first. */
export function checkMapping(document: MappingDocument, file: MappingFile): void {
  const given = file.source === undefined ? [] : ['source'];
  for (const [name, { into }] of Object.entries(file.files)) {
    into.forEach((output, index) => {
      checkOutput(document, output, given, ['files', name, 'into', index]);
    });
  }
  file.rows.forEach(({ file: name, constants, rows }, index) => {
    const target = requireFormatFile(document, name, ['rows', index, 'file']);
    checkConstants(document, target, constants, ['rows', index, 'constants']);
    rows.forEach((row, at) => {
      checkConstants(document, target, row, ['rows', index, 'rows', at]);
      requireColumns(document, target, [...given, ...Object.keys(constants), ...Object.keys(row)], ['rows', index, 'rows', at]);
    });
  });
}

function requireFormatFile(document: MappingDocument, name: string, path: MappingPath): FormatFile {
  const target = formatFile(name);
  if (target === undefined) throw document.refuse('UNKNOWN_FORMAT_FILE', path, { found: name });
  return target;
}

function checkOutput(document: MappingDocument, output: OutputRule, given: readonly string[], path: MappingPath): void {
  const target = requireFormatFile(document, output.file, [...path, 'file']);
  checkConstants(document, target, output.constants, [...path, 'constants']);
  for (const [name, rule] of Object.entries(output.columns)) {
    const at = [...path, 'columns', name];
    if (Object.hasOwn(output.constants, name)) throw document.refuse('TWICE_STATED', at, { found: name });
    checkRule(document, requireColumn(document, target, name, at), rule, at);
  }
  requireColumns(document, target, [...given, ...Object.keys(output.columns), ...Object.keys(output.constants)], path);
}

function checkRule(document: MappingDocument, column: Column, rule: ColumnRule, path: MappingPath): void {
  const { role } = column;
  if (rule.match !== undefined && compilePattern(rule.match) === null) throw document.refuse('BAD_PATTERN', [...path, 'match'], { found: rule.match });
  const isList = role.is === 'field' ? role.spec.type === 'list' : role.is === 'reference' && role.list;
  if (rule.split !== undefined && !isList) throw document.refuse('NOT_A_LIST', [...path, 'split'], { found: column.name });
  if (rule.unknown === undefined) return;
  if (role.is !== 'reference' && role.is !== 'keyField') throw document.refuse('NOT_A_REFERENCE', [...path, 'unknown'], { found: column.name });
  if (rule.unknown === 'create') createdNode(document, role.labels, rule, path);
}

function checkConstants(document: MappingDocument, target: FormatFile, constants: Readonly<Record<string, string>>, path: MappingPath): void {
  for (const [name, text] of Object.entries(constants)) {
    const at = [...path, name];
    const { role } = requireColumn(document, target, name, at);
    const parsed = parseConstant(role, text.trim());
    if (text.trim() !== '' && !('value' in parsed)) throw document.refuse('BAD_CONSTANT', at, { found: text, column: name });
  }
}

function parseConstant(role: ColumnRole, text: string): Parsed {
  if (role.is === 'field') return parseCell(role.field, role.spec, text);
  return role.is === 'key' ? parseKey(role.label, text, false) : parseReference(text, null);
}

function requireColumn(document: MappingDocument, target: FormatFile, name: string, path: MappingPath): Column {
  const column = columnsOf(target).find((known) => known.name === name);
  if (column === undefined) throw document.refuse('UNKNOWN_FORMAT_COLUMN', path, { found: name, into: target.file });
  return column;
}

function requireColumns(document: MappingDocument, target: FormatFile, given: readonly string[], path: MappingPath): void {
  const missing = columnsOf(target).find(({ name, required }) => required && !given.includes(name));
  if (missing !== undefined) throw document.refuse('MISSING_FORMAT_COLUMN', path, { found: missing.name, into: target.file });
}
