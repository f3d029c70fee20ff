import type { NodeRow } from '../domain/nodeModel.js';
import type { SearchLabel } from '../domain/search.js';
import type { Characters } from './characters.js';
import { fold, foldCode } from './fold.js';
import { shortForms } from './shortForms.js';
import { standingOf } from './standing.js';
import { WritingsBuilder, type Writings } from './writings.js';
import { codesOf, FIELDS, namesOf } from './writingsOf.js';

/** The writings of all nodes of one label, in order of key. */
export interface Shelf {
  readonly label: SearchLabel;
  readonly rows: readonly NodeRow<SearchLabel>[];
  readonly names: Writings;
  readonly codes: Writings;
  /** The text of the names as numbers of the alphabet. */
  readonly numbers: Uint16Array;
  /** Standing of each row. */
  readonly standings: Uint8Array;
}

/**
 * The shelf of these rows, in order of key. What has not changed since an earlier shelf, told by the identity of its row,
 * is copied in runs: a write costs what it changed, and one copy of a text.
 */
export function shelve(characters: Characters, label: SearchLabel, rows: readonly NodeRow<SearchLabel>[], earlier: Shelf | null): Shelf {
  if (earlier?.rows.length === rows.length && earlier.rows.every((row, index) => row === rows[index])) return { ...earlier, rows };
  const [names, codes] = [new WritingsBuilder(), new WritingsBuilder()];
  const known = earlier?.rows ?? [];
  for (let at = 0, was = 0; at < rows.length; ) {
    const row = rows[at]!;
    while (was < known.length && known[was]!.key < row.key) was += 1;
    let run = 0;
    while (at + run < rows.length && known[was + run] === rows[at + run]) run += 1;
    if (earlier !== null && run > 0) {
      names.copy(earlier.names, was, was + run, at);
      codes.copy(earlier.codes, was, was + run, at);
      at += run;
      was += run;
    } else {
      add(characters, row, at, names, codes);
      at += 1;
    }
  }
  const built = names.build();
  return { label, rows, names: built, codes: codes.build(), numbers: characters.numbersOf(built.text), standings: Uint8Array.from(rows, standingOf) };
}

function add(characters: Characters, row: NodeRow<SearchLabel>, owner: number, names: WritingsBuilder, codes: WritingsBuilder): void {
  for (const { field, text } of namesOf(row)) {
    const shorts = field === 'NAME' ? shortForms(row.label, text).map((form) => fold(characters, form).length) : [];
    names.add(owner, FIELDS.indexOf(field), fold(characters, text), shorts);
  }
  for (const { field, text } of codesOf(row)) codes.add(owner, FIELDS.indexOf(field), foldCode(characters, text), []);
}
