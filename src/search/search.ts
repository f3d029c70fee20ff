import type { NodeRow } from '../domain/nodeModel.js';
import type { SearchLabel } from '../domain/search.js';
import type { Ask } from './ask.js';
import { isSpelled, matchSpelling } from './matchSpelling.js';
import { matchText, type Report } from './matchText.js';
import type { NameIndex } from './nameIndex.js';
import { NO_MATCH } from './score.js';
import type { Shelf } from './shelf.js';
import { smallest } from './smallest.js';
import { STANDINGS } from './standing.js';

/** Rows that a shelf may have: what is left of a double beside scores and standings. */
const ROWS = 2 ** 24;

/** All that was found; hits are put in order only as far as somebody reads. */
export interface Found {
  readonly total: number;
  /** The hits from rank `from` (0 is the first) up to `to`. */
  page(from: number, to: number): readonly NodeRow<SearchLabel>[];
}

/**
 * Everything that is written, or sounds, like what was asked. One look through the text of every shelf for each word;
 * the order is total: kind of match, closeness, standing, and then key (rows are in order of key).
 */
export function search({ characters, shelves }: NameIndex, ask: Ask, labels: ReadonlySet<SearchLabel>): Found {
  const asked = shelves.filter(({ label }) => labels.has(label));
  const keys: number[] = [];
  for (const shelf of asked) {
    const best = scoresOf(shelf, ask, (word) => wordScores({ characters }, shelf, word));
    for (let row = 0; row < best.length; row += 1) {
      const score = best[row]!;
      if (score !== NO_MATCH) keys.push((score * STANDINGS + shelf.standings[row]!) * ROWS + row);
    }
  }
  const byStanding = (key: number): NodeRow<SearchLabel> => {
    const standing = Math.floor(key / ROWS) % STANDINGS;
    const row = key % ROWS;
    const shelf = asked.find(({ standings }) => standings[row] === standing);
    if (shelf === undefined) throw new TypeError(`No row ${row} of standing ${standing}`);
    return shelf.rows[row]!;
  };
  return {
    total: keys.length,
    page: (from, to) => [...smallest(Float64Array.from(keys), to).subarray(from)].map(byStanding),
  };
}

/** The best score of each row: of the whole as one, or else of the word that fits it least. */
function scoresOf(shelf: Shelf, { whole, words, code }: Ask, scores: (word: string) => Float64Array): Float64Array {
  const best = scores(whole);
  if (code?.label === shelf.label) matchText(shelf.codes, code.text, keepBest(best, shelf.codes.owners));
  const [first, ...others] = words;
  if (first === undefined) return best;
  const all = scores(first);
  for (const word of others) {
    const these = scores(word);
    for (let row = 0; row < all.length; row += 1) all[row] = Math.max(all[row]!, these[row]!);
  }
  for (let row = 0; row < all.length; row += 1) best[row] = Math.min(best[row]!, all[row]!);
  return best;
}

function wordScores({ characters }: Pick<NameIndex, 'characters'>, { rows, names, codes, numbers }: Shelf, word: string): Float64Array {
  const best = new Float64Array(rows.length).fill(NO_MATCH);
  const keep = keepBest(best, names.owners);
  matchText(names, word, keep);
  matchText(codes, word, keepBest(best, codes.owners));
  if (isSpelled(word)) matchSpelling(characters, names, numbers, word, keep);
  return best;
}

function keepBest(best: Float64Array, owners: Uint32Array): Report {
  return (writing, score) => {
    const row = owners[writing]!;
    if (score < best[row]!) best[row] = score;
  };
}
