import { Lexer, Source, TokenKind } from 'graphql';

/** How many tokens a query has, counted up to one more than `most`; null when it is not GraphQL before that. */
export function countTokens(query: string, most: number): number | null {
  const lexer = new Lexer(new Source(query));
  try {
    let count = 0;
    while (count <= most && lexer.advance().kind !== TokenKind.EOF) count += 1;
    return count;
  } catch {
    return null;
  }
}
