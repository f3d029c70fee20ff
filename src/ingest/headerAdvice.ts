import type { RowErrorCode, RowErrorDetails } from '../domain/rowError.js';
import type { Column } from './columns.js';
import { foldHeader } from './foldHeader.js';
import { HEADER_SYNONYMS } from './headerSynonyms.js';
import { nearest } from './nearest.js';
import { isUnit, unitFactor } from './units.js';

/** What is wrong with a header that is none of the file, and which one was meant. */
export function headerAdvice(shown: string, columns: readonly Column[]): { readonly code: RowErrorCode; readonly details: RowErrorDetails } {
  const { label, unit } = splitUnit(shown, columns);
  const called = columnCalled(label, columns);
  const wanted = called === null ? null : unitOf(called.column);
  if (called !== null && wanted !== null && unit !== null) {
    const factor = unitFactor(unit, wanted);
    if (factor !== 1) return { code: 'WRONG_UNIT', details: { column: called.spelling, unit: wanted, found: unit, ...(factor === null ? {} : { factor }) } };
  }
  const meant = called ?? columnSpeltLike(label, unit, columns);
  const known = columns.map(({ name, zh }) => `${name}（${zh[0] ?? name}）`);
  if (meant === null) return { code: 'UNKNOWN_COLUMN', details: { known } };
  const own = meant.column.unit;
  return { code: 'UNKNOWN_COLUMN', details: { known, ...(own === null ? { suggestion: meant.spelling } : { suggestion: `${meant.spelling}（${own}）`, unit: own }) } };
}

/** Whether a header names one of the columns, if by another word or in another unit. */
export function namesColumn(shown: string, columns: readonly Column[]): boolean {
  return columnCalled(splitUnit(shown, columns).label, columns) !== null;
}

interface Meant {
  readonly column: Column;
  /** The header to write. */
  readonly spelling: string;
}

const IN_BRACKETS = /^(.+?)[（([【]([^（）()[\]【】]*)[)）\]】]$/u;
const JOINT = /^[\s_:：/-]+/u;

/** A header as its label and the unit that stands in brackets, or without them at the end. */
function splitUnit(shown: string, columns: readonly Column[]): { readonly label: string; readonly unit: string | null } {
  const [, label, unit] = IN_BRACKETS.exec(shown) ?? [];
  if (label !== undefined && unit !== undefined) return { label: label.trim(), unit: unit.replace(/^单位[:：]?/u, '').trim() };
  const words = columns.flatMap((column) => [...wordsOf(column), ...synonymsOf(column)]).filter((word) => shown.startsWith(word));
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const rest = shown.slice(word.length).replace(JOINT, '');
    if (isUnit(rest)) return { label: word, unit: rest };
  }
  return { label: shown, unit: null };
}

function columnCalled(label: string, columns: readonly Column[]): Meant | null {
  const folded = foldHeader(label);
  for (const column of columns) {
    const spelling = wordsOf(column).find((word) => foldHeader(word) === folded);
    if (spelling !== undefined) return { column, spelling };
  }
  const column = columns.find((known) => synonymsOf(known).some((word) => foldHeader(word) === folded));
  return column === undefined ? null : { column, spelling: column.zh.find((word) => !word.includes('（')) ?? column.name };
}

/** A guess: none where the header has a unit that the column cannot have. */
function columnSpeltLike(label: string, unit: string | null, columns: readonly Column[]): Meant | null {
  const possible = columns.filter((column) => {
    const wanted = unitOf(column);
    return unit === null || wanted === null || !isUnit(unit) || unitFactor(unit, wanted) !== null;
  });
  const spelling = nearest(label, possible.flatMap(wordsOf));
  const column = columns.find((known) => spelling !== null && wordsOf(known).includes(spelling));
  return column === undefined || spelling === null ? null : { column, spelling };
}

function wordsOf({ name, zh }: Column): readonly string[] {
  return [name, ...zh];
}

function synonymsOf({ name }: Column): readonly string[] {
  return HEADER_SYNONYMS[name] ?? [];
}

/** The unit of a column; a share has none but its range. */
function unitOf({ unit, role }: Column): string | null {
  if (unit !== null) return unit;
  return role.is === 'field' && role.spec.type === 'number' && role.spec.min === 0 && role.spec.max === 1 ? '0–1' : null;
}
