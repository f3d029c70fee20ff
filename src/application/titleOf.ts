import { TITLE, type Title } from '../domain/vocabulary.js';

/** The title that a key of a Title node means. A key outside the vocabulary is a fault of the data, not a title. */
export function titleOf(key: string): Title {
  const known = (Object.keys(TITLE) as Title[]).find((title) => title === key);
  if (known === undefined) throw new TypeError(`Not a title: ${key}`);
  return known;
}
