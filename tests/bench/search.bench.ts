import { performance } from 'node:perf_hooks';
import { SEARCH_LABEL } from '../../src/domain/search.js';
import { Projection } from '../../src/projection/projection.js';
import { writeRows } from '../../src/queries/write/writeRows.js';
import { readAsk } from '../../src/search/ask.js';
import { explainHit } from '../../src/search/explainHit.js';
import { loadCharacters } from '../../src/search/loadCharacters.js';
import { indexNames } from '../../src/search/nameIndex.js';
import { search } from '../../src/search/search.js';
import { SEARCH_CASES } from '../reference/searchCases.js';
import { ApiClient } from '../testkit/apiClient.js';
import { putCompany } from '../testkit/changeGraph.js';
import { openTestDatabase } from '../testkit/database.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { loadShippedData } from '../testkit/loadShippedData.js';
import { madeUpNames } from '../testkit/madeUpNames.js';
import { startService } from '../testkit/startService.js';

/**
 * Search over HTTP on the shipped data and made-up companies: `npx tsx tests/bench/search.bench.ts [companies] [rounds]`.
 * Every answer is checked: of a text written as it stands, that as many are found as have it in their name; of a case of
 * the reference, that the first hit is its own. Exits with 1 when one is wrong, or the median is above 20 ms.
 */
const [count = 100_000, rounds = 5] = process.argv.slice(2).map(Number);
const MEDIAN_MS = 20;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const ms = (value: number | undefined): string => (value ?? Number.NaN).toFixed(1);

const names = madeUpNames(count);
const companies = new GraphBuilder();
names.forEach((name, index) => companies.node('Enterprise', `made-up-${String(index).padStart(7, '0')}`, { name, source: '虚构示例数据' }));

const database = await openTestDatabase();
await loadShippedData(database);
await writeRows(database, { actor: 'bench', origin: 'bench' }, companies);
const service = await startService(database);
const kernel = await kernelOf(database);
const api = new ApiClient(service.url);

interface Answer {
  readonly search: { readonly totalCount: number; readonly nodes: readonly { readonly name: string; readonly node: { readonly id: string } }[] };
}
const QUERY = 'query ($text: String!) { search(text: $text) { totalCount nodes { name matchedByLabel explanation node { id } } } }';
const wrong: string[] = [];
const times: number[] = [];
const slowest: (readonly [number, string])[] = [];
const alone: number[] = [];
const others: number[] = [];
let cpu = 0;

async function ask(text: string, check: (answer: Answer['search']) => boolean): Promise<void> {
  const otherAt = performance.now();
  await api.ask('{ chain(id: "Chain:none") { id } }');
  others.push(performance.now() - otherAt);
  const aloneAt = performance.now();
  kernel(text);
  alone.push(performance.now() - aloneAt);
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const answer = ((await api.ask(QUERY, { text })) as unknown as Answer).search;
  const took = performance.now() - startedAt;
  times.push(took);
  const { user, system } = process.cpuUsage(before);
  cpu += (user + system) / 1_000;
  slowest.push([took, text]);
  if (!check(answer)) wrong.push(`${text}: ${answer.totalCount}, ${answer.nodes[0]?.node.id ?? 'none'} ${answer.nodes[0]?.name ?? ''}`);
}

const before = performance.now();
await api.ask('{ chains(first: 1) { nodes { id } } priorityGaps(territory: {regions: ["Region:431221"]}, first: 1) { totalCount } }');
print(`graph of ${count} companies loaded: ${ms(performance.now() - before)} ms`);
await ask('首次', () => true);
others.length = 0;
alone.length = 0;
cpu = 0;
slowest.length = 0;
print(`first search, which makes the index: ${ms(times.pop())} ms`);

// Parts of made-up names: as written, as pinyin of the same characters, and by a company's own whole name.
const written = ['铜箔', '桥梁模板', '示例示中', '瑞恒', '有限责任公司', '银行设备', '重型', '锡'];
const spelled = ['tongbo', 'qiaoliangmuban', 'zhongxingjixie', 'yinhangshebei', 'jsj', 'shilishizhong', 'gangg', '铜bo'];
for (let round = 0; round < rounds; round += 1) {
  for (const text of written) {
    const having = names.filter((name) => name.includes(text)).length;
    await ask(text, ({ totalCount, nodes }) => totalCount >= having && nodes.every(({ name }) => !name.startsWith('示例示') || name.includes(text)));
  }
  for (const text of spelled) await ask(text, ({ totalCount }) => totalCount > 0);
  for (let index = round; index < count; index += Math.ceil(count / 20)) await ask(names[index] ?? '', ({ nodes }) => nodes[0]?.name === names[index]);
  // Cases on words that the made-up names have too find those first, or not: only the others are held to their hit.
  for (const [text, id] of Object.values(SEARCH_CASES).flat()) await ask(text, ({ nodes }) => nodes[0]?.node.id === id || nodes[0]?.node.id.startsWith('Enterprise:made-up') === true);
}
slowest.sort(([a], [b]) => b - a);
const median = at(times, 0.5);
print(`${times.length} searches over HTTP: median ${ms(median)} ms, p95 ${ms(at(times, 0.95))} ms, longest ${slowest.slice(0, 5).map(([took, text]) => `${text} ${ms(took)} ms`).join(', ')}`);
print(`the kernel alone: median ${ms(at(alone, 0.5))} ms, p95 ${ms(at(alone, 0.95))} ms`);
print(`processor time of this process, client and service, per search over HTTP: mean ${ms(cpu / times.length)} ms`);
print(`beside each, a look-up of one key over HTTP, which is what the machine takes for nothing: median ${ms(at(others, 0.5))} ms, p95 ${ms(at(others, 0.95))} ms`);

await putCompany(database, 'bench-new', { name: '示例刚刚写入有限公司' });
await api.ask('{ priorityGaps(territory: {regions: ["Region:431221"]}, first: 1) { totalCount } }');
await ask('刚刚写入', ({ nodes }) => nodes[0]?.node.id === 'Enterprise:bench-new');
print(`first search after a write, which takes over the index: ${ms(times.pop())} ms`);
for (const line of wrong) print(`wrong: ${line}`);
await service.close();
await database.close();
process.exitCode = wrong.length > 0 || !(median <= MEDIAN_MS) ? 1 : 0;
process.exit();

function at(list: readonly number[], part: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? Number.NaN;
}

/** The search itself, without request, revision and answer: matches, order, and why of the first page. */
async function kernelOf(of: typeof database): Promise<(text: string) => void> {
  const { graph } = await new Projection(of).current();
  const characters = await loadCharacters();
  const index = indexNames(characters, graph.nodes, null);
  const labels = new Set(Object.values(SEARCH_LABEL));
  return (text) => {
    const ask = readAsk(characters, text);
    for (const row of search(index, ask, labels).page(0, 20)) explainHit(index, row, ask);
  };
}
