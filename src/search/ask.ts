import { SEARCH_LABEL, type SearchLabel } from '../domain/search.js';
import type { Characters } from './characters.js';
import { fold, wordsOf } from './fold.js';

/** What was asked, folded. */
export interface Ask {
  /** All of it, as one. */
  readonly whole: string;
  /** Its words, all of which must occur, in any order; none where it is one. */
  readonly words: readonly string[];
  /** The code in it when it is, or begins, an id like `Region:431221`. */
  readonly code: { readonly label: SearchLabel; readonly text: string } | null;
}

const ID = /^\s*([a-z]+)\s*[:：](.+)$/isu;

export function readAsk(characters: Characters, text: string): Ask {
  const words = wordsOf(characters, text);
  return { whole: fold(characters, text), words: words.length > 1 ? words : [], code: codeIn(characters, text) };
}

function codeIn(characters: Characters, text: string): Ask['code'] {
  const [, kind = '', key = ''] = ID.exec(text.normalize('NFKC')) ?? [];
  const label = Object.values(SEARCH_LABEL).find((known) => known.toLowerCase() === kind.toLowerCase());
  const folded = fold(characters, key);
  return label === undefined || folded === '' ? null : { label, text: folded };
}
