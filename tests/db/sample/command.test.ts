import { jest } from '@jest/globals';
import { OPERATOR } from '../../../src/access/viewer.js';
import { loadSample } from '../../../src/application/loadSample.js';
import { run } from '../../../src/cli/run.js';
import type { Database } from '../../../src/database/database.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';
import { testServer } from '../../testkit/testServer.js';
import { makeSampleFolder, type SampleFolder } from './sampleFolder.js';

describe('chaingap sample', () => {
  let database: Database;
  let folder: SampleFolder;
  const environment = { ...process.env };
  const out: string[] = [];

  beforeAll(async () => {
    [folder, database] = [await makeSampleFolder(), await openTestDatabase()];
    const { uri, password } = await testServer();
    Object.assign(process.env, { LC_ALL: 'zh_CN.UTF-8', NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password });
    jest.spyOn(console, 'log').mockImplementation((line: unknown) => out.push(String(line)));
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    process.env = environment;
    process.exitCode = undefined;
    await database.close();
    await folder.remove();
  });
  async function command(...args: readonly string[]): Promise<number> {
    out.length = 0;
    process.exitCode = undefined;
    return run(['sample', ...args]);
  }

  test('remove says what would go and stay, then what went and stayed, then that nothing is left to go', async () => {
    await loadSample({ database }, OPERATOR, folder.path);
    const mine = new GraphBuilder().node('Enterprise', 'mine').fact('OPERATES_IN', 'Enterprise:mine', 'Segment:demo-tea/leaf', { key: 'my-leaf', role: 'PRODUCER', source: '本局' });
    await writeRows(database, { actor: 'clerk', origin: 'request' }, mine);
    const kept = [
      '  Chain:demo-tea 示例茶（虚构）：Segment:demo-tea/leaf 属于它',
      '  Segment:demo-tea/leaf 示例鲜叶：来源为“本局”的关系用到它（Fact:my-leaf）',
      '要连它们一起删除，先删去用到它们的关系，再运行一次；改过的请自行删除。',
    ];
    const counts = (verb: string): readonly string[] => [
      ...[['隶属', 1], ['属于产业链', 1], ['位于', 3], ['从事环节', 2], ['供应', 1], ['区域', 2], ['环节', 1], ['企业', 3]].map(([kind, count]) => `  ${kind ?? ''}：${verb} ${count ?? ''}`),
    ];
    expect(await command('remove', '--dry-run')).toBe(0);
    expect([[...out].sort(), out.at(-1)]).toEqual([[...counts('将删除'), '将保留 2 项，因为有人改过，或者别的数据用到它们：', ...kept, '试运行：将删除 14，将保留 2；什么也没有删除。'].sort(), '试运行：将删除 14，将保留 2；什么也没有删除。']);
    expect(await command('remove')).toBe(0);
    const number = (await database.revision()).number;
    expect([...out].sort()).toEqual([...counts('删除'), '保留 2 项，因为有人改过，或者别的数据用到它们：', ...kept, `✓ 已删除 14；现为第 ${number} 版。`, '以后启动不会再自动装入；要装回来：npx chaingap sample load'].sort());
    expect(await command('remove')).toBe(0);
    expect(out.at(-2)).toBe(`✓ 没有可以删除的示例数据，仍为第 ${number} 版。`);
  });

  test('load with --dry-run says what each folder would bring, and which must wait for another', async () => {
    expect(await command('remove', '--all')).toBe(0);
    expect(await command('load', '--part', 'templates', '--part', 'sample', '--dry-run')).toBe(0);
    expect(out.map((line) => line.replace(/\d+/g, 'N'))).toEqual(['templates：将新增 N，将修改 N，不变 N', 'sample/shili：要等前面的部分装入后才能核对', '试运行：什么也没有写入。']);
  });
});
