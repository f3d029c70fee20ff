import { FACT_MODEL, type FactKind } from '../domain/factModel.js';
import type { FieldSpec, FieldSpecs } from '../domain/fields.js';
import type { NodeLabel } from '../domain/ids.js';
import { NODE_MODEL } from '../domain/nodeModel.js';
import type { FactFile, FormatFile, NodeFile } from './formatFiles.js';

/** What the cells of a column are: the row's key, a value, or the name of other nodes. */
export type ColumnRole =
  | { readonly is: 'key'; readonly label: NodeLabel }
  /** `of` is the column of the inline fact whose field this is; null for the row's own node or fact. */
  | { readonly is: 'field'; readonly field: string; readonly spec: FieldSpec; readonly of: string | null }
  | { readonly is: 'reference'; readonly labels: readonly NodeLabel[]; readonly list: boolean }
  /** A value that is the key of a node. */
  | { readonly is: 'keyField'; readonly field: string; readonly labels: readonly NodeLabel[] };

export interface Column {
  readonly name: string;
  /** Chinese headers that are accepted for it. */
  readonly zh: readonly string[];
  readonly unit: string | null;
  /** A row without it is refused. */
  readonly required: boolean;
  readonly role: ColumnRole;
}

/** The columns of a file of the format, made from the model. */
export function columnsOf(file: FormatFile): readonly Column[] {
  return 'label' in file ? nodeColumns(file) : factColumns(file);
}

function nodeColumns({ label, inline }: NodeFile): readonly Column[] {
  const key: Column = { name: 'key', zh: ['键', '编号', '代码'], unit: null, required: true, role: { is: 'key', label } };
  const own = fieldColumns(NODE_MODEL[label].fields, null, ['source']);
  const facts = inline.flatMap(({ column, zh, kind, list, fields = [] }) => [
    referenceColumn(column, zh, endLabels(kind, label), list === true, false),
    ...fieldColumns(pick(FACT_MODEL[kind].fields, fields), column, []),
  ]);
  return [key, ...own, ...facts];
}

function factColumns({ kind, from, to, keys = {}, required = [] }: FactFile): readonly Column[] {
  const ends = FACT_MODEL[kind].ends;
  const columns = [
    referenceColumn(from.column, from.zh, unique(ends.map(([label]) => label)), false, true),
    referenceColumn(to.column, to.zh, unique(ends.map(([, label]) => label)), false, true),
  ];
  const fields = fieldColumns(FACT_MODEL[kind].fields, null, required).map((column) => {
    const label = keys[column.name];
    return label === undefined ? column : { ...column, role: { is: 'keyField', field: column.name, labels: [label] } as const };
  });
  return [...columns, ...fields];
}

function fieldColumns(specs: FieldSpecs, of: string | null, alsoRequired: readonly string[]): readonly Column[] {
  return Object.entries(specs).map(([name, spec]) => ({
    name,
    // A label may carry an explanation in brackets; a header may leave it out.
    zh: unique([spec.zh, spec.zh.replace(/（.*）$/u, '')]),
    unit: spec.unit ?? null,
    required: of === null && (spec.required === true || alsoRequired.includes(name)),
    role: { is: 'field', field: name, spec, of },
  }));
}

function referenceColumn(name: string, zh: readonly string[], labels: readonly NodeLabel[], list: boolean, required: boolean): Column {
  return { name, zh, unit: null, required, role: { is: 'reference', labels, list } };
}

/** Labels that a fact of this kind may lead to from a node of this label. */
function endLabels(kind: FactKind, from: NodeLabel): readonly NodeLabel[] {
  return unique(FACT_MODEL[kind].ends.filter(([label]) => label === from).map(([, label]) => label));
}

function pick(specs: FieldSpecs, names: readonly string[]): FieldSpecs {
  return Object.fromEntries(Object.entries(specs).filter(([name]) => names.includes(name)));
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
