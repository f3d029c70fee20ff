import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMapping } from '../../../src/ingest/mapping/readMapping.js';
import { readFolder, type FolderRead } from '../../../src/ingest/readFolder.js';

describe('a mapping', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaingap-mapping-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const put = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  async function read(yaml: string): Promise<FolderRead> {
    await put('m.yml', yaml);
    return readFolder(folder, await readMapping(join(folder, 'm.yml')), () => undefined);
  }
  const errors = ({ problems }: FolderRead): unknown => problems.sorted([]).map(({ code, file, line, column, value }) => [code, file, line, column, value]);
  const into = (columns: string, more = ''): string => `version: 1\nsource: s\nfiles:\n  a.csv:\n    into:\n      - file: operates_in.csv\n        constants: { role: PRODUCER, grade: CLAIMED }\n        columns: ${columns}\n${more}`;

  test('makes of a cell what its rule says: template, pattern, values, a value for empty ones', async () => {
    await put('a.csv', 'id,part,day,out\n 1 ,a,20250630,x\n2,b,,y\n');
    const folderRead = await read(into('{ enterprise: { template: "E-{id}" }, segment: { column: part, values: { a: s/1, b: s/2 } }, observedAt: { column: day, match: "(\\\\d{4})(\\\\d\\\\d)(\\\\d\\\\d)", as: "$1-$2-$3" }, capacity: { template: "{out} {day}", ifEmpty: "{out} 无日期" } }'));
    expect(errors(folderRead)).toEqual([]);
    expect(folderRead.records.facts.map(({ kind, line, from, to, values }) => [kind, line, from.text, to.text, values])).toEqual([
      ['OPERATES_IN', 2, 'E-1', 's/1', { source: 's', role: 'PRODUCER', grade: 'CLAIMED', observedAt: '2025-06-30', capacity: 'x 20250630' }],
      ['OPERATES_IN', 3, 'E-2', 's/2', { source: 's', role: 'PRODUCER', grade: 'CLAIMED', observedAt: null, capacity: 'y 无日期' }],
    ]);
  });

  test.each([
    ['error', [['VALUE_NOT_MAPPED', 'a.csv', 3, 'part', 'b']], ['s/1']],
    ['keep', [], ['s/1', 'b']],
    ['empty', [['MISSING_VALUE', 'a.csv', 3, 'part', null]], ['s/1']],
    ['skip', [], ['s/1']],
  ])('does with a value that it does not list what `others: %s` says', async (others, wrong, segments) => {
    await put('a.csv', 'id,part\n1,a\n2,b\n');
    const folderRead = await read(into(`{ enterprise: id, segment: { column: part, values: { a: s/1 }, others: ${others} } }`));
    expect(errors(folderRead)).toEqual(wrong);
    expect(folderRead.records.facts.map(({ to }) => to.text)).toEqual(segments);
    expect(folderRead.accounts.map(({ outputs }) => outputs.map(({ rows, leftOut }) => [rows, leftOut]))).toEqual([[[2, others === 'skip' ? 1 : 0]]]);
  });

  test('makes several rows of one cell, several files of one row, and leaves rows out with a reason', async () => {
    await put('a.csv', 'id,parts,kind\n1,"a, b,,a",x\n2,,x\n3,c,个体户\n');
    const yaml = `version: 1
source: s
files:
  a.csv:
    skip: [{ column: kind, is: [个体户], reason: 不是企业 }]
    into:
      - { file: enterprises.csv, columns: { key: id, name: id } }
      - file: operates_in.csv
        each: { column: parts, split: "," }
        constants: { role: PRODUCER, grade: CLAIMED }
        columns: { enterprise: id, segment: parts }
`;
    const folderRead = await read(yaml);
    expect(errors(folderRead)).toEqual([]);
    expect(folderRead.records.nodes.map(({ key }) => key)).toEqual(['1', '2']);
    expect(folderRead.records.facts.map(({ from, to }) => [from.text, to.text])).toEqual([['1', 'a'], ['1', 'b'], ['1', 'a']]);
    expect(folderRead.accounts.map(({ read: rows, skipped, outputs }) => [rows, [...skipped], outputs.map((output) => output.rows)])).toEqual([[3, [['不是企业', 1]], [2, 3]]]);
  });

  test('splits a list by its own separator, so that an item may hold a semicolon', async () => {
    await put('a.csv', 'id,names\n1,甲;乙|丙\n');
    const folderRead = await read('version: 1\nsource: s\nfiles:\n  a.csv:\n    into:\n      - { file: enterprises.csv, columns: { key: id, name: id, aliases: { column: names, split: "|" } } }\n');
    expect(folderRead.records.nodes.map(({ values }) => values.aliases)).toEqual([['甲;乙', '丙']]);
  });

  test('must name each file and each column of the folder, or say why it is not read', async () => {
    await put('a.csv', 'id,part,extra\n1,a,x\n');
    await put('b.csv', 'x\n');
    await put('c.csv', 'x\n');
    const folderRead = await read(`${into('{ enterprise: id, segment: part, note: remark }')}ignore: { c.csv: 不需要 }\n`);
    expect(errors(folderRead)).toEqual([
      ['UNKNOWN_FILE', 'b.csv', null, null, null],
      ['MISSING_COLUMN', 'a.csv', 1, 'remark', null],
      ['UNKNOWN_COLUMN', 'a.csv', 1, 'extra', null],
    ]);
    expect(folderRead.ignored).toEqual([{ file: 'c.csv', reason: '不需要' }, { file: 'm.yml', reason: null }]);
  });

  test('must find the files that it names', async () => {
    expect(errors(await read(into('{ enterprise: id, segment: part }')))).toContainEqual(['MISSING_FILE', 'a.csv', null, null, null]);
  });

  test.each<[string, string, object]>([
    ['no YAML', 'version: 1\nversion: 1\nfiles: {}\n', { reason: 'NOT_YAML', line: 2 }],
    ['a version of the future', 'version: 2\nfiles: {}\n', { reason: 'WRONG_FORM', line: 1, path: 'version' }],
    ['an entry that nobody knows', 'version: 1\nfile: {}\nfiles: {}\n', { reason: 'UNKNOWN_ENTRY', line: 2, found: 'file' }],
    ['a file that is not of the format', 'version: 1\nfiles:\n  a.csv:\n    into:\n      - file: firms.csv\n', { reason: 'UNKNOWN_FORMAT_FILE', line: 5, found: 'firms.csv' }],
    ['a column that is not of the file', into('{ enterprise: id, segment: part, output: x }'), { reason: 'UNKNOWN_FORMAT_COLUMN', line: 8, found: 'output' }],
    ['a required column that comes from nowhere', into('{ enterprise: id }'), { reason: 'MISSING_FORMAT_COLUMN', found: 'segment', into: 'operates_in.csv' }],
    ['a constant that the field cannot hold', 'version: 1\nsource: s\nrows:\n  - file: regions.csv\n    rows:\n      - { key: 1, name: 甲, level: PLANET }\nfiles: {}\n', { reason: 'BAD_CONSTANT', line: 6, found: 'PLANET' }],
    ['a column stated twice', into('{ enterprise: id, segment: part, role: part }'), { reason: 'TWICE_STATED', found: 'role' }],
    ['a pattern that is none', into('{ enterprise: { column: id, match: "(" }, segment: part }'), { reason: 'BAD_PATTERN', found: '(' }],
    ['a column and a template at once', into('{ enterprise: { column: id, template: "{id}" }, segment: part }'), { reason: 'COLUMN_OR_TEMPLATE' }],
    ['a new form without a pattern', into('{ enterprise: { column: id, as: "$1" }, segment: part }'), { reason: 'AS_WITHOUT_MATCH' }],
    ['a list where there is one value', into('{ enterprise: { column: id, split: "," }, segment: part }'), { reason: 'NOT_A_LIST', found: 'enterprise' }],
    ['unknown references in a column that names nothing', into('{ enterprise: id, segment: part, capacity: { column: x, unknown: create } }'), { reason: 'NOT_A_REFERENCE' }],
    ['a node to create without what its label requires', 'version: 1\nsource: s\nfiles:\n  a.csv:\n    into:\n      - { file: located_in.csv, constants: { role: PLANT }, columns: { enterprise: id, place: { column: p, unknown: create, create: { label: Region } } } }\n', { reason: 'CANNOT_CREATE', missing: 'level' }],
    ['a node to create of an open label', 'version: 1\nsource: s\nfiles:\n  a.csv:\n    into:\n      - { file: located_in.csv, constants: { role: PLANT }, columns: { enterprise: id, place: { column: p, unknown: create } } }\n', { reason: 'CANNOT_CREATE', allowed: 'Region, Park' }],
  ])('is refused with its place: %s', async (_what, yaml, details) => {
    await expect(read(yaml)).rejects.toMatchObject({ code: 'MAPPING_INVALID', details: { file: 'm.yml', ...details } });
  });

  test('that is not there, or not UTF-8, is refused as such', async () => {
    await expect(readMapping(join(folder, 'none.yml'))).rejects.toMatchObject({ code: 'MAPPING_INVALID', details: { file: 'none.yml', reason: 'NOT_FOUND' } });
    await writeFile(join(folder, 'gbk.yml'), Buffer.from([0xd6, 0xd0]));
    await expect(readMapping(join(folder, 'gbk.yml'))).rejects.toMatchObject({ details: { reason: 'NOT_UTF8' } });
  });

  test('cannot be made to expand without end', async () => {
    const bomb = `version: 1\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(',')}]`).join('\n')}\nfiles: {}\n`;
    await expect(read(bomb)).rejects.toMatchObject({ code: 'MAPPING_INVALID' });
  });
});
