import { FACT_MODEL, type FactKind } from '../../domain/factModel.js';
import type { FieldSpecs } from '../../domain/fields.js';
import { NODE_MODEL } from '../../domain/nodeModel.js';
import { foldForSearch } from '../../domain/searchText.js';
import type { NodeLabel } from '../../domain/ids.js';

/** Plain values by the names of the model's fields. */
export type Properties = Readonly<Record<string, unknown>>;

/** Labels whose nodes are found by name. */
const SEARCHED: ReadonlySet<NodeLabel> = new Set<NodeLabel>(['Region', 'Park', 'Chain', 'Segment', 'Enterprise', 'Association']);
/** Lines keep the parts apart: a folded question has no line break, so it never matches across two of them. */
const SEPARATOR = '\n';

export const fieldsOf = (kind: NodeLabel | FactKind): FieldSpecs => (isLabel(kind) ? NODE_MODEL[kind].fields : FACT_MODEL[kind].fields);

/** What a row states, by the fields of the model; a field that the row does not have is not among them. */
export function statedFields(kind: NodeLabel | FactKind, row: Properties): Properties {
  const stated = Object.keys(fieldsOf(kind)).filter((field) => row[field] !== undefined);
  return Object.fromEntries(stated.map((field) => [field, row[field]]));
}

/** The fields of `stated` that differ from what is stored. */
export function differing(stated: Properties, stored: Properties): readonly string[] {
  return Object.keys(stated).filter((field) => !isSame(stated[field] ?? null, stored[field] ?? null));
}

/** Whether nodes of this label are found by name. */
export const isSearched = (label: NodeLabel): boolean => SEARCHED.has(label);

/** The text by which a node of a searched label is found, else nothing. */
export function searchTextOf(label: NodeLabel, key: string, values: Properties): { readonly searchText?: string } {
  if (!SEARCHED.has(label)) return {};
  const { name, aliases, uscc } = values;
  const parts: readonly unknown[] = [name, ...listOf(aliases), key, uscc];
  const folded = parts.filter((part): part is string => typeof part === 'string').map(foldForSearch);
  return { searchText: [...new Set(folded)].join(SEPARATOR) };
}

/** Without what is not stated: the form in which the change record holds a thing. */
export function withoutNulls(values: Properties): Properties {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isLabel(kind: NodeLabel | FactKind): kind is NodeLabel {
  return Object.hasOwn(NODE_MODEL, kind);
}
