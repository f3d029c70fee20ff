/** Bytes that are not UTF-8. */
export class NotUtf8 extends Error {
  constructor(
    readonly line: number,
    /** What the bytes look like instead; empty when nothing fits. */
    readonly guess: 'GBK' | 'UTF-16' | 'ZIP' | '',
  ) {
    super(`Not UTF-8 at line ${line}`);
    this.name = 'NotUtf8';
  }
}

/** A line without an end. */
export class LineTooLong extends Error {
  constructor(readonly line: number) {
    super(`Line ${line} is too long`);
    this.name = 'LineTooLong';
  }
}

const LONGEST_LINE = 4_000_000;
const [LF, CR] = [0x0a, 0x0d];

/**
 * Bytes as text, strictly UTF-8, a leading BOM dropped, every line end (CRLF, lone CR) made LF: then a physical line
 * is a line to whoever counts. Pieces are cut at line ends, where no character can be torn.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let first = true;
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (first && rest.length >= 4) {
      refuseSignatures(rest);
      first = false;
    }
    const end = lastLineEnd(rest);
    if (end === 0) {
      if (rest.length > LONGEST_LINE) throw new LineTooLong(line);
      continue;
    }
    const text = decode(rest.subarray(0, end), line);
    rest = rest.subarray(end);
    yield line === 1 ? withoutBom(text) : text;
    line += countLines(text);
  }
  if (rest.length === 0) return;
  refuseSignatures(rest);
  const text = decode(rest, line);
  yield line === 1 ? withoutBom(text) : text;
}

function decode(bytes: Buffer, line: number): string {
  try {
    return utf8(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const { good, bad } = firstBadLine(bytes);
    throw new NotUtf8(line + good, looksLikeGbk(bad) ? 'GBK' : '');
  }
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The first line that does not decode by itself, and how many are before it. */
function firstBadLine(bytes: Buffer): { readonly good: number; readonly bad: Buffer } {
  let good = 0;
  for (let start = 0; start < bytes.length; good += 1) {
    const length = bytes.subarray(start).findIndex((byte) => byte === LF || byte === CR);
    const end = length === -1 ? bytes.length : start + length;
    const line = bytes.subarray(start, end);
    try {
      utf8(line);
    } catch {
      return { good, bad: line };
    }
    start = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return { good, bad: bytes };
}

/** Chinese in GBK is pairs of bytes of which nearly all lie in the part that GB 2312 fills. */
function looksLikeGbk(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x80) continue;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe) common += 1;
    i += 1;
  }
  return pairs > 0 && common >= pairs * 0.8;
}

/** Files that are something else altogether say so in their first bytes. */
function refuseSignatures(bytes: Buffer): void {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new NotUtf8(1, 'UTF-16');
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) throw new NotUtf8(1, 'ZIP');
}

/** Where the last complete line ends; a CR at the very end may be half of a CRLF. */
function lastLineEnd(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(LF), bytes.length > 1 ? bytes.lastIndexOf(CR, bytes.length - 2) : -1) + 1;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
