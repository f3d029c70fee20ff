declare const dayBrand: unique symbol;
/** A calendar day as `YYYY-MM-DD`; compares correctly as text. */
export type Day = string & { readonly [dayBrand]: 'Day' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Parses `YYYY-MM-DD`; null when it is not a day of the calendar (years 0001 to 9999). */
export function parseDay(text: string): Day | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return year >= 1 && time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? (text as Day) : null;
}

/** The Asia/Shanghai date of an instant (UTC+8, no summer time since 1991). */
export function shanghaiDay(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as Day;
}
