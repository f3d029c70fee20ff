import { FACT_MODEL, type FactKind, type FactRow } from '../../domain/factModel.js';
import { globalId } from '../../domain/ids.js';
import { decodeFields } from './decodeFields.js';
import { asRecord, decodeLabel, revisionOf } from './decodeNode.js';

/** Columns by which every fact statement returns its facts. */
export const FACT_COLUMNS = `type(r) AS kind, properties(r) AS properties,
       head(labels(a)) AS fromLabel, a.key AS fromKey, head(labels(b)) AS toLabel, b.key AS toKey`;
export const FACT_NAMES = 'kind, properties, fromLabel, fromKey, toLabel, toKey';
/** Of these columns: nothing of the fact or its ends is being removed just now. */
export const FACT_IS_WHOLE = 'properties.key IS NOT NULL AND fromLabel IS NOT NULL AND fromKey IS NOT NULL AND toLabel IS NOT NULL AND toKey IS NOT NULL';

interface Columns {
  get(column: string): unknown;
}

/** A stored relationship as a row of the model. Throws INTERNAL when it does not fit the model. */
export function decodeFact(row: Columns): FactRow {
  const kind = row.get('kind');
  if (typeof kind !== 'string' || !Object.hasOwn(FACT_MODEL, kind)) throw new TypeError(`Not a kind of fact: ${String(kind)}`);
  const properties = asRecord(row.get('properties'));
  const { key } = properties;
  if (typeof key !== 'string') throw new TypeError(`A ${kind} without a key`);
  const values = decodeFields(FACT_MODEL[kind as FactKind].fields, properties, `Fact:${key}`);
  const from = globalId(decodeLabel(row.get('fromLabel')), String(row.get('fromKey')));
  const to = globalId(decodeLabel(row.get('toLabel')), String(row.get('toKey')));
  return { kind, key, from, to, ...revisionOf(properties), ...values } as unknown as FactRow;
}
