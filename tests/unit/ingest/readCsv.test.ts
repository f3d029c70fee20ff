import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problems } from '../../../src/ingest/problems.js';
import { readCsv, type RawRow } from '../../../src/ingest/readCsv.js';

describe('readCsv', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaingap-csv-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function read(text: string): Promise<{ readonly rows: readonly RawRow[]; readonly errors: readonly unknown[] }> {
    const path = join(folder, 'a.csv');
    await writeFile(path, text);
    const problems = new Problems();
    const rows: RawRow[] = [];
    for await (const row of readCsv(path, 'a.csv', problems, (header) => ['a', 'b'].includes(header))) rows.push(row);
    return { rows, errors: problems.sorted([]).map(({ code, line }) => [code, line]) };
  }

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('numbers rows by physical lines where lines end in %s, quoted line ends and empty lines included', async (_name, end) => {
    const text = ['a,b', '"x', 'y', '",2', '', '"q""q",', '3,4'].join(end);
    const rows = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny\n', '2'] },
      { line: 5, cells: [''] },
      { line: 6, cells: ['q"q', ''] },
      { line: 7, cells: ['3', '4'] },
    ];
    expect(await read(text)).toEqual({ rows, errors: [] });
    expect(await read(text + end)).toEqual({ rows, errors: [] });
  });

  test('says where a quote begins that is not closed, however long the file goes on', async () => {
    const rest = 'x,y\n'.repeat(50_000);
    expect((await read(`a,b\n1,2\n3,"4\n${rest}`)).errors).toEqual([['BAD_QUOTE', 3]]);
    expect((await read(`a,b\n1,2\n3,"4\n${'x,y\n'.repeat(400_000)}`)).errors).toEqual([['ROW_TOO_LONG', 3]]);
  });

  test('says on which line a quote stands where none may', async () => {
    expect((await read(`a,b\n${'1,2\n'.repeat(9)}3,4"\n`)).errors).toEqual([['BAD_QUOTE', 11]]);
    expect((await read('a,b\n"1\n"x,2\n')).errors).toEqual([['BAD_QUOTE', 2]]);
  });

  test('a line without end is refused before memory is', async () => {
    expect((await read('x'.repeat(5_000_000))).errors).toEqual([['ROW_TOO_LONG', 1]]);
  });

  test('what is no plain file is a problem of the file', async () => {
    const problems = new Problems();
    expect(await readCsv(folder, 'folder.csv', problems, () => false).next()).toEqual({ done: true, value: undefined });
    expect(problems.sorted([])).toEqual([{ code: 'UNREADABLE_FILE', file: 'folder.csv', line: null, column: null, value: null, details: { reason: 'EISDIR' } }]);
  });
});
