import type { NodeRow } from '../domain/nodeModel.js';
import type { SearchField, SearchLabel, SearchMatch } from '../domain/search.js';
import type { Ask } from './ask.js';
import { fold, unfoldedPart } from './fold.js';
import { isSpelled, matchSpelling } from './matchSpelling.js';
import { matchText, type Report } from './matchText.js';
import type { NameIndex } from './nameIndex.js';
import { kindOfScore, NO_MATCH } from './score.js';
import type { Shelf } from './shelf.js';
import { syllablesOf } from './syllables.js';
import { writingsOfOwner } from './writings.js';
import { codesOf, namesOf, type Writing } from './writingsOf.js';

/** Why one thing was found by one word. */
export interface HitReason {
  /** The word as it was compared. */
  readonly word: string;
  readonly field: SearchField;
  readonly by: SearchMatch;
  /** The writing as it is stored, and the part of it that was meant. */
  readonly text: string;
  readonly part: string;
  /** Pinyin of the part, syllables apart; null where nothing was spelled. */
  readonly pinyin: string | null;
}

interface Best extends Omit<HitReason, 'word' | 'part' | 'pinyin'> {
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

/** Why a row of the index was found: one reason for the whole of what was asked, or one for each word, and the one that fits least. */
export function explainHit(index: NameIndex, row: NodeRow<SearchLabel>, { whole, words, code }: Ask): { readonly reasons: readonly HitReason[]; readonly least: HitReason } {
  const shelf = index.shelves.find(({ label }) => label === row.label);
  const owner = index.nodes[row.label].find(row.key);
  if (shelf === undefined || owner === null) throw new TypeError(`${row.label}:${row.key} is not in the index`);
  const reason = (word: string, best: Best): HitReason => {
    const part = unfoldedPart(index.characters, best.text, best.from, best.to);
    const spelled = best.by === 'PINYIN' || best.by === 'INITIALS' || best.by === 'MIXED';
    return { word, field: best.field, by: best.by, text: best.text, part, pinyin: spelled ? syllablesOf(index.characters, fold(index.characters, part), word) : null };
  };
  const coded = code?.label === row.label ? bestCode(shelf, row, owner, code.text) : null;
  const single = [
    { word: whole, best: bestOf(index, shelf, row, owner, whole) },
    { word: code?.text ?? '', best: coded },
  ].reduce((a, b) => (scoreOf(b.best) < scoreOf(a.best) ? b : a));
  const each = words.map((word) => ({ word, best: bestOf(index, shelf, row, owner, word) }));
  const worst = each.reduce<(typeof each)[number] | null>((a, b) => (a !== null && scoreOf(a.best) >= scoreOf(b.best) ? a : b), null);
  const found = worst === null || scoreOf(single.best) <= scoreOf(worst.best) ? [single] : each;
  const reasons = found.map(({ word, best }) => {
    if (best === null) throw new TypeError(`${row.label}:${row.key} was not found by ${word}`);
    return reason(word, best);
  });
  const least = reasons[found === each && worst !== null ? each.indexOf(worst) : 0];
  if (least === undefined) throw new TypeError('Nothing was asked');
  return { reasons, least };
}

const scoreOf = (best: Best | null): number => best?.score ?? NO_MATCH;

function bestOf({ characters }: NameIndex, { names, codes }: Shelf, row: NodeRow<SearchLabel>, owner: number, word: string): Best | null {
  const named = writingsOfOwner(names, owner);
  const byName = best(namesOf(row), (report) => {
    matchText(named, word, report);
    if (isSpelled(word)) matchSpelling(characters, named, characters.numbersOf(named.text), word, report);
  });
  const byCode = bestCode({ codes }, row, owner, word);
  return byName === null || (byCode !== null && byCode.score < byName.score) ? byCode : byName;
}

function bestCode({ codes }: Pick<Shelf, 'codes'>, row: NodeRow<SearchLabel>, owner: number, word: string): Best | null {
  const coded = writingsOfOwner(codes, owner);
  return best(codesOf(row), (report) => {
    matchText(coded, word, report);
  });
}

function best(texts: readonly Writing[], matchAll: (report: Report) => void): Best | null {
  let found: Best | null = null;
  matchAll((writing, score, from, to) => {
    const { by } = kindOfScore(score);
    const { field = 'NAME', text = '' } = texts[writing] ?? {};
    if (found === null || score < found.score) found = { score, field, by, text, from, to };
  });
  return found;
}
