import type { EditErrorCode, GivenValues, RequestPath } from '../../domain/edits.js';
import type { FieldSpec, FieldSpecs } from '../../domain/fields.js';
import { hasUsccCheckDigit } from '../../domain/uscc.js';
import { parseCell, parseItems } from '../parseCell.js';
import { refused, type Parsed } from '../parsed.js';
import type { EditProblems } from './editProblems.js';

/** Codes of an import that values of the API can meet: their types and vocabularies are checked before by the contract. */
const OWN: ReadonlySet<string> = new Set<EditErrorCode>(['BAD_NUMBER', 'OUT_OF_RANGE', 'BAD_KEY', 'BAD_CHARACTER', 'TOO_LONG', 'BAD_USCC', 'WRONG_KIND']);

/**
 * The given fields of the model, each held to the rules of an import, by the same code. What is blank is null. A field
 * that must be there is missed where a whole thing is stated, and where it would be emptied.
 */
export function decodeValues(specs: FieldSpecs, given: GivenValues, whole: boolean, path: RequestPath, problems: EditProblems): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [field, spec] of Object.entries(specs)) {
    if (given[field] === undefined && !(whole && spec.required === true)) continue;
    const parsed = parseGiven(field, spec, given[field] ?? null);
    if (!('value' in parsed)) problems.add(ownCode(parsed.code), path, field, parsed.details);
    else if (parsed.value === null && spec.required === true) problems.add('MISSING_VALUE', path, field);
    else values[field] = parsed.value;
  }
  return values;
}

function parseGiven(field: string, spec: FieldSpec, value: unknown): Parsed {
  if (Array.isArray(value)) return parseItems(field, value.map((item) => String(item).trim()).filter((item) => item !== ''));
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
  if (text === '') return { value: null };
  const parsed = parseCell(field, spec, text);
  // Whoever types one code is there to correct it; an import of thousands only warns.
  if (field === 'uscc' && 'value' in parsed && !hasUsccCheckDigit(String(parsed.value))) return refused('BAD_USCC', { checkDigit: 'wrong' });
  return parsed;
}

/** A code of an import as one of an edit. */
export function ownCode(code: string): EditErrorCode {
  if (!OWN.has(code)) throw new TypeError(`An edit met ${code}, which only files can`);
  return code as EditErrorCode;
}
