import { ChaingapError } from '../../domain/errors.js';
import { parseDay } from '../../domain/day.js';
import type { FieldSpec, FieldSpecs } from '../../domain/fields.js';

/**
 * Stored properties as values of the model: an absent one is null, an absent list too. A value that the model
 * does not know (somebody else wrote to the database) is refused by name rather than passed on.
 */
export function decodeFields(specs: FieldSpecs, properties: Readonly<Record<string, unknown>>, where: string): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = properties[name] ?? null;
    if (value === null ? spec.required === true : !fits(spec, value)) {
      throw new ChaingapError('INTERNAL', `Property ${name} of ${where} does not fit the model`, { where, property: name });
    }
    values[name] = value;
  }
  return values;
}

function fits(spec: FieldSpec, value: unknown): boolean {
  switch (spec.type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && parseDay(value) !== null;
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'code':
      return typeof value === 'string' && spec.vocabulary !== undefined && Object.hasOwn(spec.vocabulary, value);
    default:
      throw new TypeError(`Unknown field type ${String(spec.type satisfies never)}`);
  }
}
