import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { mountMemory, whyNoDisk, type MemoryDisk } from '../../testkit/mountMemory.js';
import { runCli, type CliResult } from '../../testkit/runCli.js';
import { testServer } from '../../testkit/testServer.js';

/** The one line that a failed start says, and its exit code. */
function failure({ code, err }: CliResult): { readonly code: number | null; readonly lines: readonly string[] } {
  return { code, lines: err.split('\n').filter((line) => line.startsWith('✕')) };
}

describe('a start that cannot succeed says in one sentence why and what to do', () => {
  const folder = join(tmpdir(), `chaingap-start-${process.pid}`);
  const tools = join(folder, 'tools');
  const given = { CHAINGAP_DATA: join(folder, 'data'), CHAINGAP_SMALL: 'true', CHAINGAP_HEAP_MB: '384' };
  const script = (path: string, text: string): void => {
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
  };
  /** A path of programs with these alone, beside what a shell script needs. */
  const pathWith = (name: string, programs: Readonly<Record<string, string>>): string => {
    const bin = join(tools, name);
    mkdirSync(bin, { recursive: true });
    for (const [program, target] of Object.entries(programs)) symlinkSync(target, join(bin, program));
    return bin;
  };
  const programOnPath = (name: string): string =>
    (process.env.PATH ?? '').split(delimiter).map((part) => join(part, name)).find((path) => readdirOf(path).includes(name)) ?? name;

  beforeAll(() => {
    mkdirSync(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('without Java', async () => {
    const result = await runCli(['serve'], { ...given, PATH: pathWith('none', {}) });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 没有找到 Java；请安装 Java 17 或更高版本（装在别处的用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。（JAVA_MISSING）'] });
  });

  it('with a Java that is too old', async () => {
    script(join(pathWith('old', {}), 'java'), 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
    const result = await runCli(['serve'], { ...given, PATH: join(tools, 'old') + delimiter + '/bin' });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ Java 版本过低（现为 11）；请安装 Java 17 或更高版本（用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。（JAVA_VERSION）'] });
  });

  it('with a Java 8, which counts otherwise', async () => {
    script(join(pathWith('eight', {}), 'java'), 'echo \'java version "1.8.0_402"\' >&2');
    const { lines } = failure(await runCli(['serve'], { ...given, PATH: join(tools, 'eight') + delimiter + '/bin' }));
    expect(lines).toEqual([expect.stringContaining('（现为 8）')]);
  });

  it('without Maven, when the database has not been fetched yet', async () => {
    const path = pathWith('nomaven', { java: programOnPath('java'), sh: '/bin/sh' });
    const result = await runCli(['serve'], { ...given, PATH: path, CHAINGAP_CACHE: join(folder, 'cache') });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 没有找到 Maven（命令 mvn），首次启动需要用它下载 Neo4j 5.26.30；请安装 Maven，或设置 NEO4J_URI 连接已有的 Neo4j 服务器。（MAVEN_MISSING）'] });
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('with a Maven that reaches no repository, and leaves its own words in a log', async () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, '.m2'), { recursive: true });
    writeFileSync(join(home, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
    const cache = join(folder, 'cache of mine');
    const result = await runCli(['serve'], { ...given, CHAINGAP_CACHE: cache, MAVEN_OPTS: `-Duser.home=${home}` });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 下载 Neo4j 5.26.30 没有成功；请检查本机能否连通 Maven 仓库（内网请配置镜像），或设置 NEO4J_URI 连接已有的 Neo4j 服务器。（ARTIFACTS_UNAVAILABLE）'] });
    expect(result.err).toContain(`日志：${join(cache, 'maven.log')}`);
    expect(readdirSync(cache)).toEqual(['maven.log']);
  });

  it('when the port of the service is taken, before anything else is done', async () => {
    await withTakenPort(async (port) => {
      const data = join(folder, 'untouched');
      const result = await runCli(['serve'], { ...given, CHAINGAP_DATA: data, PORT: String(port) });
      expect(failure(result)).toEqual({ code: 1, lines: [`✕ 端口 ${port} 已被其他程序占用；请关闭占用它的程序，或在设置中换一个端口后重新启动。（PORT_IN_USE）`] });
      expect(readdirOf(data)).toEqual([]);
    });
  });

  it('when chaingap itself is there already: it says so, and where', async () => {
    const { uri, password } = await testServer();
    const data = join(folder, 'twice');
    const own = { ...given, CHAINGAP_DATA: data, CHAINGAP_SAMPLE: 'false' };
    const seen: Record<string, unknown> = {};
    await runCli(['serve'], own, (text, end) => {
      const url = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text);
      if (url === null) return;
      const { pid } = JSON.parse(readFileSync(join(data, 'serve.lock'), 'utf8')) as { readonly pid: number };
      void (async () => {
        seen.folder = [`✕ 数据目录“${data}”已由另一个正在运行的服务使用（进程号 ${pid}，地址 ${url[0]}）；请直接使用那个服务，或先将其停止，或用 CHAINGAP_DATA 换一个目录。（DATA_FOLDER_IN_USE）`];
        seen.port = [`✕ 这个端口上已有一个补链服务在运行：${url[0]}；请直接使用它，或先将其停止，或用 PORT 换一个端口后重新启动。（PORT_IN_USE）`];
        seen.again = failure(await runCli(['serve'], { ...own, PORT: url[1] ?? '' })).lines;
        seen.againElsewhere = failure(await runCli(['serve'], own)).lines;
        seen.otherDatabase = failure(await runCli(['serve'], { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: url[1] ?? '' })).lines;
        end();
      })();
    });
    expect(seen).toEqual({ folder: [expect.any(String)], port: [expect.any(String)], again: seen.folder, againElsewhere: seen.folder, otherDatabase: seen.port });
    expect(readdirSync(data)).toEqual(['neo4j']);
  });

  it('when the port of the database is taken', async () => {
    await withTakenPort(async (port) => {
      const result = await runCli(['serve'], { ...given, CHAINGAP_BOLT_PORT: String(port) });
      expect(failure(result)).toEqual({ code: 1, lines: [`✕ 端口 ${port} 已被其他程序占用；请关闭占用它的程序，或在设置中换一个端口后重新启动。（PORT_IN_USE）`] });
    });
  });

  it('when the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const result = await runCli(['serve'], { ...given, CHAINGAP_DATA: file });
    expect(failure(result)).toEqual({ code: 1, lines: [`✕ 数据目录“${file}”无法读写；请检查它是否存在、当前用户有无读写权限，或用 CHAINGAP_DATA 换一个目录。（DATA_FOLDER_UNUSABLE）`] });
  });

  it('when the folder of the database program is a file: it is that setting that is named', async () => {
    const file = join(folder, 'cache file');
    writeFileSync(file, '');
    const result = await runCli(['serve'], { ...given, CHAINGAP_CACHE: file });
    expect(failure(result)).toEqual({ code: 2, lines: ['✕ 设置 CHAINGAP_CACHE 的值无法使用，应为一个可以读写的文件夹；请按 README 的设置表改正后重新启动。（BAD_SETTING）'] });
  });

  it('when a setting cannot be used: exit code 2, naming it', async () => {
    const result = await runCli(['serve'], { ...given, PORT: '70000' });
    expect(failure(result)).toEqual({ code: 2, lines: ['✕ 设置 PORT 的值无法使用，应为 0–65535 的整数（0 为任取空闲的端口），且本用户可以使用；请按 README 的设置表改正后重新启动。（BAD_SETTING）'] });
  });

  it('when more memory is asked for than there is', async () => {
    const result = await runCli(['serve'], { ...given, CHAINGAP_HEAP_MB: '65536', CHAINGAP_DATA: join(folder, 'big') });
    expect(failure(result)).toEqual({ code: 2, lines: ['✕ 设置 CHAINGAP_HEAP_MB 的值无法使用，应为 256–65536 的整数（MB），且本机内存够用；请按 README 的设置表改正后重新启动。（BAD_SETTING）'] });
  });

  const noDisk = whyNoDisk();
  const ifMounted = noDisk === null ? it : it.skip;
  const skipped = noDisk === null ? '' : ` [${noDisk}]`;
  let disk: MemoryDisk;
  beforeAll(() => {
    if (noDisk === null) disk = mountMemory('size=20m');
  });
  afterAll(() => {
    if (noDisk === null) disk.remove();
  });

  ifMounted(`when the disk is nearly full${skipped}`, async () => {
    const result = await runCli(['serve'], { ...given, CHAINGAP_DATA: join(disk.folder, 'data') });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 磁盘空间不足：还剩 19 MB，至少需要 60 MB；请清理磁盘，或用 CHAINGAP_DATA 把数据目录设在别的磁盘。（DISK_FULL）'] });
  });

  ifMounted(`when the data folder can only be read${skipped}`, async () => {
    disk.remount('ro');
    const result = await runCli(['serve'], { ...given, CHAINGAP_DATA: disk.folder });
    expect(failure(result)).toEqual({ code: 1, lines: [`✕ 数据目录“${disk.folder}”无法读写；请检查它是否存在、当前用户有无读写权限，或用 CHAINGAP_DATA 换一个目录。（DATA_FOLDER_UNUSABLE）`] });
  });

  it('when NEO4J_URI leads to nothing', async () => {
    const result = await runCli(['serve'], { NEO4J_URI: `bolt://127.0.0.1:${await freedPort()}`, NEO4J_WAIT_S: '0' });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 暂时连不上数据库；请稍后再试，仍然不行请联系管理员检查数据库是否在运行。（DATABASE_UNAVAILABLE）'] });
  });

  it('when the password of NEO4J_URI is wrong', async () => {
    const { uri } = await testServer();
    const result = await runCli(['serve'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' });
    expect(failure(result)).toEqual({ code: 1, lines: ['✕ 数据库没有接受登录；请管理员核对设置 NEO4J_USER 与 NEO4J_PASSWORD，以及该用户的读写权限。（DATABASE_AUTH）'] });
  });

  it('and with NEO4J_URI it succeeds where there is neither Java nor Maven, until it is told to stop', async () => {
    const { uri, password } = await testServer();
    const result = await runCli(['serve'], { PATH: pathWith('nothing', {}), NEO4J_URI: uri, NEO4J_PASSWORD: password, CHAINGAP_SAMPLE: 'false' }, (_text, end) => { end(); });
    expect(result.out).toMatch(/^补链已就绪：http:\/\/127\.0\.0\.1:\d+（按 Ctrl-C 停止）\n$/);
    expect(result).toMatchObject({ code: 0, err: '正在停止……\n' });
  });
});

describe('doctor', () => {
  it('looks at everything and changes nothing: a line each, exit code 0', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaingap-doctor-'));
    try {
      const { code, out } = await runCli(['doctor'], { CHAINGAP_DATA: join(folder, 'data') });
      const subjects = out.trim().split('\n').map((line) => line.replace(/：.*/, ''));
      expect(subjects).toEqual(['✓ Node', '✓ Java', '✓ Maven', '✓ 数据目录', '✓ 磁盘空间', '✓ 端口', '✓ 数据库']);
      expect(code).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says of each thing that is missing how to get it: exit code 1', async () => {
    await withTakenPort(async (port) => {
      const { code, out } = await runCli(['doctor'], { PATH: '/nonexistent', CHAINGAP_CACHE: '/nonexistent', CHAINGAP_DATA: '/dev/null/data', PORT: String(port) });
      const failed = out.split('\n').filter((line) => line.startsWith('✕'));
      expect(failed.map((line) => /（([A-Z_]+)）$/.exec(line)?.[1])).toEqual(['JAVA_MISSING', 'MAVEN_MISSING', 'DATA_FOLDER_UNUSABLE', 'DATA_FOLDER_UNUSABLE', 'PORT_IN_USE']);
      expect(code).toBe(1);
    });
  });

  it('tells the version of a given database, and asks for no Java', async () => {
    const { uri, password } = await testServer();
    const { code, out } = await runCli(['doctor'], { PATH: '/nonexistent', NEO4J_URI: uri, NEO4J_PASSWORD: password });
    expect(out).toContain('✓ 数据库：Neo4j 5.26.30，可以使用');
    expect(code).toBe(0);
  });
});

describe('the command line', () => {
  it('has its help in Chinese, and every command in it', async () => {
    const { code, out } = await runCli(['--help'], {});
    expect(out).toMatch(/^用法：/);
    for (const command of ['serve', 'import', 'sample', 'doctor']) expect(out).toMatch(new RegExp(`^ {2}${command}\\b.*[\\u4e00-\\u9fff]`, 'm'));
    expect(code).toBe(0);
  });

  it('looks for the folder to import before it starts anything', async () => {
    const { code, err } = await runCli(['import', '/nonexistent'], { PATH: '/nonexistent', LANG: 'zh_CN.UTF-8' });
    expect([code, err]).toEqual([2, '✕ 没有找到文件夹“/nonexistent”，或无法读取；请核对路径后再试。（FOLDER_NOT_FOUND）\n']);
  });

  it('says what sample can do when it is not told', async () => {
    const { code, err } = await runCli(['sample'], {});
    expect(err).toMatch(/^ {2}remove .*\n {2}load .*\n(.*\n)*✕ 后面要写明做什么；用 chaingap --help 查看用法。\n$/m);
    expect(code).toBe(2);
  });

  it.each([
    [['nosuch'], '✕ 命令有误：参数过多，或没有这个命令；用 chaingap --help 查看用法。\n'],
    [['serve', '--nosuch'], '✕ 没有选项 --nosuch；用 chaingap --help 查看用法。\n'],
    [['import'], '✕ 缺少参数 文件夹；用 chaingap --help 查看用法。\n'],
    [['sample', 'remove', '--part', 'all'], '✕ 选项 --part <部分> 的值不能用：应为 regions、templates、places、sample 之一；用 chaingap --help 查看用法。\n'],
    [['import', 'x', '--mapping'], '✕ 选项 --mapping <文件> 后面缺少内容；用 chaingap --help 查看用法。\n'],
  ])('%j is refused in Chinese: exit code 2', async (args, sentence) => {
    expect(await runCli(args, {})).toEqual({ code: 2, out: '', err: sentence });
  });
});

function readdirOf(path: string): readonly string[] {
  try {
    return readdirSync(path.endsWith('java') ? join(path, '..') : path);
  } catch {
    return [];
  }
}

async function withTakenPort(work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

async function freedPort(): Promise<number> {
  let freed = 0;
  await withTakenPort((port) => {
    freed = port;
    return Promise.resolve();
  });
  return freed;
}
