import type { FieldSpec } from '../domain/fields.js';
import type { NodeLabel } from '../domain/ids.js';
import { damagedAt } from './checkText.js';
import type { FactFile, InlineFact, NodeFile } from './formatFiles.js';
import { listItems, parseCell, parseItems } from './parseCell.js';
import { parseKey, parseReference } from './parseKey.js';
import type { Parsed } from './parsed.js';
import type { Problems } from './problems.js';
import type { FactRecord, NodeRecord, Reference } from './records.js';
import { placeOf, type SheetCell, type SheetColumn, type SheetRow } from './sheet.js';

/** The records that a row makes, and its mistakes into `problems`. A node is there as soon as its key is, so that references to it are not mistakes too. */
export function decodeRow(row: SheetRow, problems: Problems): { readonly node: NodeRecord | null; readonly facts: readonly FactRecord[] } {
  const cells = new RowCells(row, problems);
  cells.read();
  const { target } = row.sheet;
  return 'label' in target ? nodeRow(row, target, cells) : { node: null, facts: factRow(row, target, cells) };
}

function nodeRow(row: SheetRow, target: NodeFile, cells: RowCells): { readonly node: NodeRecord | null; readonly facts: readonly FactRecord[] } {
  cells.checkPeriod();
  const { key } = cells;
  if (key === null) return { node: null, facts: [] };
  const own: Reference = { text: key, labels: [target.label], column: null };
  const node: NodeRecord = { sheet: row.sheet, line: row.line, label: target.label, key, values: cells.valuesOf(null) };
  return { node, facts: target.inline.flatMap((inline) => inlineFacts(row, inline, own, cells)) };
}

function inlineFacts(row: SheetRow, { column, kind, constants = {} }: InlineFact, own: Reference, cells: RowCells): readonly FactRecord[] {
  const ends = cells.references.get(column) ?? [];
  const fields = cells.valuesOf(column);
  if (ends.length === 0) cells.requireReference(column, fields);
  const source = cells.valuesOf(null).source;
  const values = { source, ...constants, ...fields };
  return typeof source === 'string' ? ends.map((to) => ({ sheet: row.sheet, line: row.line, kind, from: own, to, values, keyFields: {}, inline: true, isBad: false })) : [];
}

function factRow(row: SheetRow, target: FactFile, cells: RowCells): readonly FactRecord[] {
  cells.checkPeriod();
  const [from] = cells.references.get(target.from.column) ?? [];
  const [to] = cells.references.get(target.to.column) ?? [];
  if (cells.isCut || from === undefined || to === undefined) return [];
  return [{ sheet: row.sheet, line: row.line, kind: target.kind, from, to, values: cells.valuesOf(null), keyFields: cells.keyFields, inline: false, isBad: cells.isBad }];
}

/** The cells of one row, decoded. */
class RowCells {
  readonly #row: SheetRow;
  readonly #problems: Problems;
  /** By the column whose fact they belong to; null for the row's own. */
  readonly #values = new Map<string | null, Record<string, unknown>>();
  readonly references = new Map<string, readonly Reference[]>();
  readonly keyFields: Record<string, Reference> = {};
  key: string | null = null;
  isBad = false;
  /** It has fewer cells than columns, so that each may stand under another's name. */
  isCut = false;

  constructor(row: SheetRow, problems: Problems) {
    this.#row = row;
    this.#problems = problems;
  }

  read(): void {
    this.#row.sheet.columns.forEach((column, index) => {
      const cell = this.#row.cells[index] ?? null;
      if (cell === null) this.isCut = true;
      else if (cell.length > 0) this.#readCell(column, cell);
      else if (column.column.required) this.#refuse(column, null, { code: 'MISSING_VALUE', details: {} });
      else this.#readEmpty(column);
    });
  }

  valuesOf(of: string | null): Readonly<Record<string, unknown>> {
    return this.#values.get(of) ?? {};
  }

  checkPeriod(): void {
    const { validFrom, validTo } = this.valuesOf(null);
    if (typeof validFrom !== 'string' || typeof validTo !== 'string' || validFrom < validTo) return;
    const column = this.#row.sheet.columns.find(({ column: { name } }) => name === 'validTo');
    if (column !== undefined) this.#refuse(column, validTo, { code: 'BAD_PERIOD', details: { validFrom } });
  }

  /** Fields of a fact whose other end is not stated would be lost. */
  requireReference(name: string, fields: Readonly<Record<string, unknown>>): void {
    const column = this.#row.sheet.columns.find(({ column: { name: known } }) => known === name);
    const lost = Object.keys(fields).filter((field) => fields[field] !== null);
    if (column !== undefined && lost.length > 0) this.#refuse(column, null, { code: 'MISSING_VALUE', details: { neededBy: lost } });
  }

  #readCell(column: SheetColumn, cell: SheetCell): void {
    const { role } = column.column;
    const damaged = damagedAt(textOf(cell));
    if (damaged !== null) this.#problems.warn('BAD_CHARACTER', placeOf(this.#row, column, cell), { character: 'U+FFFD', position: damaged });
    switch (role.is) {
      case 'key':
        this.#take(column, cell, parseKey(role.label, textOf(cell), this.#row.sheet.isMapped), (value) => (this.key = value));
        return;
      case 'field':
        this.#take(column, cell, parseField(role.field, role.spec, cell), (value) => {
          this.#put(role.of, role.field, value);
        });
        return;
      case 'keyField':
        this.#put(null, role.field, null);
        this.#takeReference(column, cell, textOf(cell), role.labels, (reference) => (this.keyFields[role.field] = reference));
        return;
      case 'reference': {
        const found: Reference[] = [];
        for (const item of itemsOf(cell, role.list)) this.#takeReference(column, cell, item, role.labels, (reference) => found.push(reference));
        this.references.set(column.column.name, found);
        return;
      }
      default:
        throw new TypeError(`Unknown role ${String(role satisfies never)}`);
    }
  }

  #takeReference(column: SheetColumn, cell: SheetCell, text: string, labels: readonly NodeLabel[], keep: (reference: Reference) => void): void {
    const creates = column.unknown.then === 'create' ? column.unknown.label : null;
    this.#take(column, cell, parseReference(text, creates), (value) => {
      keep({ text: value, labels, column });
    });
  }

  #readEmpty({ column: { role } }: SheetColumn): void {
    if (role.is === 'field') this.#put(role.of, role.field, null);
    if (role.is === 'keyField') this.#put(null, role.field, null);
  }

  #put(of: string | null, field: string, value: unknown): void {
    const values = this.#values.get(of) ?? {};
    values[field] = value;
    this.#values.set(of, values);
  }

  #take<T>(column: SheetColumn, cell: SheetCell, parsed: Parsed<T>, keep: (value: T) => void): void {
    if ('value' in parsed) keep(parsed.value);
    else this.#refuse(column, cell, parsed);
  }

  #refuse(column: SheetColumn, cell: SheetCell | null, { code, details }: Extract<Parsed, { readonly code: unknown }>): void {
    this.isBad = true;
    this.#problems.add(code, placeOf(this.#row, column, cell), details);
  }
}

function parseField(field: string, spec: FieldSpec, cell: SheetCell): Parsed {
  return spec.type === 'list' && typeof cell !== 'string' ? parseItems(field, cell) : parseCell(field, spec, textOf(cell));
}

function textOf(cell: SheetCell): string {
  return typeof cell === 'string' ? cell : cell.join(';');
}

function itemsOf(cell: SheetCell, list: boolean): readonly string[] {
  if (typeof cell !== 'string') return [...new Set(cell)];
  return list ? listItems(cell) : [cell];
}
