import { NODE_LABELS, type NodeLabel } from '../../domain/ids.js';
import { NODE_MODEL, type NodeRow } from '../../domain/nodeModel.js';
import { decodeFields } from './decodeFields.js';

/** Of a column `properties`: the node is not being removed just now. */
export const NODE_IS_WHOLE = 'properties.key IS NOT NULL';

/** A stored node as a row of the model. Throws INTERNAL when what is stored does not fit the model. */
export function decodeNode<L extends NodeLabel>(label: L, properties: unknown): NodeRow<L> {
  const record = asRecord(properties);
  const { key } = record;
  if (typeof key !== 'string') throw new TypeError(`A ${label} without a key`);
  const values = decodeFields(NODE_MODEL[label].fields, record, `${label}:${key}`);
  return { label, key, ...revisionOf(record), ...values } as unknown as NodeRow<L>;
}

/** The revision of the last change of a stored thing, where it has one. */
export function revisionOf({ revision }: Readonly<Record<string, unknown>>): { readonly revision?: string } {
  return typeof revision === 'string' ? { revision } : {};
}

/** A label of the model, of what the database says. */
export function decodeLabel(value: unknown): NodeLabel {
  const label = NODE_LABELS.find((known) => known === value);
  if (label === undefined) throw new TypeError(`Not a label of the graph: ${String(value)}`);
  return label;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('Expected a map of properties');
  return value as Readonly<Record<string, unknown>>;
}
