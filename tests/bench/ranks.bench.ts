import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { countyChainGraph, TWENTY_SEGMENTS } from '../testkit/countyChainGraph.js';
import { rankFault, type RankedAnswer } from '../testkit/rankedAnswer.js';
import { startApi } from '../testkit/startApi.js';

/**
 * What ranks add to `chainGaps` of a chain of 20 segments, over HTTP, in one run: `npx tsx tests/bench/ranks.bench.ts
 * [rounds]`. One question without and one with ranks in turn, about different counties, so that neither finds what the
 * other has worked out about its county. Every answer is checked: what was asked without ranks is the same with them, and
 * the ranks are in their order. Exits with 1 when one is wrong, or ranks cost more than twice what it cost without them.
 */
const [rounds = 10] = process.argv.slice(2).map(Number);
const MOST = 2;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

// The barest question there is: whatever more a client asks for, without ranks as with them, brings the ratio down.
const SEGMENTS = 'segment { id } state';
const RANKS = `rank tier tierReasons attractiveness { value } feasibility { value }`;
const FACTORS = `rank tier tierLabel tierReasons tierReasonLabels ${['attractiveness', 'feasibility'].map((score) => `${score} { value nullReason factors { kind label value weight amount of explanation } }`).join(' ')}`;
const WHOLE = 'gaps { segment { id } rank } rankStability { variations unchanged explanation first { segment { id } rank best worst } }';
const ask = (segments: string, more: string): string => `query ($county: ID!) { chainGaps(chain: "Chain:twenty", territory: {regions: [$county]}) { segments { ${segments} } ${more} } }`;
const QUERIES = {
  'without ranks': ask(SEGMENTS, ''),
  'with ranks, tiers, scores and stability': ask(`${SEGMENTS} ${RANKS}`, WHOLE),
  'with every factor of them explained': ask(`${SEGMENTS} ${FACTORS}`, WHOLE),
};
/** Milliseconds: of waiting, and of the processor in this process, which is client and service in one. */
interface Cost {
  readonly took: number;
  readonly cpu: number;
}
type Kind = keyof typeof QUERIES;
const KINDS = Object.keys(QUERIES) as readonly Kind[];

const server = await startApi(countyChainGraph(1));
const counties = Array.from({ length: TWENTY_SEGMENTS.counties }, (_, index) => `Region:示例县${String(index + 1).padStart(4, '0')}`);
const costs = new Map<Kind, Cost[]>(KINDS.map((kind) => [kind, []]));
const answers = new Map<string, object>();
const wrong = new Set<string>();
let gaps = 0;

async function askOnce(kind: Kind, county: string): Promise<Cost> {
  const [cpu, before] = [process.cpuUsage(), performance.now()];
  const { chainGaps } = (await server.api.ask(QUERIES[kind], { county })) as { readonly chainGaps: RankedAnswer };
  const took = performance.now() - before;
  const { user, system } = process.cpuUsage(cpu);
  verify(kind, county, chainGaps);
  return { took, cpu: (user + system) / 1_000 };
}

function verify(kind: Kind, county: string, answer: RankedAnswer): void {
  const plain = answer.segments.map(({ segment: { id }, state }) => [id, state]);
  const before = answers.get(county) ?? plain;
  answers.set(county, before);
  if (plain.length !== TWENTY_SEGMENTS.segments) wrong.add(`${county}: ${plain.length} segments`);
  if (JSON.stringify(plain) !== JSON.stringify(before)) wrong.add(`${county}: what is no rank differs, ${kind}`);
  if (kind === 'without ranks') return;
  gaps += answer.gaps.length;
  const fault = rankFault(answer);
  if (fault !== null) wrong.add(`${county}: ${fault}`);
}

// The first rounds load the graph and let the machine compile; they are checked and not counted.
for (let round = -2; round < rounds; round += 1) {
  for (const index of counties.keys()) {
    for (const turn of KINDS.keys()) {
      const at = (turn + index + round + KINDS.length) % KINDS.length;
      const cost = await askOnce(KINDS[at]!, counties[(index + at * 13) % counties.length]!);
      if (round >= 0) costs.get(KINDS[at]!)!.push(cost);
    }
  }
}
await server.close();

const median = (kind: Kind, of: keyof Cost): number => costs.get(kind)!.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(costs.get(kind)!.length / 2)]!;
const [without, ...withRanks] = KINDS;
const ratio = (kind: Kind, of: keyof Cost): number => median(kind, of) / median(without!, of);
print(`${costs.get(without!)!.length} answers of each kind, of ${counties.length} counties; gaps in a chain of ${TWENTY_SEGMENTS.segments}: mean ${(gaps / ((rounds + 2) * counties.length * withRanks.length)).toFixed(1)}; load average ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
for (const kind of KINDS) print(`${kind}: median ${median(kind, 'took').toFixed(2)} ms, ratio ${ratio(kind, 'took').toFixed(2)}; of the processor ${median(kind, 'cpu').toFixed(2)} ms, ratio ${ratio(kind, 'cpu').toFixed(2)}`);
for (const line of wrong) print(`wrong: ${line}`);
process.exit(wrong.size > 0 || !withRanks.every((kind) => ratio(kind, 'took') <= MOST && ratio(kind, 'cpu') <= MOST) ? 1 : 0);
