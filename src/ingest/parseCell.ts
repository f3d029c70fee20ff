import type { FieldSpec } from '../domain/fields.js';
import { hasUsccShape, normaliseUscc } from '../domain/uscc.js';
import { checkText } from './checkText.js';
import { parseDayText } from './parseDayText.js';
import { normaliseKey, parseKey } from './parseKey.js';
import { parseCode } from './parseCode.js';
import { refused, type Parsed } from './parsed.js';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const LIST_ITEMS = 200;
const LIST_LENGTH = 8_000;
/** Lists whose items are codes. */
const CODE_LISTS: ReadonlySet<string> = new Set(['successors', 'gb4754']);
const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'y', '是', '√', '✓', '✔', '☑']);
const NO: ReadonlySet<string> = new Set(['false', '0', 'no', 'n', '否', '×', '✗', '✘']);

/** The value of a cell that is not empty, by the type of its field. */
export function parseCell(field: string, spec: FieldSpec, text: string): Parsed {
  switch (spec.type) {
    case 'text':
      return field === 'uscc' ? parseUscc(text) : checkText(field, text);
    case 'number':
    case 'integer':
      return parseNumber(spec, field === 'year' ? text.replace(/\s*年$/u, '') : text);
    case 'boolean':
      return parseBoolean(text);
    case 'day':
      return parseDayText(text);
    case 'code':
      return spec.vocabulary === undefined ? checkText(field, text) : parseCode(spec.vocabulary, text);
    case 'list':
      return parseItems(field, listItems(text));
    default:
      throw new TypeError(`Unknown field type ${String(spec.type satisfies never)}`);
  }
}

/** Items of a list cell, each once, in order. */
export function listItems(text: string): readonly string[] {
  return [...new Set(text.split(/[;；]/u).map((item) => item.trim()).filter((item) => item !== ''))];
}

function parseNumber({ type, min, max, unit }: FieldSpec, text: string): Parsed<number> {
  const folded = text.normalize('NFKC');
  // -0 is written as it is meant.
  const value = NUMBER.test(folded) ? Number(folded) + 0 : Number.NaN;
  if (!Number.isFinite(value)) return refused('BAD_NUMBER', { type, ...(unit === undefined ? {} : { unit }) });
  if (type === 'integer' && !Number.isInteger(value)) return refused('BAD_NUMBER', { type });
  // Beyond 2^53 a number is no longer what was written.
  const [least, most] = [min ?? Number.MIN_SAFE_INTEGER, max ?? Number.MAX_SAFE_INTEGER];
  if (value >= least && value <= most) return { value };
  return refused('OUT_OF_RANGE', { ...(min !== undefined || value < least ? { min: least } : {}), ...(max !== undefined || value > most ? { max: most } : {}) });
}

function parseBoolean(text: string): Parsed<boolean> {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\uFE0F/gu, '');
  if (YES.has(folded)) return { value: true };
  return NO.has(folded) ? { value: false } : refused('BAD_BOOLEAN');
}

function parseUscc(text: string): Parsed<string> {
  const code = normaliseUscc(text);
  return hasUsccShape(code) ? { value: code } : refused('BAD_USCC');
}

/** A list whose items are cut apart already. */
export function parseItems(field: string, given: readonly string[]): Parsed<readonly string[] | null> {
  const items: string[] = [];
  for (const item of new Set(given)) {
    const checked = field === 'formerKeys' ? parseKey('Enterprise', item, true) : checkText('name', CODE_LISTS.has(field) ? normaliseKey(item) : item);
    if (!('value' in checked)) return checked;
    if (!items.includes(checked.value)) items.push(checked.value);
  }
  if (items.length > LIST_ITEMS) return refused('TOO_LONG', { maxItems: LIST_ITEMS, items: items.length });
  const length = items.join('').length;
  if (length > LIST_LENGTH) return refused('TOO_LONG', { max: LIST_LENGTH, length });
  return { value: items.length === 0 ? null : items };
}
