import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR } from '../../../src/access/viewer.js';
import { importFolder } from '../../../src/application/importFolder.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../testkit/database.js';
import { importFixture } from './importFixture.js';

describe('figures of another source that will not be in force', () => {
  let database: Database;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaingap-import-'));
    database = await openTestDatabase();
    await importFixture(database, 'base');
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** Imports rows of operates_in.csv, of which each is: company, annual output, source, day of observation, and further columns. */
  async function warnings(...rows: readonly string[]): Promise<readonly unknown[]> {
    const lines = rows.map((row) => {
      const [enterprise, output, source, observedAt = '', grade = 'CONFIRMED', validFrom = '', validTo = ''] = row.split(',');
      return [enterprise, 'c1/mash', 'PRODUCER', output, source, observedAt, grade, validFrom, validTo].join(',');
    });
    await writeFile(join(folder, 'operates_in.csv'), `enterprise,segment,role,annualOutput,source,observedAt,grade,validFrom,validTo\n${lines.join('\n')}\n`);
    const report = await importFolder({ app: { database }, viewer: OPERATOR }, { folder, mapping: null, dryRun: false });
    expect(report.errors).toEqual([]);
    return report.warnings.map(({ code, file, line, column, value, details }) => [code, file, line, column, value, details]);
  }

  test('are reminded of once, with their number and the first of them, where nobody states a day', async () => {
    expect(await warnings('e1,100,普查2025', 'e2,50,普查2025')).toEqual([]);
    expect(await warnings('e1,120,普查2026', 'e2,60,普查2026')).toEqual([
      ['NOT_IN_FORCE', 'operates_in.csv', 2, 'annualOutput', '120', { count: 2, source: '普查2025', other: '100' }],
    ]);
  });

  test('are reminded of where the other source states a day and the row does not, or the same', async () => {
    await warnings('e1,100,普查2025,2025-06-30');
    expect(await warnings('e1,120,a')).toEqual([['NOT_IN_FORCE', 'operates_in.csv', 2, 'annualOutput', '120', { count: 1, source: '普查2025', other: '100', observedAt: '2025-06-30', day: 'absent' }]]);
    expect(await warnings('e1,120,普查2026,2025-06-30')).toEqual([['NOT_IN_FORCE', 'operates_in.csv', 2, 'annualOutput', '120', { count: 1, source: '普查2025', other: '100', observedAt: '2025-06-30', day: 'equal' }]]);
  });

  test('are none where the row is observed later, or earlier on purpose, says the same, is of another grade, or speaks first by its name', async () => {
    await warnings('e1,100,普查2025,2025-06-30', 'e2,50,普查2025');
    expect(await warnings('e1,120,普查2026,2026-06-30')).toEqual([]);
    expect(await warnings('e1,80,普查2024,2024-06-30')).toEqual([]);
    expect(await warnings('e2,50,普查2026')).toEqual([]);
    expect(await warnings('e2,70,网站,,CLAIMED')).toEqual([]);
    expect(await warnings('e2,55,a')).toEqual([]);
  });

  test('are none where the two never count on the same day, nor where the same source corrects itself', async () => {
    await warnings('e1,100,普查2025,,CONFIRMED,,2026-01-01');
    expect(await warnings('e1,120,普查2026,,CONFIRMED,2026-01-01')).toEqual([]);
    expect(await warnings('e1,110,普查2025,,CONFIRMED,,2026-01-01')).toEqual([]);
  });

  test('are seen between two rows of one import too', async () => {
    expect(await warnings('e1,100,普查2025', 'e1,120,普查2026')).toEqual([['NOT_IN_FORCE', 'operates_in.csv', 3, 'annualOutput', '120', { count: 1, source: '普查2025', other: '100' }]]);
  });

  test('of a column of a file of nouns are told in which file a day can be stated', async () => {
    const chain = (stage: string, source: string): string => `key,name,chain,stage,source\nc1/mash,制曲,c1,${stage},${source}\n`;
    await writeFile(join(folder, 'segments.csv'), chain('UPSTREAM', 'a'));
    expect(await warnings('e1,1,s')).toEqual([]);
    await writeFile(join(folder, 'segments.csv'), chain('MIDSTREAM', 'b'));
    expect(await warnings('e1,1,s')).toEqual([['NOT_IN_FORCE', 'segments.csv', 2, 'stage', 'MIDSTREAM', { count: 1, source: 'a', other: 'UPSTREAM', factFile: 'in_chain.csv' }]]);
  });
});
