import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../src/database/openDatabase.js';
import { writeRows } from '../../src/queries/write/writeRows.js';
import { checkOperation } from '../../src/server/guard/checkOperation.js';
import { readSchema } from '../../src/server/readSchema.js';
import type { GraphBuilder } from '../testkit/graphBuilder.js';
import { managedFolder } from '../testkit/managedFolder.js';
import { nestedCases, type NestedCase, type NestedStarts } from '../testkit/nestedCases.js';
import { postGraphql } from '../testkit/postGraphql.js';
import { companyKey, scaleFreeGraph, segmentKey } from '../testkit/scaleFreeGraph.js';
import { startServiceProcess, type ServiceProcess } from '../testkit/serviceProcess.js';

/**
 * Four levels of supplies, walks of six layers and ways of six hops, at the largest size that the guard lets through and at
 * the next, on made-up companies whose hubs supply each other: `npx tsx tests/bench/nested.bench.ts [companies] [supplies]
 * [rounds] [folder]`. A folder that is given is kept, and what it holds is not written again. The service is a process of its own.
 * Every answer is compared with the rows. Exits with 1 when one is wrong, or neither refused nor there within 2 s and 200 MB
 * beyond what the service holds when idle.
 */
const [companies = 100_000, supplies = 500_000] = process.argv.slice(2, 4).map(Number);
const rounds = Number(process.argv[4] ?? 3);
const folder = process.argv[5];
const [WITHIN_MS, WITHIN_MB] = [2_000, 200];
const schema = readSchema();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const temporary = managedFolder('nested');
const settings = { ...temporary.settings, heapMb: 1_024, small: false, ...(folder === undefined ? {} : { dataFolder: folder }) };
const rows = scaleFreeGraph({ companies, supplies, segments: 2_000, feeds: 10_000 });
if (!existsSync(`${settings.dataFolder}/neo4j`)) await written(rows);
const starts: NestedStarts = { companies: Array.from({ length: 15 }, (_, at) => `Enterprise:${companyKey(Math.floor((companies - 1) * (at / 14) ** 3))}`), segment: `Segment:${segmentKey(0)}` };
const failed: string[] = [];
const service = await startServiceProcess(settings);
try {
  await bench(service, nestedCases(rows, starts));
} finally {
  await service.close();
  temporary.remove();
}
for (const line of failed) print(`missed: ${line}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function written(graph: GraphBuilder): Promise<void> {
  const startedAt = performance.now();
  mkdirSync(settings.dataFolder, { recursive: true });
  const database = await openDatabase({ managed: settings }, 'job', () => undefined);
  await writeRows(database, { actor: 'bench', origin: 'bench' }, graph);
  await database.close();
  print(`${graph.nodes.length} nodes and ${graph.facts.length} facts written: ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`);
}

async function bench(of: ServiceProcess, cases: readonly NestedCase[]): Promise<void> {
  print(`load of the machine ${loadavg().map((load) => load.toFixed(1)).join(', ')}; resident when idle ${(await of.idle()).toFixed(0)} MB`);
  for (const one of cases) {
    let size = 1;
    while (size < one.most && checkOperation(schema, { query: one.query(size + 1), variables: {} }) === null) size += 1;
    await measured(of, one, size);
    if (size === one.most) continue;
    const { errors } = await postGraphql(of.url, one.query(size + 1));
    const code = String(errors[0]?.extensions?.code);
    if (code !== 'QUERY_TOO_LARGE') failed.push(`${one.name}, ${size + 1}: ${code}`);
  }
}

async function measured(of: ServiceProcess, one: NestedCase, size: number): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const before = await of.idle();
    const cpuBefore = of.cpu();
    const startedAt = performance.now();
    const response = await fetch(`${of.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: one.query(size) }) });
    const text = await response.text();
    const took = performance.now() - startedAt;
    const [held, worked] = [of.peak() - before, of.cpu() - cpuBefore];
    const { data, errors } = JSON.parse(text) as { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string }[] };
    const wrong = errors !== undefined || data === null || data === undefined ? (errors?.[0]?.message ?? 'no data') : one.wrong(data, size);
    const line = `${one.name}, ${size}${round === 1 ? '' : ', again'}: ${took.toFixed(0)} ms, ${worked.toFixed(0)} ms of processor, ${held.toFixed(0)} MB, answer of ${(text.length / 1e6).toFixed(1)} MB, load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]!}`;
    print(`${line}${wrong === null ? '' : `; wrong: ${wrong}`}`);
    if (wrong !== null || took > WITHIN_MS || held > WITHIN_MB) failed.push(line);
  }
}
