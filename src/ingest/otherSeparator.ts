const SEPARATORS = [';', '；', '\t', '|', '，'] as const;

/** A file whose cells are not separated by commas. */
export class OtherSeparator extends Error {
  constructor(
    readonly line: number,
    readonly separator: string,
    readonly header: string,
  ) {
    super(`Separated by ${JSON.stringify(separator)}`);
    this.name = 'OtherSeparator';
  }
}

/** Text as it comes, in pieces of whole lines. Throws OtherSeparator when the header is cut by something else than commas. */
export async function* refuseOtherSeparator(texts: AsyncIterable<string>, isColumn: (header: string) => boolean): AsyncGenerator<string> {
  let line = 1;
  let isHeaderSeen = false;
  for await (const text of texts) {
    if (!isHeaderSeen) {
      const lines = text.split('\n');
      const at = lines.findIndex((one) => one.trim() !== '');
      const header = lines[at] ?? '';
      const separator = separatorOf(header, isColumn);
      if (separator !== null) throw new OtherSeparator(line + at, separator, header);
      isHeaderSeen = at !== -1;
      line += lines.length - 1;
    }
    yield text;
  }
}

/** What a header without a comma is cut by: the character that makes the most known columns of it. Null when none does. */
export function separatorOf(header: string, isColumn: (header: string) => boolean): string | null {
  // Spreadsheet programs write, and read, this line before the header.
  const said = /^"?sep=([^,"])"?$/iu.exec(header.replace(/ +$/u, ''))?.[1];
  if (said !== undefined) return said;
  if (header.includes(',') || isColumn(header.trim())) return null;
  let best: { readonly separator: string; readonly columns: number } | null = null;
  for (const separator of SEPARATORS) {
    const columns = header.includes(separator) ? header.split(separator).filter((cell) => isColumn(unquoted(cell))).length : 0;
    if (columns > (best?.columns ?? 0)) best = { separator, columns };
  }
  return best?.separator ?? null;
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/u, '$1').trim();
}
