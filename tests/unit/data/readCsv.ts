import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a shipped file, read apart from the importer; a row with too few or too many cells is an error. */
export function readCsv(path: string): readonly CsvRow[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  const [header = [], ...rows] = parse(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
}

export function list(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split(/[;；]/u);
}
