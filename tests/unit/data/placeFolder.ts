import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, type CsvRow } from './readCsv.js';

const SEEDS = '../shared/seeds';
/** The characters of the names that a document prints in traditional form, each before its simplified one. */
const TRADITIONAL = '業业東东臨临產产倉仓農农凱凯創创區区華华縣县發发園园寶宝島岛開开撫抚漢汉濟济潤润滿满電电經经裝装誠诚達达鋼钢鐵铁鋁铝錳锰順顺';
const SIMPLIFIED = new Map([...TRADITIONAL.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));

export interface PlaceFolder {
  readonly files: readonly string[];
  readonly enterprises: readonly CsvRow[];
  readonly indicators: readonly CsvRow[];
  readonly parks: readonly CsvRow[];
  readonly operatesIn: readonly CsvRow[];
  readonly rows: readonly CsvRow[];
}

/** What is shipped of a real place. */
export function placeFolder(place: string): PlaceFolder {
  const folder = `data/places/${place}`;
  const [enterprises = [], indicators = [], parks = [], operatesIn = []] = ['enterprises', 'indicators', 'parks', 'operates_in'].map((file) => readCsv(`${folder}/${file}.csv`));
  return { files: readdirSync(folder).sort(), enterprises, indicators, parks, operatesIn, rows: [...enterprises, ...indicators, ...parks, ...operatesIn] };
}

/** The seed document of this number without spaces and line breaks, in simplified characters as far as names go; null where the seeds are not there. */
export function seedText(number: string): string | null {
  const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith(`${number}_`)) : undefined;
  if (file === undefined) return null;
  const text = readFileSync(join(SEEDS, file), 'utf8').replace(/\s+/gu, '');
  return text.replace(/\p{Script=Han}/gu, (char) => SIMPLIFIED.get(char) ?? char);
}

/** Indicators whose value is printed nowhere in the text as a number of its own. */
export function unprinted(indicators: readonly CsvRow[], text: string): readonly CsvRow[] {
  return indicators.filter(({ value = '' }) => !new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.]*\\d)`, 'u').test(text));
}
