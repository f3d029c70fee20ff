import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { dealToCounties } from '../testkit/hiddenEdges/dealToCounties.js';
import { readShared, sharedDataMissing } from '../testkit/sharedData.js';
import { startApi } from '../testkit/startApi.js';
import { tpexGraph } from '../testkit/tpexGraph.js';

/**
 * `chainGaps` of each chain of tpex in made-up counties, over HTTP: `npx tsx tests/bench/gaps.bench.ts [rounds]`. Each
 * answer is held to the states that the analysis itself gives. Exits with 1 when one is wrong, or the median is above 50 ms.
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
const MEDIAN_MS = 50;
const DAY = '2026-01-01';
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const at = (list: readonly number[], part: number): number => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? Number.NaN;

const missing = sharedDataMissing('tpex');
if (missing !== null) {
  print(missing);
  process.exit(0);
}

const { rows, counties } = dealToCounties(tpexGraph(), 1, { counties: 40, every: Number.MAX_SAFE_INTEGER });
const chains = readShared('tpex/chains.csv').map(({ id }) => id!);
const onDay = graphOnDay(buildGraph(rows), parseDay(DAY)!);
const QUERY = `query ($chain: ID!, $county: ID!) { chainGaps(chain: $chain, territory: {regions: [$county]}, asOf: "${DAY}") {
  summary coverage { enterprisesInTerritory inChain edgesInChain notes } findings { label explanation }
  segments { segment { id name } state stateLabel findings { label certaintyLabel explanation } supplyRate { value lower upper } } } }`;

interface Answer {
  readonly segments: readonly { readonly segment: { readonly id: string }; readonly state: string }[];
}
const server = await startApi(rows);
const times: number[] = [];
const cpu: number[] = [];
const others: number[] = [];
let wrong = 0;
for (let round = -1; round < rounds; round += 1) {
  for (const [index, chain] of chains.entries()) {
    const county = counties[(index + round + 1) % counties.length]!;
    const otherAt = performance.now();
    await server.api.ask('{ chain(id: "Chain:none") { id } }');
    const [used, before] = [process.cpuUsage(), performance.now()];
    const answer = (await server.api.ask(QUERY, { chain: `Chain:${chain}`, county: `Region:${county}` })) as { readonly chainGaps: Answer };
    const took = performance.now() - before;
    const { user, system } = process.cpuUsage(used);
    const expected = chainGaps(onDay, { chain, territory: { regions: [county], parks: [] }, day: parseDay(DAY)!, options: DEFAULT_GAP_OPTIONS });
    const states = (list: readonly (readonly [string, string])[]): string => JSON.stringify(list);
    if (states(answer.chainGaps.segments.map(({ segment, state }) => [segment.id, state])) !== states(expected.segments.map(({ segment, state }) => [`Segment:${segment}`, state]))) wrong += 1;
    // The first round loads the graph and lets the machine compile; it is checked and not counted.
    if (round < 0) continue;
    times.push(took);
    cpu.push((user + system) / 1_000);
    others.push(before - otherAt);
  }
}
await server.close();
print(`${times.length} analyses over HTTP of ${chains.length} chains: median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms; load average ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
print(`processor time of this process, client and service, for each: median ${at(cpu, 0.5).toFixed(1)} ms, longest ${at(cpu, 1).toFixed(1)} ms`);
print(`before each, a look-up of one key over HTTP, which is what the machine takes for nothing: median ${at(others, 0.5).toFixed(1)} ms, longest ${at(others, 1).toFixed(1)} ms`);
if (wrong > 0) print(`wrong: ${wrong} answers`);
process.exit(wrong > 0 || !(at(times, 0.5) <= MEDIAN_MS) ? 1 : 0);
