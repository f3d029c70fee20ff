import { StoredInteger } from '../../database/values.js';
import type { FactKind } from '../../domain/factModel.js';
import type { NodeLabel } from '../../domain/ids.js';
import { fieldsOf, type Properties } from './storedProperties.js';

/** The given fields in the form in which the database holds them: whole numbers as integers, the rest as they are. */
export function storable(kind: NodeLabel | FactKind, values: Properties, fields: readonly string[]): Properties {
  const specs = fieldsOf(kind);
  return Object.fromEntries(
    fields.map((field) => {
      const value = values[field];
      return [field, specs[field]?.type === 'integer' && typeof value === 'number' ? new StoredInteger(value) : value];
    }),
  );
}
