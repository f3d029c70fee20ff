/**
 * The form in which names are searched: compatibility forms folded (NFKC), lower case, runs of space as one.
 * Stored text and asked text must go through the same function.
 */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
