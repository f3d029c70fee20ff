import type { RowError } from '../domain/rowError.js';
import { detail } from './detail.js';
import type { Language } from './language.js';
import { ROW_ERROR_REASONS } from './rowErrorReasons.js';
import type { Sentence } from './sentence.js';

/** One mistake as a line: where it is, what stands there, and what is wrong with it. */
export function rowErrorText(error: RowError, language: Language): string {
  const place = placeText(error)[language];
  const reason = rowErrorReason(error, language);
  return language === 'zh' ? `${place}${error.column === null && error.value === null ? '：' : '，'}${reason}` : `${place}: ${reason}`;
}

/** What is wrong, without the place. */
export function rowErrorReason(error: RowError, language: Language): string {
  return ROW_ERROR_REASONS[error.code](error)[language];
}

function placeText({ file, line, column, value }: RowError): Sentence {
  const shown = value === null ? null : detail({ value }, 'value');
  const at = { zh: line === null ? '' : ` 第 ${line} 行`, en: line === null ? '' : `, line ${line}` };
  const header = column === null ? { zh: '', en: '' } : { zh: `“${column}”一栏`, en: `, column "${column}"` };
  const cell = shown === null ? { zh: '', en: '' } : { zh: `写的是“${shown}”`, en: `, "${shown}"` };
  return { zh: `${file}${at.zh}${header.zh}${cell.zh}`, en: `${file}${at.en}${header.en}${cell.en}` };
}
