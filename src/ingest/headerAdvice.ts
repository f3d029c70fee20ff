import type { RowErrorCode, RowErrorDetails } from '../domain/rowError.js';
import type { Column } from './columns.js';
import { foldHeader } from './foldHeader.js';
import { nearest } from './nearest.js';
import { isUnit, unitFactor } from './units.js';

/** What is wrong with a header that is none of the file, and which one was meant. */
export function headerAdvice(shown: string, columns: readonly Column[]): { readonly code: RowErrorCode; readonly details: RowErrorDetails } {
  const { label, unit } = splitUnit(shown, columns);
  const meant = columnMeant(label, columns);
  const wanted = meant === null ? null : unitOf(meant.column);
  if (meant !== null && wanted !== null && unit !== null) {
    const factor = unitFactor(unit, wanted);
    if (factor !== 1) return { code: 'WRONG_UNIT', details: { column: meant.spelling, unit: wanted, found: unit, ...(factor === null ? {} : { factor }) } };
  }
  const known = columns.map(({ name, zh }) => `${name}（${zh[0] ?? name}）`);
  if (meant === null) return { code: 'UNKNOWN_COLUMN', details: { known } };
  return { code: 'UNKNOWN_COLUMN', details: { known, suggestion: meant.column.unit === null ? meant.spelling : `${meant.spelling}（${meant.column.unit}）` } };
}

const IN_BRACKETS = /^(.+?)[（([【]([^（）()[\]【】]*)[)）\]】]$/u;
const JOINT = /[\s_:：/-]+$/u;

/** A header as its label and the unit that stands in brackets, or without them at the end. */
function splitUnit(shown: string, columns: readonly Column[]): { readonly label: string; readonly unit: string | null } {
  const [, label, unit] = IN_BRACKETS.exec(shown) ?? [];
  if (label !== undefined && unit !== undefined) return { label: label.trim(), unit: unit.replace(/^单位[:：]?/u, '').trim() };
  const words = columns.flatMap(wordsOf).filter((word) => shown.startsWith(word));
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const rest = shown.slice(word.length).replace(/^[\s_:：/-]+/u, '');
    if (isUnit(rest)) return { label: word, unit: rest };
  }
  return { label: shown.replace(JOINT, ''), unit: null };
}

function columnMeant(label: string, columns: readonly Column[]): { readonly column: Column; readonly spelling: string } | null {
  const folded = foldHeader(label);
  const same = columns.flatMap((column) => wordsOf(column).filter((word) => foldHeader(word) === folded).map((spelling) => ({ column, spelling })));
  const [first] = same;
  if (first !== undefined) return first;
  const close = nearest(label, columns.flatMap(wordsOf));
  const column = columns.find((known) => close !== null && wordsOf(known).includes(close));
  return column === undefined || close === null ? null : { column, spelling: close };
}

function wordsOf({ name, zh }: Column): readonly string[] {
  return [name, ...zh];
}

/** The unit of a column; a share has none but its range. */
function unitOf({ unit, role }: Column): string | null {
  if (unit !== null) return unit;
  return role.is === 'field' && role.spec.type === 'number' && role.spec.min === 0 && role.spec.max === 1 ? '0–1' : null;
}
