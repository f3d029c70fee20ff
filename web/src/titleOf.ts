/** What the first line of a query says after `#`; null when it is no comment. */
export function titleOf(query: string): string | null {
  return /^#\s*(\S.*?)\s*$/m.exec(query.split('\n', 1)[0] ?? '')?.[1] ?? null;
}
