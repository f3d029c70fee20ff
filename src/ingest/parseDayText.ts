import { parseDay, type Day } from '../domain/day.js';
import { refused, type Parsed } from './parsed.js';

/** Year, month and day in this order, as spreadsheets write them. */
const WITH_MARKS = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const WITH_WORDS = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const WITHOUT_MARKS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** Midnight, which spreadsheets and databases add to a day. */
const MIDNIGHT = /(?: |(?<=[日号]))0{1,2}:00(?::00(?:\.0+)?)?$/;
const ONLY_YEAR = /^\d{4}年?$/;
const ONLY_MONTH = /^\d{4}(?:[-/.]\d{1,2}|年\d{1,2}月)$/;
/** Excel counts days; five digits reach from 1927 to 2173. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** A day as it is kept, `YYYY-MM-DD`. Refused where a reader could take it for two days, or where it is none. */
export function parseDayText(text: string): Parsed<Day> {
  const folded = text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/ ?([年月日号]) ?/gu, '$1').trim();
  const day = dayOf(folded.replace(MIDNIGHT, ''));
  if (day !== null) return { value: day };
  if (SERIAL.test(folded)) return refused('BAD_DAY', { serial: dayOfSerial(Math.floor(Number(folded))) });
  if (ONLY_YEAR.test(folded)) return refused('BAD_DAY', { only: 'year' });
  return refused('BAD_DAY', ONLY_MONTH.test(folded) ? { only: 'month' } : {});
}

function dayOf(text: string): Day | null {
  const [, year = '', , month = '', date = ''] = WITH_MARKS.exec(text) ?? [];
  if (year !== '') return dayFrom(year, month, date);
  const [, ...parts] = WITH_WORDS.exec(text) ?? WITHOUT_MARKS.exec(text) ?? [];
  return dayFrom(...parts);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Excel's day 60 is a 29 February 1900 that never was, so that its days after it count from 30 December 1899. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
