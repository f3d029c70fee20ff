import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { exampleQueries } from '../testkit/exampleQueries.js';
import { loadShippedData } from '../testkit/loadShippedData.js';
import { postGraphql } from '../testkit/postGraphql.js';
import { fencesOf, readmeCommands, readmeFences } from '../testkit/readme.js';
import { startService } from '../testkit/startService.js';
import { testServer } from '../testkit/testServer.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

describe('The README', () => {
  let database: Database;
  let service: HttpService;
  beforeAll(async () => {
    database = await openTestDatabase();
    await loadShippedData(database);
    service = await startService(database);
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });

  it('names these commands, and no other', () => {
    expect(readmeCommands()).toEqual([
      'npm start',
      'npm test',
      'npx chaingap import data/places/zhongfang --dry-run',
      'npx chaingap import data/places/zhongfang',
      'npx chaingap doctor',
    ]);
  });

  it('shows for its first query the answer that the service gives', async () => {
    const [query, answer] = ['graphql', 'json'].map((language) => readmeFences().find((fence) => fence.language === language)?.text ?? '');
    expect(await postGraphql(service.url, query!)).toEqual({ status: 200, data: JSON.parse(answer!) as unknown, errors: [] });
  });

  it('asks nine questions, the last eight those of the tabs of GraphiQL, and each is answered', async () => {
    const queries = readmeFences().filter(({ language }) => language === 'graphql');
    expect(queries).toHaveLength(1 + exampleQueries().length);
    for (const { text } of queries) expect(await postGraphql(service.url, text)).toMatchObject({ status: 200, errors: [] });
  });

  it('leads to a page on editing whose example is right', async () => {
    const [edit] = fencesOf('docs/editing.md');
    const open = await startService(database, { edit: true });
    const { data, errors } = await postGraphql(open.url, edit?.text ?? '');
    await open.close();
    expect([errors, data]).toMatchObject([[], { editGraph: { userErrors: [], ids: ['Enterprise:demo-new', expect.stringMatching(/^Fact:/), expect.stringMatching(/^Fact:/)] } }]);
  });

  it.each(readmeCommands().filter((command) => command.startsWith('npx ')))('can be followed: %s', async (command) => {
    const { uri, password } = await testServer();
    expect(await ended(command, { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: '0' })).toBe(0);
  });

  it('starts the service with its first command', async () => {
    const { uri, password } = await testServer();
    const start = run('npm start', { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: '0' });
    const [url] = await said(start, /http:\/\/127\.0\.0\.1:\d+/u);
    try {
      const page = await fetch(url, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    } finally {
      process.kill(-start.pid!, 'SIGINT');
    }
    await exitOf(start);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('tests by the command that CI runs', () => {
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('exec npm test');
  });

  it('names every setting with its default, and no other', () => {
    const table = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`)? ?\|/gmu)].map(([, name, fallback]) => [name, fallback ?? null]);
    const settings = [...read('src/config.ts').matchAll(/^ {2}([A-Z0-9_]+): (.*),$/gmu)].map(([, name, rule]) => [name, /\.default\('?([^')]*)'?\)/u.exec(rule!)?.[1]?.replace('_', '') ?? null]);
    const known = (rows: readonly (readonly unknown[])[]): readonly unknown[] => rows.map(([name, fallback]) => [name, fallback === '' ? null : fallback]).sort();
    expect(known(table)).toEqual(known(settings));
  });

  it('links to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!http)([^)]+)\)/gu)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !exists(path))).toEqual([]);
  });
});

function exists(path: string): boolean {
  return statSync(`${ROOT}/${path}`, { throwIfNoEntry: false }) !== undefined;
}

/** A command as a reader types it, in a process group of its own: what it starts ends with it. */
function run(command: string, settings: Readonly<Record<string, string>>): ChildProcess {
  return spawn(command, { cwd: ROOT, shell: true, detached: true, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
}

function ended(command: string, settings: Readonly<Record<string, string>>): Promise<number | null> {
  const child = run(command, settings);
  child.stdout?.resume();
  return exitOf(child);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null ? Promise.resolve(child.exitCode) : new Promise((resolve) => child.once('exit', resolve));
}

function said(child: ChildProcess, wanted: RegExp): Promise<readonly [string]> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const match = wanted.exec(text);
      if (match !== null) resolve([match[0]]);
    });
    child.once('exit', () => {
      reject(new Error(`It ended without saying where it is: ${text}`));
    });
  });
}
