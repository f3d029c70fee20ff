import fc from 'fast-check';
import { decodeUtf8, NotUtf8 } from '../../../src/ingest/decodeUtf8.js';

async function decode(bytes: Uint8Array, cut: number): Promise<string> {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    await Promise.resolve();
    for (let start = 0; start < bytes.length; start += cut) yield Buffer.from(bytes.subarray(start, start + cut));
  };
  let text = '';
  for await (const piece of decodeUtf8(chunks())) text += piece;
  return text;
}

describe('decodeUtf8', () => {
  test('gives back any text however the bytes are cut, with line ends as LF and without its BOM', async () => {
    const lines = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\r\n', '\r', '\n', '中方县', '😀')), { maxLength: 20 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (text, bom, cut) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.startsWith('PK\u0003\u0004'));
        const bytes = new TextEncoder().encode((bom ? '\uFEFF' : '') + text);
        expect(await decode(bytes, cut)).toBe(text.toWellFormed().replace(/\r\n|\r/g, '\n'));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each<[string, readonly number[], number, string]>([
    ['GBK text on the third line', [...Buffer.from('a\r\nb\r\n'), 0xd6, 0xd0, 0xb7, 0xbd], 3, 'GBK'],
    ['a character cut off at the end', [...Buffer.from('中\n方').subarray(0, -1)], 2, ''],
    ['half of a surrogate pair', [...Buffer.from('a\ra\n'), 0xed, 0xa0, 0x80], 3, ''],
    ['an overlong form of NUL', [0xc0, 0x80], 1, ''],
    ['UTF-16 by its mark', [0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00], 1, 'UTF-16'],
    ['an archive by its mark', [0x50, 0x4b, 0x03, 0x04, 0x0a], 1, 'ZIP'],
  ])('refuses %s with its line', async (_what, bytes, line, guess) => {
    const refused = await decode(Uint8Array.from(bytes), 3).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotUtf8);
    expect(refused).toMatchObject({ line, guess });
  });
});
