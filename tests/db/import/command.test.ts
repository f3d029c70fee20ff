import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../testkit/database.js';
import { testServer } from '../../testkit/testServer.js';

const FIXTURES = 'tests/fixtures/import';

describe('chaingap import', () => {
  let database: Database;
  let scratch: string;
  const environment = { ...process.env };
  const out: string[] = [];
  const err: string[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    scratch = await mkdtemp(join(tmpdir(), 'chaingap-command-'));
    const { uri, password } = await testServer();
    Object.assign(process.env, { LC_ALL: 'zh_CN.UTF-8', NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password });
    jest.spyOn(console, 'log').mockImplementation((line: unknown) => out.push(String(line)));
    jest.spyOn(console, 'error').mockImplementation((line: unknown) => err.push(String(line)));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    process.env = environment;
    process.exitCode = undefined;
    await database.close();
    await rm(scratch, { recursive: true });
  });
  async function command(...args: readonly string[]): Promise<number> {
    out.length = 0;
    err.length = 0;
    process.exitCode = undefined;
    return run(['import', ...args]);
  }

  test('with --dry-run says what would be new, and then without it what is', async () => {
    expect(await command(`${FIXTURES}/base`, '--dry-run')).toBe(0);
    expect(out).toEqual([
      'regions.csv：3 行', 'parks.csv：1 行', 'chains.csv：1 行', 'segments.csv：3 行', 'enterprises.csv：2 行',
      '  区域：将新增 3，将修改 0，不变 0', '  园区：将新增 1，将修改 0，不变 0', '  产业链：将新增 1，将修改 0，不变 0', '  环节：将新增 3，将修改 0，不变 0', '  企业：将新增 2，将修改 0，不变 0',
      '  隶属：将新增 4，将修改 0，不变 0', '  园区所在：将新增 1，将修改 0，不变 0', '  属于产业链：将新增 3，将修改 0，不变 0', '  位于：将新增 2，将修改 0，不变 0',
      '试运行：将新增 20，将修改 0，不变 0；什么也没有写入。',
    ]);
    const { uri } = await testServer();
    expect(err[0]).toBe(`对照：NEO4J_URI 所指的 Neo4j：${uri}`);
    expect((await database.revision()).number).toBe(0);
    expect(await command(`${FIXTURES}/base`)).toBe(0);
    expect(out.at(-1)).toBe('✓ 导入完成：新增 20，修改 0，不变 0；现为第 1 版。');
    expect(err[0]).toBe(`写入：NEO4J_URI 所指的 Neo4j：${uri}`);
    expect(err).toContain('写入 20/20 条');
    expect(await command(`${FIXTURES}/base`)).toBe(0);
    expect(out.at(-1)).toBe('✓ 没有变化，仍为第 1 版。');
  });

  test('ends with 1 on mistakes: at most fifty are printed, the totals by code, and all of them in the report', async () => {
    const report = join(scratch, 'errors.csv');
    expect(await command(`${FIXTURES}/many-errors`, '--report', report)).toBe(1);
    expect(out.slice(0, 3)).toEqual(['enterprises.csv：60 行', '✕ 有 60 处错误，什么也没有写入：', '  enterprises.csv 第 2 行“name”一栏，空着，必须填写（MISSING_VALUE）']);
    expect(out.slice(-2)).toEqual(['  ……另有 10 处；用 --report 文件名 得到全部清单', '合计：MISSING_VALUE 60']);
    expect(out).toHaveLength(2 + 50 + 2);
    const lines = (await readFile(report, 'utf8')).split('\r\n');
    expect([lines.length, lines[60]]).toEqual([62, 'enterprises.csv,61,name,,MISSING_VALUE,空着，必须填写,"empty, and required"']);
  });

  test('ends with 2 when the folder, the mapping or the report file cannot be used', async () => {
    expect(await command('no-such-folder')).toBe(2);
    expect(err.at(-1)).toMatch(/“no-such-folder”.*FOLDER_NOT_FOUND/);
    expect(await command(`${FIXTURES}/base/regions.csv`)).toBe(2);
    expect(err.at(-1)).toMatch(/regions\.csv”.*文件.*FOLDER_NOT_FOUND/);
    expect(await command(`${FIXTURES}/base`, '--mapping', `${FIXTURES}/none.yml`)).toBe(2);
    expect(err.at(-1)).toContain('MAPPING_INVALID');
    expect(await command(`${FIXTURES}/base`, '--report', join(scratch, 'no/such/folder.csv'))).toBe(2);
    expect(await command()).toBe(2);
  });
});
