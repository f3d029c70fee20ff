import { readFileSync } from 'node:fs';
import { FACT_KINDS } from '../../../src/domain/factModel.js';
import { NODE_LABELS } from '../../../src/domain/ids.js';
import { columnsOf } from '../../../src/ingest/columns.js';
import { FORMAT_FILES } from '../../../src/ingest/formatFiles.js';

const DOCUMENT = readFileSync('docs/import-format.md', 'utf8');

describe('the files of the format', () => {
  test('make every kind of node but the fixed titles, and every kind of fact', () => {
    const labels = FORMAT_FILES.flatMap((file) => ('label' in file ? [file.label] : []));
    const kinds = FORMAT_FILES.flatMap((file) => ('label' in file ? file.inline.map(({ kind }) => kind) : [file.kind]));
    expect([...labels, 'Title'].sort()).toEqual([...NODE_LABELS].sort());
    expect([...new Set(kinds)].sort()).toEqual([...FACT_KINDS].sort());
  });

  test.each(FORMAT_FILES.map((file) => [file.file, file] as const))('%s has no header that could mean two columns', (_name, file) => {
    const spellings = columnsOf(file).flatMap(({ name, zh }) => [name, ...new Set(zh)]);
    expect(spellings).toEqual([...new Set(spellings)]);
  });

  test('are all in the document, with each of their columns', () => {
    const missing = FORMAT_FILES.flatMap((file) => [file.file, ...columnsOf(file).map(({ name }) => name)]).filter((word) => !new RegExp(`\\b${word.replace('.', '\\.')}\\b`).test(DOCUMENT));
    expect(missing).toEqual([]);
  });
});
