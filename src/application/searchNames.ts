import { requireRight } from '../access/requireRight.js';
import { ChaingapError } from '../domain/errors.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { SEARCH_KINDS, SEARCH_LABEL, type SearchKind, type SearchLabel } from '../domain/search.js';
import { readAsk, type Ask } from '../search/ask.js';
import type { Characters } from '../search/characters.js';
import { explainHit } from '../search/explainHit.js';
import { loadCharacters } from '../search/loadCharacters.js';
import type { NameIndex } from '../search/nameIndex.js';
import { search } from '../search/search.js';
import { connection, pageSize, type PageArguments } from './connection.js';
import { nameIndexOf } from './nameIndexOf.js';
import { readRankedCursor } from './rankedCursor.js';
import type { RequestContext } from './requestContext.js';
import { revisionText } from '../domain/revisionText.js';
import type { SearchConnectionModel, SearchHitModel } from './searchModels.js';

export interface SearchQuestion extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
}

const MAX_LENGTH = 100;
const MAX_WORDS = 10;

/** What is written or sounds like a text, best first. Throws BAD_ARGUMENT, BAD_CURSOR, CURSOR_STALE. */
export async function searchNames(context: RequestContext, { text, kinds, first, after }: SearchQuestion): Promise<SearchConnectionModel> {
  requireRight(context.viewer, 'READ');
  const size = pageSize(first);
  const characters = await loadCharacters();
  const ask = askOf(characters, text);
  const asked = kinds === null || kinds === undefined || kinds.length === 0 ? SEARCH_KINDS : SEARCH_KINDS.filter((kind) => kinds.includes(kind));
  const snapshot = await context.app.projection.current();
  const revision = revisionText(snapshot.revision);
  const list = ['search', ask, asked];
  const passed = readRankedCursor(list, after, revision);
  const index = nameIndexOf(context.app.projection, snapshot, characters);
  const found = search(index, ask, new Set(asked.map((kind): SearchLabel => SEARCH_LABEL[kind])));
  const items = found.page(passed, passed + size).map((row, place) => {
    const rank = passed + place + 1;
    return { position: [revision, String(rank)], value: hitOf(index, ask, row, rank) };
  });
  return { ...connection(list, { items, hasNext: found.total > passed + size }, passed > 0, () => Promise.resolve(found.total)), snapshot };
}

/** Throws BAD_ARGUMENT when nothing is left to look for, or too much. */
function askOf(characters: Characters, text: string): Ask {
  const ask = text.length > 4 * MAX_LENGTH ? null : readAsk(characters, text);
  const length = ask?.whole.length ?? text.length;
  if (ask === null || length < 1 || length > MAX_LENGTH) {
    throw new ChaingapError('BAD_ARGUMENT', `text must have 1 to ${MAX_LENGTH} characters`, { argument: 'text', counts: 'characters', value: length, min: 1, max: MAX_LENGTH });
  }
  const words = ask.words.length;
  if (words > MAX_WORDS) throw new ChaingapError('BAD_ARGUMENT', `text may have ${MAX_WORDS} words`, { argument: 'text', counts: 'words', value: words, min: 1, max: MAX_WORDS });
  return ask;
}

function hitOf(index: NameIndex, ask: Ask, node: NodeRow<SearchLabel>, rank: number): SearchHitModel {
  const { reasons, least } = explainHit(index, node, ask);
  const kind = SEARCH_KINDS.find((known) => SEARCH_LABEL[known] === node.label);
  if (kind === undefined) throw new TypeError(`Not a kind of hit: ${node.label}`);
  return { rank, node, kind, name: node.name, reasons, least };
}
