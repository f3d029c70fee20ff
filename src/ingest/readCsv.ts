import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { decodeUtf8, LineTooLong, NotUtf8 } from './decodeUtf8.js';
import { OtherSeparator, refuseOtherSeparator } from './otherSeparator.js';
import type { Problems } from './problems.js';
import { systemCode } from './systemCode.js';

/** A row of a file as it stands, with the physical line on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote that is never closed would otherwise swallow the rest of a large file. */
const LONGEST_ROW = 1_000_000;

/**
 * The rows of a CSV file one by one, empty ones included. Where the file itself cannot be read on, that is a problem
 * with its line, and the rows end. `isColumn` knows the headers that the file may have.
 */
export async function* readCsv(path: string, file: string, problems: Problems, isColumn: (header: string) => boolean): AsyncGenerator<RawRow> {
  let next = 1;
  const parser = parse({
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: LONGEST_ROW,
    // Counted while parsing: on a failure the rows not yet handed out are lost, and with them their numbers.
    on_record: (cells, { lines }) => {
      const line = next;
      next = lines + 1;
      return [String(line), ...cells];
    },
  });
  const feeding = pipeline(Readable.from(refuseOtherSeparator(decodeUtf8(createReadStream(path)), isColumn)), parser);
  // A failure comes out of the parser below; this promise must not be left without a listener.
  feeding.catch(() => undefined);
  try {
    for await (const item of parser) {
      const [line, ...cells] = item as readonly string[];
      yield { line: Number(line), cells };
    }
  } catch (error) {
    report(error, { file, line: next }, problems);
  }
}

function report(error: unknown, place: { readonly file: string; readonly line: number }, problems: Problems): void {
  const system = systemCode(error);
  if (system !== null) problems.add('UNREADABLE_FILE', { ...place, line: null }, { reason: system });
  else if (error instanceof NotUtf8) problems.add('BAD_ENCODING', { ...place, line: error.line }, error.guess === '' ? {} : { guess: error.guess });
  else if (error instanceof OtherSeparator) problems.add('BAD_SEPARATOR', { ...place, line: error.line, value: error.header }, { separator: error.separator });
  else if (error instanceof LineTooLong) problems.add('ROW_TOO_LONG', { ...place, line: error.line });
  else if (error instanceof CsvError) problems.add(error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'BAD_QUOTE', place);
  else throw error;
}
